import type {
  ExpressionNode,
  MapNode,
  QuantifierNode,
  RecordsNode,
  ReferenceNode,
  SumNode,
} from "#core/rule/expression/ast";
import {
  complete,
  type ElementReference,
  exactInteger,
  level,
  type Printed,
  type SqlPrinting,
  Unsupported,
} from "#core/rule/expression/sql-printing";

/** Prints `exists` and `all`. */
export function printQuantifier(node: QuantifierNode, printing: SqlPrinting): Printed {
  const { quantifier, list, variable, condition } = node;
  const rows = lookThrough(list, variable, printing);
  const holds = rows.of(variable).print(condition, level.any);
  if (rows.kept === undefined) {
    const word = quantifier === "exists" ? "ANY" : "ALL";
    return [`TRUE = ${word} (SELECT ${holds} FROM ${rows.from})`, level.compare];
  }
  const settling = quantifier === "exists" ? "judged.value" : "NOT judged.value";
  const settled = quantifier === "exists" ? ["TRUE", "FALSE"] : ["FALSE", "TRUE"];
  return judge(
    rows,
    holds,
    [
      "CASE WHEN bool_or(judged.kept IS NULL) THEN NULL",
      `WHEN bool_or(judged.kept AND ${settling}) THEN ${settled[0]}`,
      `WHEN bool_or(judged.kept AND judged.value IS NULL) THEN NULL ELSE ${settled[1]} END`,
    ].join(" "),
  );
}

/** Prints the number of elements of a list. */
export function printCount(list: ExpressionNode, printing: SqlPrinting): Printed {
  if (list.kind === "map") return aggregate(list, "count(*)", printing);
  if (list.kind === "filter") {
    const rows = lookThrough(list, list.variable, printing);
    return judge(rows, undefined, whereKnown(rows, "judged.kept IS NULL", "count(*)"));
  }
  if (list.kind !== "reference") throw new Unsupported("size of a list that is not a field");
  if (list.type.kind === "list" && list.type.of.kind === "record") {
    return [`(SELECT count(*) FROM ${lookThrough(list, "counted", printing).from})`, level.cast];
  }
  const array = printing.print(list, level.cast);
  return [complete(array, `cardinality(${array})`), level.cast];
}

/** Prints a sum: of a map as one aggregate over its rows, of a field's list over its elements. */
export function printSum({ of, type }: SumNode, printing: SqlPrinting): Printed {
  const isWhole = type.kind === "int";
  if (of.kind === "map") return aggregate(of, "sum(judged.value)", printing, isWhole);
  const array = printing.print(of, level.cast);
  const sum = `(SELECT coalesce(sum(item), 0) FROM unnest(${array}) AS item)`;
  return [complete(array, isWhole ? exactInteger(sum) : sum, array), level.cast];
}

interface Rows {
  readonly from: string;
  /** Whether a row satisfies the filters; absent where there are none. */
  readonly kept?: string;
  /** What prints an expression about a row. */
  readonly of: (variable: string) => SqlPrinting;
}

function lookThrough(list: RecordsNode, variable: string, printing: SqlPrinting): Rows {
  const alias = freeAlias(variable, printing.aliases);
  const { from, reference } = collection(sourceOf(list), alias, printing);
  const of = (name: string): SqlPrinting => printing.within(name, reference, alias);
  return { from, of, ...(list.kind === "filter" && { kept: printKept(list, of) }) };
}

function printKept(list: RecordsNode, of: Rows["of"]): string {
  if (list.kind === "reference") return "TRUE";
  const condition = of(list.variable).print(list.condition, level.or);
  if (list.list.kind === "reference") return condition;
  const before = printKept(list.list, of);
  return `CASE (${before}) WHEN TRUE THEN ${condition} WHEN FALSE THEN FALSE END`;
}

function sourceOf(list: RecordsNode): ReferenceNode {
  return list.kind === "filter" ? sourceOf(list.list) : list;
}

/** One aggregate over the values of a map; NULL where one of them is, or a condition. */
function aggregate(node: MapNode, what: string, printing: SqlPrinting, isWhole = false): Printed {
  const rows = lookThrough(node.list, node.variable, printing);
  const value = rows.of(node.variable).print(node.value, level.any);
  const unknown =
    rows.kept === undefined
      ? "judged.value IS NULL"
      : "judged.kept IS NULL OR judged.kept AND judged.value IS NULL";
  return judge(rows, value, whereKnown(rows, unknown, what, isWhole));
}

function whereKnown(rows: Rows, unknown: string, what: string, isWhole = false): string {
  const kept = rows.kept === undefined ? what : `${what} FILTER (WHERE judged.kept)`;
  const result = what.startsWith("sum") ? `coalesce(${kept}, 0)` : kept;
  return `CASE WHEN bool_or(${unknown}) IS NOT TRUE THEN ${isWhole ? exactInteger(result) : result} END`;
}

/** Aggregates over the rows, each with its condition and its value said once. */
function judge({ from, kept }: Rows, value: string | undefined, what: string): Printed {
  const columns = [
    ...(kept === undefined ? [] : [`${kept} AS kept`]),
    ...(value === undefined ? [] : [`${value} AS value`]),
  ];
  const judged = `LATERAL (SELECT ${columns.join(", ")}) AS judged`;
  return [`(SELECT ${what} FROM ${from}, ${judged})`, level.cast];
}

function collection(
  { path, element }: ReferenceNode,
  alias: string,
  { names }: SqlPrinting,
): { readonly from: string; readonly reference: ElementReference } {
  const [root, concept, ...rest] = path;
  const isOne = root === "records" && !element && concept !== undefined && rest.length === 0;
  if (!isOne || names.records === undefined) {
    throw new Unsupported(`the list ${path.join(".")} cannot be looked through in SQL`);
  }
  const found = names.records(concept, alias);
  return { from: found.from, reference: (inner) => found.reference(inner) };
}

/** An alias that hides no row which the expression inside may speak of. */
function freeAlias(variable: string, taken: ReadonlySet<string>): string {
  let alias = variable;
  for (let number = 2; taken.has(alias); number++) alias = `${variable}_${number}`;
  return alias;
}
