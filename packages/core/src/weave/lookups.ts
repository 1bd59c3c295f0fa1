import type { ExpressionNode, RecordsNode } from "#core/rule/expression/ast";
import { allNodes } from "#core/rule/expression/all-nodes";
import { collectionsOf } from "#core/rule/expression/collections";
import type { Expression } from "#core/rule/expression/compile-expression";
import { hasSqlForm } from "#core/rule/expression/sql-function";

/** A condition on the record called `variable`: those of which it is just `value` need not be seen. */
export interface Choice {
  /** The collection that the record is of. */
  readonly list: RecordsNode;
  readonly variable: string;
  readonly condition: ExpressionNode;
  readonly value: boolean;
}

/** Which records of a concept one place of an expression needs to see. */
interface Lookup {
  /** The name after `records.`. */
  readonly concept: string;
  /** What chooses them; none where all records are needed, or where SQL cannot choose. */
  readonly choices: readonly Choice[];
  /** The paths that the choices read, beside those into the record itself. */
  readonly references: readonly (readonly string[])[];
}

/**
 * The places of an expression that look through records, or hand them to a function. What is left out
 * of the lists could not change the expression's value: a filter and `exists` take no notice of
 * records for which their condition is false, `all` of none for which it is true.
 */
export function lookupsOf(expression: Expression): readonly Lookup[] {
  const quantified = new Map(
    allNodes(expression.tree).flatMap((node) =>
      node.kind === "quantifier" ? [[node.list, node] as const] : [],
    ),
  );
  return collectionsOf(expression).map(({ node, concept, variable, condition }) => {
    const list = node.kind === "filter" ? node.list : node;
    const filter =
      variable === undefined || condition === undefined
        ? []
        : [{ list, variable, condition, value: false }];
    const around = quantified.get(node);
    const choices = [
      ...filter,
      ...(around === undefined ? [] : [{ ...around, list, value: around.quantifier === "all" }]),
    ].flatMap(sayable);
    const references = choices.flatMap(({ condition: chosenBy }) =>
      allNodes(chosenBy).flatMap((each) =>
        each.kind === "reference" && !each.element ? [each.path] : [],
      ),
    );
    return { concept, choices, references };
  });
}

/** What of a choice SQL can say: of conditions that `&&` or `||` joins, those that settle it alone. */
function sayable(choice: Choice): readonly Choice[] {
  const { condition, value, variable } = choice;
  const isJoined = condition.kind === "logic" && condition.operator === (value ? "||" : "&&");
  if (!isJoined) return canBeSaid(condition, variable) ? [choice] : [];
  const operands = condition.operands.filter((part) => canBeSaid(part, variable));
  const [only, ...more] = operands;
  if (only === undefined) return [];
  return [{ ...choice, condition: more.length === 0 ? only : { ...condition, operands } }];
}

/** Whether SQL can say a condition of one record, without the variables of other lists. */
function canBeSaid(condition: ExpressionNode, variable: string): boolean {
  const inside = allNodes(condition);
  const known = new Set([
    variable,
    ...inside.flatMap((each) => ("variable" in each ? [each.variable] : [])),
  ]);
  return inside.every((node) => {
    if (node.kind === "call") return node.pack === undefined || hasSqlForm(node.pack);
    return node.kind !== "reference" || !node.element || known.has(node.path[0] ?? "");
  });
}
