import type { ExpressionNode } from "#core/rule/expression/ast";
import { level, type SqlPrinting } from "#core/rule/expression/sql-printing";

/** A condition in the parts that `&&` or `||` joins. */
interface SplitCondition {
  /**
   * Those that are never unknown: a row that one of them settles can be left out before anything is
   * asked, so that an index can find the others.
   */
  readonly known: readonly ExpressionNode[];
  readonly rest: readonly ExpressionNode[];
}

/** Takes a condition apart at its operator. */
export function splitCondition(
  condition: ExpressionNode,
  operator: "&&" | "||",
  printing: SqlPrinting,
): SplitCondition {
  const isJoined = condition.kind === "logic" && condition.operator === operator;
  const parts = isJoined ? condition.operands : [condition];
  const known = parts.filter((part) => isKnown(part, printing));
  return { known, rest: parts.filter((part) => !known.includes(part)) };
}

/** Prints parts of a condition as one; undefined where there are none. */
export function joinParts(
  parts: readonly ExpressionNode[],
  operator: "&&" | "||",
  printing: SqlPrinting,
): string | undefined {
  const [only, ...more] = parts;
  if (only === undefined || more.length === 0) return only && printing.print(only, level.any);
  const [word, place] = operator === "&&" ? ["AND", level.not] : ["OR", level.and];
  return parts.map((part) => printing.print(part, place)).join(` ${word} `);
}

/** Whether an expression has a value whatever the records hold. */
function isKnown(node: ExpressionNode, printing: SqlPrinting): boolean {
  const inner = (part: ExpressionNode): boolean => isKnown(part, printing);
  switch (node.kind) {
    case "literal":
    case "has":
      return true;
    case "reference":
      return printing.isKnown(node);
    case "unary":
      return node.operator === "!" && inner(node.operand);
    case "logic":
      return node.operands.every(inner);
    case "binary":
      return node.type.kind === "bool" && inner(node.left) && inner(node.right);
    case "in-list":
      return !("kind" in node.list) && inner(node.value);
    default:
      return false;
  }
}
