import type {
  ExpressionNode,
  MapNode,
  QuantifierNode,
  RecordsNode,
  ReferenceNode,
  SumNode,
} from "#core/rule/expression/ast";
import { joinParts, splitCondition } from "#core/rule/expression/sql-known";
import {
  complete,
  exactInteger,
  freeAlias,
  level,
  type Printed,
  type SqlElement,
  type SqlPrinting,
  Unsupported,
} from "#core/rule/expression/sql-printing";

/** Prints `exists` and `all`. */
export function printQuantifier(node: QuantifierNode, printing: SqlPrinting): Printed {
  const { quantifier, list, variable, condition } = node;
  const rows = lookThrough(list, variable, printing);
  const inside = rows.of(variable);
  if (rows.kept === undefined) return anyOrAll(node, rows, inside);
  const { judged } = rows;
  const settling = quantifier === "exists" ? `${judged}.value` : `NOT ${judged}.value`;
  const settled = quantifier === "exists" ? ["TRUE", "FALSE"] : ["FALSE", "TRUE"];
  return judge(
    rows,
    inside.print(condition, level.any),
    [
      `CASE WHEN bool_or(${judged}.kept IS NULL) THEN NULL`,
      `WHEN bool_or(${judged}.kept AND ${settling}) THEN ${settled[0]}`,
      `WHEN bool_or(${judged}.kept AND ${judged}.value IS NULL) THEN NULL ELSE ${settled[1]} END`,
    ].join(" "),
  );
}

/** A quantifier over rows of which all count; those that a known part of the condition settles do not. */
function anyOrAll(
  { quantifier, condition }: QuantifierNode,
  { from, where }: Rows,
  inside: SqlPrinting,
): Printed {
  const isAny = quantifier === "exists";
  const operator = isAny ? "&&" : "||";
  const { known, rest } = splitCondition(condition, operator, inside);
  const open = known.map((part) => `${isAny ? "" : "NOT "}${inside.print(part, level.not)}`);
  const rows = `FROM ${from}${printWhere([...where, ...open])}`;
  const asked = joinParts(rest, operator, inside);
  if (asked === undefined) {
    return isAny
      ? [`EXISTS (SELECT ${rows})`, level.cast]
      : [`NOT EXISTS (SELECT ${rows})`, level.not];
  }
  return [`TRUE = ${isAny ? "ANY" : "ALL"} (SELECT ${asked} ${rows})`, level.compare];
}

/** Prints the number of elements of a list. */
export function printCount(list: ExpressionNode, printing: SqlPrinting): Printed {
  if (list.kind === "map") return aggregate(list, "count", printing);
  if (list.kind === "filter") {
    const rows = lookThrough(list, list.variable, printing);
    if (rows.kept === undefined) return countRows(rows);
    return judge(rows, undefined, whereKnown(rows, `${rows.judged}.kept IS NULL`, "count(*)"));
  }
  if (list.kind !== "reference") throw new Unsupported("size of a list that is not a field");
  if (list.type.kind === "list" && list.type.of.kind === "record") {
    return countRows(lookThrough(list, "counted", printing));
  }
  const array = printing.print(list, level.cast);
  return [complete(array, `cardinality(${array})`), level.cast];
}

/** Prints a sum: of a map as one aggregate over its rows, of a field's list over its elements. */
export function printSum({ of, type }: SumNode, printing: SqlPrinting): Printed {
  const isWhole = type.kind === "int";
  if (of.kind === "map") return aggregate(of, "sum", printing, isWhole);
  const array = printing.print(of, level.cast);
  const sum = `(SELECT coalesce(sum(item), 0) FROM unnest(${array}) AS item)`;
  return [complete(array, isWhole ? exactInteger(sum) : sum, array), level.cast];
}

function countRows({ from, where }: Rows): Printed {
  return [`(SELECT count(*) FROM ${from}${printWhere(where)})`, level.cast];
}

