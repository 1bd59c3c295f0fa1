import type { Row } from "./bench.ts";

/** Prints rows as tables, one for each bench, with a column for each thing that was measured. */
export function printTables(rows: readonly Row[]): string {
  const benches = [...new Set(rows.map(({ bench }) => bench))];
  return benches
    .map((bench) => `\n${bench}\n${table(rows.filter((row) => row.bench === bench))}`)
    .join("");
}

/** Prints rows as a JSON array, one row a line. */
export function printRows(rows: readonly Row[]): string {
  return `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
}

function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => name !== "bench",
  );
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return names.map((name) => show(values.get(name)));
  });
  const widths = names.map((name, column) =>
    Math.max(name.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: readonly string[]): string =>
    `${line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")}\n`;
  return [print(names), ...cells.map(print)].join("");
}

function show(value: unknown): string {
  if (typeof value === "number") return value.toLocaleString("en", { maximumFractionDigits: 3 });
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}
