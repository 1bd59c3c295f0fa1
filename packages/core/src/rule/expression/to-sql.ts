import type { FilterNode } from "#core/rule/expression/ast";
import type { Expression } from "#core/rule/expression/compile-expression";
import { joinParts, splitCondition } from "#core/rule/expression/sql-known";
import { SqlPrinter } from "#core/rule/expression/sql-printer";
import { type ElementReference, level, Unsupported } from "#core/rule/expression/sql-printing";
import type { FunctionSignature } from "#core/rule/expression/types";

/** How the names of an expression are written in the SQL around it. */
export interface SqlNames {
  /**
   * The SQL that reads a path, in parentheses where it is more than a name, a parameter or a call; a
   * list is a PostgreSQL array. Qualify columns with their table, or the columns of a collection
   * that is looked through hide them. A text that is stored as something else ends with `::text`;
   * two such are compared as they are stored, so that an index can serve.
   */
  readonly reference: (path: readonly string[]) => string;
  /**
   * How to look through a collection, `records.<concept>`: what stands after FROM, declaring the
   * alias, and how a path from an element (without the variable) is read.
   */
  readonly records?: (
    concept: string,
    alias: string,
  ) => { readonly from: string; reference(path: readonly string[]): string };
  /**
   * Whether a path always has a value; of a record of a collection, `["records", concept, field]`.
   * Conditions on such paths are printed so that an index can serve. Without it none has.
   */
  readonly known?: (path: readonly string[]) => boolean;
  /**
   * What a pack function is called in SQL, such as `sqlFunctionName(signature)`; it must be strict.
   * Undefined where the database has no such function. Without it no pack function can be called.
   */
  readonly call?: (signature: FunctionSignature) => string | undefined;
}

/** SQL text, or why the expression has none. */
export type SqlExpression = { readonly sql: string } | { readonly unsupported: string };

/**
 * Prints an expression as a PostgreSQL expression that is NULL where the expression is unknown.
 *
 * A condition allows when `(sql) IS TRUE`. Contains no subquery, and only immutable functions, unless
 * the expression looks through a collection or counts business days; so it can stand in a CHECK.
 *
 * @returns The SQL; or why there is none: a pack function without a form in SQL, or a list of records
 *   outside `records`.
 *
 * @example
 * ```ts
 * import { compileExpression, expressionToSql } from "@bylaw/core";
 *
 * const loan = { kind: "record", name: "Loan", fields: { days: { kind: "int" } } } as const;
 * const { value } = compileExpression("record.days <= 28", { variables: { record: loan } }, ["bool"]);
 * value && expressionToSql(value, { reference: (path) => path.slice(1).join("_") });
 * // { sql: "days <= 28" }
 * ```
 */
export function expressionToSql(expression: Expression, names: SqlNames): SqlExpression {
  return attempt(() => new SqlPrinter(names).print(expression.tree, level.any));
}

/**
 * Prints which records of a filter need to be loaded for code that asks its condition again: all but
 * those of which it is false. Such a record is one of `collectionsOf`.
 *
 * @param reference How a path from the record (without the variable) is read.
 */
export function filterConditionToSql(
  filter: FilterNode,
  reference: ElementReference,
  names: SqlNames,
): SqlExpression {
  return attempt(() => {
    const { variable, condition } = filter;
    const concept = filter.list.kind === "reference" ? (filter.list.path[1] ?? "") : "";
    const printing = new SqlPrinter(names).within(variable, { concept, reference }, variable);
    const { known, rest } = splitCondition(condition, "&&", printing);
    const left = joinParts(rest, "&&", printing);
    return [
      ...known.map((part) => printing.print(part, level.not)),
      ...(left === undefined ? [] : [`(${left}) IS NOT FALSE`]),
    ].join(" AND ");
  });
}

function attempt(print: () => string): SqlExpression {
  try {
    return { sql: print() };
  } catch (error) {
    if (error instanceof Unsupported) return { unsupported: error.message };
    throw error;
  }
}
