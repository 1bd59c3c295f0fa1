import type { AppModel } from "#core/model/model";
import type { ExpressionNode, FilterNode, MapNode, RecordsNode } from "#core/rule/expression/ast";
import type { Expression } from "#core/rule/expression/compile-expression";

/**
 * Says an expression for an application that does not keep every concept that it speaks of: there
 * are no such records, so none exists and all of them satisfy anything.
 */
export function emptyCollections(
  expression: Expression,
  model: AppModel,
  pack: string,
): Expression {
  const isMissing = (concept: string): boolean =>
    concept !== "consents" &&
    !model.entities.some((entity) => entity.concept === `${pack}/${concept}`);
  const missing = expression.usesRecords.filter(isMissing);
  if (missing.length === 0) return expression;
  return {
    ...expression,
    tree: rewrite(expression.tree, new Set(missing)),
    usesRecords: expression.usesRecords.filter((concept) => !missing.includes(concept)),
  };
}

function rewrite(node: ExpressionNode, missing: ReadonlySet<string>): ExpressionNode {
  const again = (part: ExpressionNode): ExpressionNode => rewrite(part, missing);
  switch (node.kind) {
    case "literal":
    case "reference":
    case "has":
    case "in-list":
      return node;
    case "unary":
      return { ...node, operand: again(node.operand) };
    case "logic":
      return { ...node, operands: node.operands.map(again) };
    case "binary":
      return { ...node, left: again(node.left), right: again(node.right) };
    case "conditional":
      return {
        ...node,
        condition: again(node.condition),
        whenTrue: again(node.whenTrue),
        whenFalse: again(node.whenFalse),
      };
    case "call":
      return { ...node, arguments: node.arguments.map(again) };
    case "quantifier": {
      const { type, start, end } = node;
      if (isOf(node.list, missing)) {
        return { kind: "literal", type, start, end, value: node.quantifier === "all" };
      }
      return { ...node, list: records(node.list, missing), condition: again(node.condition) };
    }
    case "filter":
      return rewriteFilter(node, missing);
    case "map":
      return rewriteMap(node, missing);
    case "size": {
      if (!isOf(node.of, missing)) return { ...node, of: again(node.of) };
      const { type, start, end } = node;
      return { kind: "literal", type, start, end, value: 0 };
    }
    case "sum": {
      if (!isOf(node.of, missing)) {
        return { ...node, of: node.of.kind === "map" ? rewriteMap(node.of, missing) : node.of };
      }
      const { type, start, end } = node;
      return { kind: "literal", type, start, end, value: type.kind === "dec" ? "0" : 0 };
    }
    default:
      return node satisfies never;
  }
}

function rewriteMap(node: MapNode, missing: ReadonlySet<string>): MapNode {
  return { ...node, list: records(node.list, missing), value: rewrite(node.value, missing) };
}

function rewriteFilter(node: FilterNode, missing: ReadonlySet<string>): FilterNode {
  const condition = rewrite(node.condition, missing);
  return { ...node, list: records(node.list, missing), condition };
}

function records(list: RecordsNode, missing: ReadonlySet<string>): RecordsNode {
  return list.kind === "reference" ? list : rewriteFilter(list, missing);
}

/** Whether a list comes from a collection of which there are no records. */
function isOf(node: ExpressionNode, missing: ReadonlySet<string>): boolean {
  if (node.kind === "filter" || node.kind === "map") return isOf(node.list, missing);
  if (node.kind !== "reference") return false;
  const [root, concept = ""] = node.path;
  return root === "records" && missing.has(concept);
}
