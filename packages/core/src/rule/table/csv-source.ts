import { readCsv, type TextCell } from "#core/rule/table/read-csv";
import type { Report } from "#core/rule/table/report";
import type { TableSource } from "#core/rule/table/table-source";

/**
 * Reads a table from CSV. The header is the hit policy, the inputs as `name: type` and the outputs as
 * `=> name: type`; a row is its label (`otherwise` for what holds when none applies) and its cells.
 */
export function csvSource(text: string, name: string, report: Report): TableSource | undefined {
  const read = readCsv(text);
  if ("broken" in read) {
    const problem = "a cell begins with a quote that does not end it";
    return report("BYL2101", { problem }, read.broken);
  }
  const [header, ...records] = read.records;
  const [hit, ...columns] = header ?? [];
  if (hit === undefined) return report("BYL2101", { problem: "it is empty" });
  const outputs = columns.flatMap((column, index) => (isOutput(column) ? [index + 1] : []));
  const inputs = columns.flatMap((column, index) => (isOutput(column) ? [] : [index + 1]));
  const rows = records.flatMap((record) => {
    const [label] = record;
    if (label === undefined) return [];
    if (record.length !== columns.length + 1) {
      const counts = { found: record.length, expected: columns.length + 1 };
      report("BYL2104", counts, record.at(columns.length + 1) ?? label);
      return [];
    }
    return [
      {
        label: label.text,
        otherwise: label.text === "otherwise",
        inputs: pick(record, inputs),
        outputs: pick(record, outputs),
        at: label,
      },
    ];
  });
  return {
    name,
    hit,
    inputs: columns.filter((column) => !isOutput(column)),
    outputs: columns.filter(isOutput).map(({ text: column, line, column: at, length }) => {
      return { text: column.slice(2).trim(), line, column: at, length };
    }),
    rows,
  };
}

function isOutput(column: TextCell): boolean {
  return column.text.startsWith("=>");
}

function pick(record: readonly TextCell[], indexes: readonly number[]): readonly TextCell[] {
  return indexes.flatMap((index) => record[index] ?? []);
}
