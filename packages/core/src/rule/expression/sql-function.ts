import { sqlIdentifier } from "#core/emit/quote-sql";
import { snakeCase } from "#core/model/naming";
import type { ExpressionType, FunctionSignature } from "#core/rule/expression/types";

const types = {
  bool: "boolean",
  int: "bigint",
  dec: "numeric",
  string: "text",
  date: "date",
  timestamp: "timestamptz",
} as const;

/**
 * The SQL type of a parameter or a result of a pack function: whole numbers are `bigint`, decimals
 * `numeric` of any scale, points in time `timestamptz`; undefined for records and lists of them.
 */
export function sqlFunctionType(type: ExpressionType): string | undefined {
  if (type.kind === "record") return undefined;
  if (type.kind !== "list") return types[type.kind];
  return type.of.kind === "list" || type.of.kind === "record"
    ? undefined
    : `${types[type.of.kind]}[]`;
}

/** Whether a pack function can be called in SQL: it says how, and SQL has the types that it takes. */
export function hasSqlForm({ sql, table, parameters, returns }: FunctionSignature): boolean {
  if (sql === undefined && table === undefined) return false;
  return [...parameters, returns].every((type) => sqlFunctionType(type) !== undefined);
}

/**
 * What a pack function is called in SQL, quoted where needed: the pack and the function in snake case,
 * `library.lending_days`.
 *
 * @throws Error for a function that no pack was loaded with.
 */
export function sqlFunctionName({ name, pack }: FunctionSignature): string {
  if (pack === undefined) throw new Error(`the function ${name} belongs to no pack`);
  return [pack, name].map((part) => sqlIdentifier(snakeCase(part))).join(".");
}
