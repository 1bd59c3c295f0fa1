import type { ASTNode } from "@marcbachmann/cel-js";
import type { QuantifierNode } from "#core/rule/expression/ast";
import type { Check } from "#core/rule/expression/check-node";
import { checkReference } from "#core/rule/expression/check-reference";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { isCelName } from "#core/rule/expression/is-cel-name";

/** Checks `list.exists(variable, condition)` and `list.all(variable, condition)`. */
export function checkQuantifier(
  quantifier: QuantifierNode["quantifier"],
  receiver: ASTNode,
  written: readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
  check: Check,
): QuantifierNode | undefined {
  const [named, body] = written;
  if (named?.op !== "id" || body === undefined || written.length > 2) {
    const found = checking.text(node);
    const expected = "a name for the element and a condition";
    return checking.problem("BYL2009", { name: quantifier, expected, found }, node);
  }
  if (receiver.op !== "id" && receiver.op !== ".") {
    return checking.problem(
      "BYL2008",
      { construct: `${quantifier} of ${checking.text(receiver)}` },
      receiver,
    );
  }
  const list = checkReference(receiver, checking);
  if (list === undefined) return undefined;
  if (list.type.kind !== "list" || list.type.of.kind !== "record") {
    const found = describeType(list.type);
    return checking.problem(
      "BYL2009",
      { name: quantifier, expected: "a list of records", found },
      receiver,
    );
  }
  const variable = named.args;
  const taken =
    checking.elements.has(variable) || Object.hasOwn(checking.scope.variables, variable);
  if (taken || isCelName(variable)) {
    const problem = taken ? "it already names something else" : "it is a word of the language";
    return checking.problem("BYL2017", { name: variable, problem }, named);
  }
  const listPath = checking.elements.get(list.path[0] ?? "")?.origin;
  const origin = listPath === undefined ? list.path : [...listPath, ...list.path.slice(1)];
  const condition = check(body, checking.within(variable, { type: list.type.of, origin }));
  if (condition === undefined) return undefined;
  if (condition.type.kind !== "bool") {
    const found = describeType(condition.type);
    return checking.problem("BYL2009", { name: quantifier, expected: "a condition", found }, body);
  }
  const { start, end } = node;
  return {
    kind: "quantifier",
    quantifier,
    list,
    variable,
    condition,
    type: { kind: "bool" },
    start,
    end,
  };
}
