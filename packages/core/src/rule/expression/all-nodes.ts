import type { ExpressionNode } from "#core/rule/expression/ast";

/** A node and all that are inside of it, outermost first, in the order of the source. */
export function allNodes(node: ExpressionNode): readonly ExpressionNode[] {
  return [node, ...childNodes(node).flatMap(allNodes)];
}

/** The nodes directly inside of a node, in the order of the source. */
export function childNodes(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case "literal":
    case "reference":
      return [];
    case "has":
    case "size":
    case "sum":
      return [node.of];
    case "unary":
      return [node.operand];
    case "logic":
      return node.operands;
    case "binary":
      return [node.left, node.right];
    case "conditional":
      return [node.condition, node.whenTrue, node.whenFalse];
    case "in-list":
      return "kind" in node.list ? [node.value, node.list] : [node.value, ...node.list];
    case "call":
      return node.arguments;
    case "quantifier":
    case "filter":
      return [node.list, node.condition];
    case "map":
      return [node.list, node.value];
    default:
      return node satisfies never;
  }
}
