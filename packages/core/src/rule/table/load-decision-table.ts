import { basename } from "node:path";
import { type Diagnostic, hasErrors, type Result } from "#core/diagnostic/diagnostic";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { checkRows } from "#core/rule/table/check-rows";
import { csvSource } from "#core/rule/table/csv-source";
import type {
  DecisionTable,
  TableColumn,
  TableRow,
  TableTest,
  TableValue,
} from "#core/rule/table/decision-table";
import { tableDiagnostic } from "#core/rule/table/diagnostics";
import { expectedOf } from "#core/rule/table/expected-of";
import { parseCell } from "#core/rule/table/parse-cell";
import { parseValue } from "#core/rule/table/parse-value";
import type { TextCell } from "#core/rule/table/read-csv";
import type { Report } from "#core/rule/table/report";
import type { SourceRow, TableSource } from "#core/rule/table/table-source";
import { yamlSource } from "#core/rule/table/yaml-source";

const largest = { characters: 500_000, rows: 2000, columns: 30 };

/**
 * Loads a decision table and checks that it decides: no gap (unless a row `otherwise` closes it), no
 * two rows of a `unique` table for one case, no row of a `first` table that never counts.
 *
 * Cells of inputs are `-` (anything), a value, `a..b` with both ends, `< n`, `<= n`, `> n`, `>= n`, or
 * several of them with commas.
 *
 * @param format `csv` (see `csvSource`) or `yaml` (see `yamlSource`).
 * @returns The table, or BYL2101 to BYL2112 for each problem, at its cell or row.
 *
 * @example
 * ```ts
 * import { loadDecisionTable } from "@bylaw/core";
 *
 * const text = "unique, age: int, => fee: dec\nchild, < 18, 0.00\nadult, > 18, 2.50\n";
 * loadDecisionTable(text, "fee.csv", "csv").diagnostics[0]?.message; // No row applies to age 18.
 * ```
 */
export function loadDecisionTable(
  text: string,
  file: string,
  format: "csv" | "yaml",
): Result<DecisionTable> {
  const diagnostics: Diagnostic[] = [];
  const make: (...values: never[]) => Diagnostic = tableDiagnostic;
  const report: Report = (code, parameters, place, help) => {
    const { line = 1, column = 1, length = 1 } = place ?? {};
    const at = { file, line, column, length };
    const more = { at, ...(help !== undefined && { help }) };
    diagnostics.push(Reflect.apply(make, undefined, [code, parameters, more]));
    return undefined;
  };
  const source = readSource(text, file, format, report);
  const table = source && understand(source, file, report);
  if (table !== undefined && !hasErrors(diagnostics)) checkRows(table, report);
  return { value: hasErrors(diagnostics) ? undefined : table, diagnostics };
}

function readSource(
  text: string,
  file: string,
  format: "csv" | "yaml",
  report: Report,
): TableSource | undefined {
  if (text.length > largest.characters) {
    return report("BYL2110", {
      measure: `${text.length} characters, of at most ${largest.characters}`,
    });
  }
  const name = basename(file).replace(/\.[^.]*$/, "");
  const source = format === "csv" ? csvSource(text, name, report) : yamlSource(text, name, report);
  if (source === undefined) return undefined;
  const columns = source.inputs.length + source.outputs.length;
  if (source.rows.length > largest.rows || columns > largest.columns) {
    const most = `${largest.rows} rows and ${largest.columns} columns`;
    return report("BYL2110", {
      measure: `${source.rows.length} rows and ${columns} columns, of at most ${most}`,
    });
  }
  if (source.inputs.length === 0) report("BYL2111", { what: "column for an input" }, source.hit);
  if (source.outputs.length === 0) report("BYL2111", { what: "column for an output" }, source.hit);
  if (source.rows.length === 0) report("BYL2111", { what: "rows" }, source.hit);
  return source;
}

