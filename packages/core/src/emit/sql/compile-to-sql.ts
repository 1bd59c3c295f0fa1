import type { Expression } from "#core/rule/expression/compile-expression";
import type { SqlScope } from "#core/emit/sql/sql-scope";
import { expressionToSql } from "#core/rule/expression/to-sql";

/**
 * Prints an expression as SQL.
 *
 * @throws Error for one that cannot be said in SQL; weaving has put those in another layer.
 */
export function compileToSql(expression: Expression, scope: SqlScope): string {
  const result = expressionToSql(expression, scope);
  if ("unsupported" in result) throw new Error(`${expression.source}: ${result.unsupported}`);
  return result.sql;
}
