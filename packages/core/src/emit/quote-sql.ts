/**
 * Prints a value as an SQL literal; the only way by which a value becomes part of SQL text.
 *
 * Means the same whatever `standard_conforming_strings` says.
 *
 * @throws Error for text with a NUL character or a lone surrogate, and for a number that is not
 *   finite: PostgreSQL has no literal for them, so whoever passes one has not checked its input.
 *
 * @example
 * ```ts
 * import { sqlLiteral } from "@bylaw/core";
 *
 * sqlLiteral("the reader's copy"); // 'the reader''s copy'
 * ```
 */
export function sqlLiteral(value: string | number | bigint | boolean | null): string {
  if (value === null) return "NULL";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "string") {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw new Error(`${value} has no SQL literal`);
    }
    return value < 0 ? `(${value})` : String(value);
  }
  assertStorable(value);
  const quoted = `'${value.replaceAll("'", "''")}'`;
  if (!/[\\\n\r]/.test(value)) return quoted;
  // On one line, so that emitted SQL can be indented without changing what the text says.
  return `E${quoted.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}`;
}

/**
 * Prints a name as an SQL identifier, in double quotes unless it is plain lower case and no keyword.
 *
 * @throws Error for an empty name, one with a NUL character and one of more than 63 bytes (which
 *   PostgreSQL would cut off silently).
 */
export function sqlIdentifier(name: string): string {
  assertStorable(name);
  const bytes = Buffer.byteLength(name);
  if (bytes === 0 || bytes > 63) throw new Error(`"${name}" is no SQL identifier: ${bytes} bytes`);
  if (/^[a-z_][a-z0-9_]*$/.test(name) && !keywords.has(name)) return name;
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes the body of a function with dollars, so that nothing in it can end the quotation. */
export function dollarQuoted(body: string): string {
  const tags = ["$$", ...Array.from({ length: 1000 }, (_, index) => `$body${index || ""}$`)];
  const tag = tags.find((candidate) => !body.includes(candidate));
  if (tag === undefined) throw new Error("the body holds every tag that could quote it");
  return `${tag}\n${body.trimEnd()}\n${tag}`;
}

function assertStorable(text: string): void {
  if (text.includes("\0") || !text.isWellFormed()) {
    throw new Error(`PostgreSQL cannot hold the text ${JSON.stringify(text)}`);
  }
}

/** The words of PostgreSQL 18's `pg_get_keywords()` whose category is not "unreserved". */
const keywords: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric authorization between bigint binary bit
  boolean both case cast char character check coalesce collate collation column concurrently
  constraint create cross current_catalog current_date current_role current_schema current_time
  current_timestamp current_user dec decimal default deferrable desc distinct do else end except
  exists extract false fetch float for foreign freeze from full grant greatest group grouping having
  ilike in initially inner inout int integer intersect interval into is isnull join json json_array
  json_arrayagg json_exists json_object json_objectagg json_query json_scalar json_serialize
  json_table json_value lateral leading least left like limit localtime localtimestamp merge_action
  national natural nchar none normalize not notnull null nullif numeric offset on only or order out
  outer overlaps overlay placing position precision primary real references returning right row
  select session_user setof similar smallint some substring symmetric system_user table tablesample
  then time timestamp to trailing treat trim true union unique user using values varchar variadic
  verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest
  xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable`.split(/\s+/),
);