interface Rows {
  readonly from: string;
  /** What holds of every row that can count; never unknown. */
  readonly where: readonly string[];
  /** Whether a row satisfies the filters; absent where all do. */
  readonly kept?: string;
  /** What the condition and the value of each row are read from. */
  readonly judged: string;
  /** What prints an expression about a row. */
  readonly of: (variable: string) => SqlPrinting;
}

function lookThrough(list: RecordsNode, variable: string, printing: SqlPrinting): Rows {
  const alias = freeAlias(variable, printing.aliases);
  const { from, ...element } = collection(sourceOf(list), alias, printing);
  const of = (name: string): SqlPrinting => printing.within(name, element, alias);
  const { where, kept } = filters(list, of);
  const judged = freeAlias("judged", new Set([...printing.aliases, alias]));
  return { from, of, where, judged, ...(kept !== undefined && { kept }) };
}

function filters(list: RecordsNode, of: Rows["of"]): Pick<Rows, "where" | "kept"> {
  if (list.kind === "reference") return { where: [] };
  const inside = of(list.variable);
  const before = filters(list.list, of);
  if (before.kept !== undefined) {
    const then = inside.print(list.condition, level.or);
    return {
      ...before,
      kept: `CASE (${before.kept}) WHEN TRUE THEN ${then} WHEN FALSE THEN FALSE END`,
    };
  }
  const { known, rest } = splitCondition(list.condition, "&&", inside);
  const where = [...before.where, ...known.map((part) => inside.print(part, level.not))];
  const kept = joinParts(rest, "&&", inside);
  return { where, ...(kept !== undefined && { kept }) };
}

function printWhere(conditions: readonly string[]): string {
  return conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
}

function sourceOf(list: RecordsNode): ReferenceNode {
  return list.kind === "filter" ? sourceOf(list.list) : list;
}

/** One aggregate over the values of a map; NULL where one of them is, or a condition. */
function aggregate(
  node: MapNode,
  what: "sum" | "count",
  printing: SqlPrinting,
  isWhole = false,
): Printed {
  const rows = lookThrough(node.list, node.variable, printing);
  const value = rows.of(node.variable).print(node.value, level.any);
  const { judged, kept } = rows;
  const unknown =
    kept === undefined
      ? `${judged}.value IS NULL`
      : `${judged}.kept IS NULL OR ${judged}.kept AND ${judged}.value IS NULL`;
  const aggregated = what === "sum" ? `sum(${judged}.value)` : "count(*)";
  return judge(rows, value, whereKnown(rows, unknown, aggregated, isWhole));
}

function whereKnown(
  { judged, kept }: Rows,
  unknown: string,
  aggregated: string,
  isWhole = false,
): string {
  const counted = kept === undefined ? aggregated : `${aggregated} FILTER (WHERE ${judged}.kept)`;
  const result = aggregated === "count(*)" ? counted : `coalesce(${counted}, 0)`;
  return `CASE WHEN bool_or(${unknown}) IS NOT TRUE THEN ${isWhole ? exactInteger(result) : result} END`;
}

/** Aggregates over the rows, each with its condition and its value said once. */
function judge(
  { from, where, judged, kept }: Rows,
  value: string | undefined,
  what: string,
): Printed {
  const columns = [
    ...(kept === undefined ? [] : [`${kept} AS kept`]),
    ...(value === undefined ? [] : [`${value} AS value`]),
  ];
  const each = `LATERAL (SELECT ${columns.join(", ")}) AS ${judged}`;
  return [`(SELECT ${what} FROM ${from}, ${each}${printWhere(where)})`, level.cast];
}

function collection(
  { path, element }: ReferenceNode,
  alias: string,
  { names }: SqlPrinting,
): SqlElement & { readonly from: string } {
  const [root, concept, ...rest] = path;
  const isOne = root === "records" && !element && concept !== undefined && rest.length === 0;
  if (!isOne || names.records === undefined) {
    throw new Unsupported(`the list ${path.join(".")} cannot be looked through in SQL`);
  }
  const found = names.records(concept, alias);
  return { from: found.from, concept, reference: (inner) => found.reference(inner) };
}
