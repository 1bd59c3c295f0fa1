import type {
  ExpressionNode,
  FilterNode,
  RecordsNode,
  ReferenceNode,
} from "#core/rule/expression/ast";
import { allNodes } from "#core/rule/expression/all-nodes";
import type { Expression } from "#core/rule/expression/compile-expression";

/** Records that an expression looks through, as code outside of the database has to load them. */
export interface Collection {
  /** What `TypeScriptNames.collection` is asked for. */
  readonly node: RecordsNode;
  /** The name after `records.`. */
  readonly concept: string;
  /** How the condition calls one of the records. */
  readonly variable?: string;
  /**
   * Records of which this is false need not be loaded. It speaks of the record and of the variables
   * of the expression; the code asks it again of every record.
   */
  readonly condition?: ExpressionNode;
}

/**
 * The collections that an expression looks through or hands to functions, each time it does, in the
 * order of the source.
 */
export function collectionsOf(expression: Expression): readonly Collection[] {
  const nodes = allNodes(expression.tree);
  const filtered = new Set(nodes.flatMap((node) => (isLoadedFilter(node) ? [node.list] : [])));
  return nodes.flatMap((node): readonly Collection[] => {
    if (isLoadedFilter(node)) {
      const { variable, condition } = node;
      return [{ node, concept: conceptOf(node.list) ?? "", variable, condition }];
    }
    if (node.kind !== "reference" || filtered.has(node)) return [];
    const concept = conceptOf(node);
    return concept === undefined ? [] : [{ node, concept }];
  });
}

/**
 * Whether a filter's records can be loaded once for a whole expression: it stands right on a
 * collection, and its condition does not depend on the element of another list around it.
 */
export function isLoadedFilter(node: ExpressionNode): node is FilterNode {
  if (node.kind !== "filter" || conceptOf(node.list) === undefined) return false;
  const inside = allNodes(node.condition);
  const known = new Set([
    node.variable,
    ...inside.flatMap((each) => ("variable" in each ? [each.variable] : [])),
  ]);
  return inside.every(
    (each) => each.kind !== "reference" || !each.element || known.has(each.path[0] ?? ""),
  );
}

/** Whether a node is a collection, `records.<Concept>`. */
export function isCollection(node: ExpressionNode): node is ReferenceNode {
  return conceptOf(node) !== undefined;
}

function conceptOf(node: ExpressionNode): string | undefined {
  if (node.kind !== "reference" || node.element || node.type.kind !== "list") return undefined;
  const [root, concept, ...rest] = node.path;
  return root === "records" && rest.length === 0 ? concept : undefined;
}
