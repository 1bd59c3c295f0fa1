import type { ExpressionNode } from "#core/rule/expression/ast";

/** A tree with one of its nodes replaced; conditions on the records of a list stay as they are. */
export function swapNode(
  node: ExpressionNode,
  target: ExpressionNode,
  by: ExpressionNode,
): ExpressionNode {
  if (node === target) return by;
  const swap = (part: ExpressionNode): ExpressionNode => swapNode(part, target, by);
  switch (node.kind) {
    case "unary":
      return { ...node, operand: swap(node.operand) };
    case "logic":
      return { ...node, operands: node.operands.map(swap) };
    case "binary":
      return { ...node, left: swap(node.left), right: swap(node.right) };
    case "conditional": {
      const [whenTrue, whenFalse] = [swap(node.whenTrue), swap(node.whenFalse)];
      return { ...node, condition: swap(node.condition), whenTrue, whenFalse };
    }
    case "in-list":
      return { ...node, value: swap(node.value) };
    case "call":
      return { ...node, arguments: node.arguments.map(swap) };
    case "sum":
      return node.of.kind === "map"
        ? { ...node, of: { ...node.of, value: swap(node.of.value) } }
        : node;
    case "map":
      return { ...node, value: swap(node.value) };
    case "size":
      return { ...node, of: swap(node.of) };
    case "literal":
    case "reference":
    case "has":
    case "quantifier":
    case "filter":
      return node;
    default:
      return node satisfies never;
  }
}
