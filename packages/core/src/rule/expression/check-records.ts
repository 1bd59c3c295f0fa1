import type { ASTNode } from "@marcbachmann/cel-js";
import type { ExpressionNode, FilterNode, RecordsNode } from "#core/rule/expression/ast";
import type { Check } from "#core/rule/expression/check-node";
import { checkReference } from "#core/rule/expression/check-reference";
import type { Checking } from "#core/rule/expression/checking";
import { describeType } from "#core/rule/expression/describe-type";
import { isCelName } from "#core/rule/expression/is-cel-name";

/** How many lists an expression may look through inside of one another; the work grows as a power. */
const mostNested = 4;

/** The longest name of an element: a database cuts longer ones. */
const longestName = 40;

const macros = {
  exists: "a name for the element and a condition",
  all: "a name for the element and a condition",
  filter: "a name for the element and a condition",
  map: "a name for the element, a condition where not all count, and a value",
} as const;

/** The words that look through a list of records: `list.exists(variable, condition)`. */
export type RecordsMacro = keyof typeof macros;

/** Whether a method looks through a list of records. */
export function isRecordsMacro(name: string): name is RecordsMacro {
  return Object.hasOwn(macros, name);
}

/** Checks `list.exists(variable, condition)` and the like. */
export function checkRecordsMacro(
  name: RecordsMacro,
  receiver: ASTNode,
  written: readonly ASTNode[],
  node: ASTNode,
  checking: Checking,
  check: Check,
): ExpressionNode | undefined {
  const [named, ...parts] = written;
  if (named?.op !== "id" || parts.length === 0 || parts.length > (name === "map" ? 2 : 1)) {
    const found = checking.text(node);
    return checking.problem("BYL2009", { name, expected: macros[name], found }, node);
  }
  const list = checkList(name, receiver, checking, check);
  const within = list && bind(named, list, checking);
  if (list === undefined || within === undefined) return undefined;
  const variable = named.args;
  const { start, end } = node;
  const filtered = (body: ASTNode | undefined): FilterNode | undefined => {
    const condition = body && checkCondition(name, body, within, check);
    return condition && { kind: "filter", list, variable, condition, type: list.type, start, end };
  };
  if (name === "map") {
    const of = parts.length === 2 ? filtered(parts[0]) : list;
    const value = checkMapped(parts.at(-1), within, check);
    if (of === undefined || value === undefined) return undefined;
    const type = { kind: "list", of: value.type } as const;
    return { kind: "map", list: of, variable, value, type, start, end };
  }
  const filter = filtered(parts[0]);
  if (filter === undefined || name === "filter") return filter;
  const { condition } = filter;
  const type = { kind: "bool" } as const;
  return { kind: "quantifier", quantifier: name, list, variable, condition, type, start, end };
}

/** The receiver: a path to a list of records, or a filter of one. */
function checkList(
  name: RecordsMacro,
  receiver: ASTNode,
  checking: Checking,
  check: Check,
): RecordsNode | undefined {
  const isPath = receiver.op === "id" || receiver.op === ".";
  if (!isPath && !(receiver.op === "rcall" && receiver.args[0] === "filter")) {
    const construct = `${name} of ${checking.text(receiver)}`;
    return checking.problem("BYL2008", { construct }, receiver);
  }
  const list = isPath ? checkReference(receiver, checking) : check(receiver);
  if (list === undefined) return undefined;
  const isRecords = list.type.kind === "list" && list.type.of.kind === "record";
  if (isRecords && (list.kind === "reference" || list.kind === "filter")) return list;
  const found = describeType(list.type);
  return checking.problem("BYL2009", { name, expected: "a list of records", found }, receiver);
}

/** The checking inside, where the variable stands for an element of the list. */
function bind(
  named: Extract<ASTNode, { op: "id" }>,
  list: RecordsNode,
  checking: Checking,
): Checking | undefined {
  const variable = named.args;
  const isTaken =
    checking.elements.has(variable) || Object.hasOwn(checking.scope.variables, variable);
  const isLong = variable.length > longestName;
  if (isTaken || isLong || isCelName(variable)) {
    const problem = isTaken
      ? "it already names something else"
      : isLong
        ? `it has more than ${longestName} characters`
        : "it is a word of the language";
    return checking.problem("BYL2017", { name: variable, problem }, named);
  }
  if (checking.elements.size >= mostNested) {
    const measure = `it looks through lists more than ${mostNested} deep`;
    return checking.problem("BYL2002", { measure }, named);
  }
  if (list.type.kind !== "list") return undefined;
  return checking.within(variable, { type: list.type.of, origin: originOf(list, checking) });
}

function originOf(list: RecordsNode, checking: Checking): readonly string[] {
  if (list.kind === "filter") return originOf(list.list, checking);
  const outer = checking.elements.get(list.path[0] ?? "")?.origin;
  return outer === undefined ? list.path : [...outer, ...list.path.slice(1)];
}

function checkCondition(
  name: RecordsMacro,
  body: ASTNode,
  within: Checking,
  check: Check,
): ExpressionNode | undefined {
  const condition = check(body, within);
  if (condition === undefined || condition.type.kind === "bool") return condition;
  const found = describeType(condition.type);
  return within.problem("BYL2009", { name, expected: "a condition", found }, body);
}

function checkMapped(
  body: ASTNode | undefined,
  within: Checking,
  check: Check,
): ExpressionNode | undefined {
  const value = body && check(body, within);
  if (value === undefined || body === undefined) return undefined;
  if (value.type.kind !== "list" && value.type.kind !== "record") return value;
  const found = describeType(value.type);
  return within.problem("BYL2009", { name: "map", expected: "one value of each", found }, body);
}
