import type {
  BinaryNode,
  CallNode,
  ExpressionNode,
  LiteralNode,
  MapNode,
} from "#core/rule/expression/ast";
import type { Expression } from "#core/rule/expression/compile-expression";
import { englishName } from "#core/rule/expression/english-name";

/** How an expression's names are said. */
export interface EnglishNames {
  /** What a path is called, with its article: `["record", "dueOn"]` is "the due date". */
  readonly name?: (path: readonly string[]) => string;
}

/**
 * Says an expression as a fragment of an English sentence, without a capital and a full stop.
 *
 * @example
 * ```ts
 * import { compileExpression, expressionToEnglish } from "@bylaw/core";
 *
 * const loan = { kind: "record", name: "Loan", fields: { days: { kind: "int" } } } as const;
 * const { value } = compileExpression("record.days <= 28", { variables: { record: loan } }, ["bool"]);
 * value && expressionToEnglish(value); // "the days is at most 28"
 * ```
 */
export function expressionToEnglish(expression: Expression, names: EnglishNames = {}): string {
  return say(expression.tree, names.name ?? englishName);
}

type Name = (path: readonly string[]) => string;

function say(node: ExpressionNode, name: Name): string {
  const inner = (part: ExpressionNode): string => say(part, name);
  switch (node.kind) {
    case "literal":
      return sayLiteral(node);
    case "reference":
      return node.type.kind === "bool" ? `${name(node.path)} is true` : name(node.path);
    case "has":
      return `${name(node.of.path)} is given`;
    case "unary":
      return node.operator === "-" ? `minus ${inner(node.operand)}` : sayNot(node.operand, name);
    case "logic":
      return sayLogic(node.operator, node.operands, name);
    case "binary":
      return sayBinary(node.operator, node, name);
    case "conditional":
      return `${inner(node.whenTrue)} if ${inner(node.condition)}, otherwise ${inner(node.whenFalse)}`;
    case "in-list":
      return `${inner(node.value)} is ${sayList(node.list, name)}`;
    case "call":
      return sayCall(node, name);
    case "quantifier": {
      const every = node.quantifier === "all" ? "for every one" : "for at least one";
      return `${every} of ${inner(node.list)} (called ${node.variable}) it holds that ${inner(node.condition)}`;
    }
    case "filter":
      return `those of ${inner(node.list)} (each called ${node.variable}) for which ${inner(node.condition)}`;
    case "map":
      return sayMap(node, name);
    case "sum":
      return node.of.kind === "map"
        ? `the sum of ${sayMap(node.of, name)}`
        : `the sum of ${inner(node.of)}`;
    case "size":
      break;
  }
  const sized = inner(node.of);
  if (node.of.type.kind === "string") return `the length of ${sized}`;
  return `the number of ${sized.replace(/^the /, "")}`;
}

/** A condition of the same variable, as `list.map(each, condition, value)` has, is said after the value. */
function sayMap({ list, variable, value }: MapNode, name: Name): string {
  const isSame = list.kind === "filter" && list.variable === variable;
  const of = say(isSame ? list.list : list, name);
  const only = isSame ? ` for which ${say(list.condition, name)}` : "";
  return `${say(value, name)} for every one of ${of} (called ${variable})${only}`;
}

