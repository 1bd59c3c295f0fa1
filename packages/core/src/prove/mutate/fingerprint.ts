import type { ExpressionNode } from "#core/rule/expression/ast";
import type { Rule } from "#core/rule/rule";
import type { DecisionTable } from "#core/rule/table/decision-table";

/** What is not asked of a node: where it stands, and what follows from its name. */
const unasked = new Set(["start", "end", "type", "pack"]);

/**
 * What two rules have in common that mean the same however they are written: the trees of their
 * expressions, and everything else that they say.
 */
export function fingerprint({ definition, expressions }: Rule, table?: DecisionTable): string {
  const sources = new Set(Object.values(expressions).map(({ source }) => source));
  const rest = JSON.stringify(definition, (_, value: unknown) =>
    typeof value === "string" && sources.has(value) ? "" : value,
  );
  const trees = Object.entries(expressions).map(([key, { tree }]) => [key, meaning(tree)]);
  return JSON.stringify([rest, trees, table]);
}

/** The same text for two expressions that differ in how they are written only. */
export function meaning(node: ExpressionNode): string {
  return JSON.stringify(node, (key, value: unknown) => (unasked.has(key) ? undefined : value));
}