function understand(source: TableSource, file: string, report: Report): DecisionTable | undefined {
  const { hit } = source;
  const policy = hit.text;
  if (policy !== "unique" && policy !== "first" && policy !== "collect") {
    const meant = didYouMean(policy, ["unique", "first", "collect"]);
    report("BYL2102", { found: policy || "nothing" }, hit, meant && `Did you mean ${meant}?`);
  }
  const columns = [...source.inputs, ...source.outputs].map((cell) => parseColumn(cell, report));
  const names = new Set<string>();
  for (const [index, column] of columns.entries()) {
    const cell = [...source.inputs, ...source.outputs][index];
    if (column === undefined || cell === undefined) return undefined;
    if (names.has(column.name))
      report("BYL2103", { found: column.name, problem: "it is there twice" }, cell);
    names.add(column.name);
  }
  const known = columns.filter((column) => column !== undefined);
  const inputs = known.slice(0, source.inputs.length);
  const outputs = known.slice(source.inputs.length);
  const rows = source.rows.map((row) => ({
    row,
    read: parseRow(row, inputs, outputs, file, report),
  }));
  const defaults = rows.filter(({ row }) => row.otherwise);
  for (const { row } of defaults.slice(1)) report("BYL2112", { problem: "is there twice" }, row.at);
  for (const { row, read } of defaults) {
    if (read.tests.some((tests) => tests !== undefined)) {
      report("BYL2112", { problem: "has conditions; write - in each" }, row.at);
    }
  }
  if (policy !== "unique" && policy !== "first" && policy !== "collect") return undefined;
  const otherwise = defaults[0]?.read;
  return {
    name: source.name,
    hit: policy,
    inputs,
    outputs,
    rows: rows.flatMap(({ row, read }) => (row.otherwise ? [] : [read])),
    ...(otherwise && { otherwise }),
  };
}

function parseColumn(cell: TextCell, report: Report): TableColumn | undefined {
  const found = cell.text === "" ? "without a name" : cell.text;
  const parts = /^([A-Za-z_][A-Za-z0-9_]*)\s*:\s*([a-z]+)\s*(?:\((\d{1,2})\))?$/.exec(cell.text);
  const [, name, kind, places] = parts ?? [];
  if (name === undefined || kind === undefined) {
    return report("BYL2103", { found, problem: "it is not a name and a type" }, cell);
  }
  if (!isKind(kind)) {
    const meant = didYouMean(kind, kinds);
    const problem = `there is no type ${kind}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
    return report("BYL2103", { found, problem }, cell);
  }
  if (places === undefined) return { name, type: { kind } };
  if (kind === "dec" && Number(places) <= 18)
    return { name, type: { kind }, places: Number(places) };
  return report("BYL2103", { found, problem: "only dec has decimal places, at most 18" }, cell);
}

const kinds = ["bool", "int", "dec", "string", "date"] as const;

function isKind(text: string): text is (typeof kinds)[number] {
  return kinds.some((kind) => kind === text);
}

function parseRow(
  row: SourceRow,
  inputs: readonly TableColumn[],
  outputs: readonly TableColumn[],
  file: string,
  report: Report,
): TableRow {
  const tests = inputs.map((column, index): readonly TableTest[] | undefined => {
    const cell = row.inputs[index];
    const read = cell && parseCell(column, row.otherwise && cell.text === "" ? "-" : cell.text);
    if (cell !== undefined && read === undefined) reportCell(cell, column, report);
    return read === "any" ? undefined : read;
  });
  const values = outputs.map((column, index): readonly [string, TableValue][] => {
    const cell = row.outputs[index];
    const value = cell && parseValue(column, cell.text);
    if (cell !== undefined && value === undefined) reportCell(cell, column, report);
    return value === undefined ? [] : [[column.name, value]];
  });
  const { line, column, length } = row.at;
  const at = { file, line, column, length };
  return { label: row.label, tests, outputs: Object.fromEntries(values.flat()), at };
}

function reportCell(cell: TextCell, column: TableColumn, report: Report): void {
  const found = cell.text === "" ? "An empty cell" : cell.text;
  report("BYL2105", { found, column: column.name, expected: expectedOf(column) }, cell);
}
