import type { ExpressionNode, ReferenceNode } from "#core/rule/expression/ast";
import type { SqlNames } from "#core/rule/expression/to-sql";

/** How tightly SQL's operators bind, loosest first. */
export const level = {
  any: 0,
  or: 1,
  and: 2,
  not: 3,
  compare: 4,
  other: 5,
  sum: 6,
  product: 7,
  cast: 8,
} as const;

/** SQL text, and how tightly what it is made of binds. */
export type Printed = readonly [sql: string, binding: number];

/** How a path from an element of a list is read, without the variable. */
export type ElementReference = (path: readonly string[]) => string;

/** What a variable stands for: a row of a collection. */
export interface SqlElement {
  readonly concept: string;
  readonly reference: ElementReference;
}

/** What prints the parts of an expression. */
export interface SqlPrinting {
  readonly names: SqlNames;
  /** The aliases that the SQL around it has taken. */
  readonly aliases: ReadonlySet<string>;
  /** Prints a node, in parentheses where it binds more loosely than its place needs. */
  readonly print: (node: ExpressionNode, place: number) => string;
  /** The same where a variable stands for the row of an alias. */
  readonly within: (variable: string, element: SqlElement, alias: string) => SqlPrinting;
  /** Whether what is read always has a value. */
  readonly isKnown: (node: ReferenceNode) => boolean;
}

/** Thrown where an expression has no form in SQL. */
export class Unsupported extends Error {}

/** The longest SQL that is printed twice: nesting must not make the text explode. */
export const longestRepeated = 4000;

/** NULL where an array has a gap, since a list with a gap is unknown, or where the value is NULL. */
export function complete(array: string, sql: string, value?: string): string {
  const known = value === undefined ? "" : `${value} IS NOT NULL AND `;
  return `CASE WHEN ${known}array_position(${array}, NULL) IS NULL THEN ${sql} END`;
}

/** A whole number within a limit either way; NULL where it is beyond. */
export function withinLimit(sql: string, limit: number): string {
  const beyond = limit + 1;
  const cut = `greatest(least(${sql}, ${beyond}), -${beyond})`;
  return `nullif(nullif(${cut}, ${beyond}), -${beyond})`;
}

/** A whole number as 64 bits; NULL where a JavaScript number does not hold it exactly. */
export function exactInteger(sql: string): string {
  return `${withinLimit(sql, Number.MAX_SAFE_INTEGER)}::bigint`;
}

/** An alias that hides no row which the expression inside may speak of. */
export function freeAlias(variable: string, taken: ReadonlySet<string>): string {
  let alias = variable;
  for (let number = 2; taken.has(alias); number++) alias = `${variable}_${number}`;
  return alias;
}
