import type { ExpressionNode, HasNode } from "#core/rule/expression/ast";
import type { Place } from "#core/prove/mutate/subject";

/**
 * Whether a condition `has(x)` says nothing that another one beside it does not say: without x that one
 * is not true either, and no "not" around them could tell false from unknown.
 */
export function isImplied(
  operand: ExpressionNode,
  { node, around }: Place,
  isCondition: boolean,
): boolean {
  if (operand.kind !== "has" || node.kind !== "logic" || node.operator !== "&&" || !isCondition) {
    return false;
  }
  const others = node.operands.filter((other) => other !== operand);
  return others.some((other) => needs(other, operand)) && isAsserted(node, around);
}

/** Whether an expression becomes true by this part of it alone becoming true, and never by its opposite. */
function isAsserted(node: ExpressionNode, around: readonly ExpressionNode[]): boolean {
  const [outer, ...rest] = around;
  if (outer === undefined) return true;
  const isPart = outer.kind === "logic" || outer.kind === "quantifier";
  const isBranch = outer.kind === "conditional" && outer.condition !== node;
  return (isPart || isBranch) && isAsserted(outer, rest);
}

/** Whether a condition cannot be true without the value. */
function needs(node: ExpressionNode, has: HasNode): boolean {
  switch (node.kind) {
    case "logic": {
      const needing = node.operands.filter((operand) => needs(operand, has));
      return node.operator === "&&" ? needing.length > 0 : needing.length === node.operands.length;
    }
    case "conditional":
      return (
        (needs(node.whenTrue, has) && needs(node.whenFalse, has)) || reads(node.condition, has)
      );
    case "quantifier":
      return node.quantifier === "exists" && needs(node.condition, has);
    case "has":
      return isSame(node, has);
    default:
      return reads(node, has);
  }
}

/** Whether a value is unknown without the other one. */
function reads(node: ExpressionNode, has: HasNode): boolean {
  switch (node.kind) {
    case "reference":
      return node.path.join(".") === has.of.path.join(".");
    case "binary":
      return reads(node.left, has) || reads(node.right, has);
    case "unary":
      return reads(node.operand, has);
    case "call":
      return node.arguments.some((value) => reads(value, has));
    case "in-list":
      return reads(node.value, has);
    case "size":
      return reads(node.of, has);
    default:
      return false;
  }
}

function isSame(one: HasNode, other: HasNode): boolean {
  return one.of.path.join(".") === other.of.path.join(".");
}