const opposite = { "==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">" } as const;

/** Negates where the negation has a word of its own, so that "it is not the case that" stays rare. */
function sayNot(node: ExpressionNode, name: Name): string {
  if (node.kind === "has") return `${name(node.of.path)} is not given`;
  if (node.kind === "reference") return `${name(node.path)} is not true`;
  if (node.kind === "in-list") return `${say(node.value, name)} is not ${sayList(node.list, name)}`;
  if (node.kind === "binary" && isComparison(node.operator)) {
    return sayBinary(opposite[node.operator], node, name);
  }
  return `it is not so that ${say(node, name)}`;
}

function sayLogic(operator: "&&" | "||", operands: readonly ExpressionNode[], name: Name): string {
  const parts = operands.map((operand) => {
    const said = say(operand, name);
    if (operand.kind === "logic") return `${operand.operator === "&&" ? "both" : "either"} ${said}`;
    return said;
  });
  return parts.join(operator === "&&" ? " and " : " or ");
}

function isComparison(operator: BinaryNode["operator"]): operator is keyof typeof opposite {
  return Object.hasOwn(opposite, operator);
}

const comparisons = {
  "==": "is",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
} as const;
const comparisonsInTime = {
  ...comparisons,
  "<": "is before",
  "<=": "is on or before",
  ">": "is after",
  ">=": "is on or after",
} as const;
const arithmetic = { "+": "plus", "-": "minus", "*": "times" } as const;

function sayBinary(
  operator: BinaryNode["operator"],
  { left, right }: BinaryNode,
  name: Name,
): string {
  if (!isComparison(operator)) {
    const sides = [left, right].map((side) =>
      side.kind === "binary" ? `(${say(side, name)})` : say(side, name),
    );
    return sides.join(` ${arithmetic[operator]} `);
  }
  const { kind } = left.type;
  const approval = sayApproval(operator, left, right);
  if (approval !== undefined) return approval;
  if (kind === "bool") return sayTruths(operator, left, right, name);
  const words = kind === "date" || kind === "timestamp" ? comparisonsInTime : comparisons;
  return `${say(left, name)} ${words[operator]} ${say(right, name)}`;
}

/** `approvals >= 1`, or the same said in another way; undefined for what needs more words. */
function sayApproval(
  operator: string,
  left: ExpressionNode,
  right: ExpressionNode,
): string | undefined {
  if (left.kind !== "reference" || left.path[0] !== "approvals" || right.kind !== "literal") {
    return undefined;
  }
  const least = Number(right.value) + (operator === ">" || operator === "<=" ? 1 : 0);
  if (operator === "==" || operator === "!=" || least < 1) return undefined;
  const people = least === 1 ? "one other person" : `${least} other people`;
  const negation = operator.startsWith("<") ? "not " : "";
  return `it is ${negation}approved by at least ${people}`;
}

/** `record.late == true` is said as `record.late`. */
function sayTruths(
  operator: string,
  left: ExpressionNode,
  right: ExpressionNode,
  name: Name,
): string {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.kind === "literal") {
      return (one.value === true) === (operator === "==") ? say(other, name) : sayNot(other, name);
    }
  }
  const same = operator === "==" ? "are both so or both not so" : "are not both so";
  return `“${say(left, name)}” and “${say(right, name)}” ${same}`;
}

function sayLiteral({ value, type }: LiteralNode): string {
  if (type.kind === "int" || type.kind === "dec") {
    const [whole = "", ...fraction] = String(value).split(".");
    return [whole.replaceAll(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
  }
  if (type.kind === "timestamp") {
    return String(value)
      .replace("T", " ")
      .replace(/(:00)?\.000Z$/, " UTC")
      .replace(/Z$/, " UTC");
  }
  return type.kind === "string" ? `“${String(value)}”` : String(value);
}

function sayList(list: readonly LiteralNode[] | ExpressionNode, name: Name): string {
  if ("kind" in list) return `among ${say(list, name)}`;
  const items = list.map((item) => sayLiteral(item));
  const last = items.at(-1) ?? "";
  return items.length === 1 ? last : `one of ${items.slice(0, -1).join(", ")} or ${last}`;
}

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  addDays: ["day", "days"],
  addMonths: ["month", "months"],
  addYears: ["year", "years"],
  addMinutes: ["minute", "minutes"],
  addBusinessDays: ["business day", "business days"],
};
const verbs: Readonly<Record<string, string>> = {
  startsWith: "starts with",
  endsWith: "ends with",
  contains: "contains",
  matches: "has the form",
};

function sayCall(node: CallNode, name: Name): string {
  const [first = "", second = "", ...rest] = node.arguments.map((value) => say(value, name));
  const amount = node.arguments[1];
  if (node.pack !== undefined) {
    return `${name([node.name])} of ${[first, second, ...rest].filter((text) => text !== "").join(" and ")}`;
  }
  const unit = units[node.name];
  if (unit !== undefined) {
    const number = amount?.kind === "literal" ? Number(amount.value) : undefined;
    const word = number === 1 || number === -1 ? unit[0] : unit[1];
    const before = number !== undefined && number < 0;
    return `${before ? second.slice(1) : second} ${word} ${before ? "before" : "after"} ${first}`;
  }
  const verb = verbs[node.name];
  if (verb !== undefined) return `${first} ${verb} ${second}`;
  if (node.name === "daysBetween") return `the number of days from ${first} to ${second}`;
  return node.name === "dateOf" ? `the day of ${first}` : first;
}
