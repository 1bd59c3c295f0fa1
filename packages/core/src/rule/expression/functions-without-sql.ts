import { allNodes } from "#core/rule/expression/all-nodes";
import type { Expression } from "#core/rule/expression/compile-expression";
import { hasSqlForm } from "#core/rule/expression/sql-function";

/**
 * The names of the pack functions in an expression that have no form in SQL, each once: an expression
 * with any of them is enforced outside of the database.
 */
export function functionsWithoutSql(expression: Expression): readonly string[] {
  const names = allNodes(expression.tree).flatMap((node) =>
    node.kind === "call" && node.pack !== undefined && !hasSqlForm(node.pack) ? [node.name] : [],
  );
  return [...new Set(names)];
}
