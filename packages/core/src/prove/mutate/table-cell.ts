import type { Change } from "#core/prove/mutate/change";
import type { Subject } from "#core/prove/mutate/subject";
import type {
  DecisionTable,
  TableBound,
  TableRow,
  TableTest,
  TableValue,
} from "#core/rule/table/decision-table";
import { byOneUnit } from "#core/prove/mutate/by-one-unit";
import { quote } from "#core/prove/mutate/say";
import { spread } from "#core/prove/mutate/spread";
import { ExactDecimal } from "#core/rule/expression/exact-decimal";
import { tableUses, type TableUse } from "#core/prove/mutate/table-uses";

/** How many cells of all the tables that a rule asks are changed. */
const mostCells = 16;

/** What is changed of the tables that a rule asks. */
interface TableChanges {
  readonly changes: readonly Change[];
  /** How many cells there are of which a change could matter to the rule. */
  readonly cells: number;
}

/**
 * Cells of the decision tables that a rule asks: another answer that the table gives, a value that goes
 * from one row to another, a bound that moves by one unit in all rows.
 */
export function tableChanges(subject: Subject): TableChanges {
  const all = tableUses(subject).flatMap((use) =>
    answerChanges(use).concat(valueChanges(use), boundChanges(use)),
  );
  return { changes: spread(all, mostCells), cells: all.length };
}

function answerChanges({ table, differs }: TableUse): readonly Change[] {
  const { otherwise } = table;
  const rows = otherwise === undefined ? table.rows : [...table.rows, otherwise];
  return table.outputs.flatMap(({ name }) => {
    const answers = [...new Set(rows.map(({ outputs }) => outputs[name]))];
    return rows.flatMap((row): readonly Change[] => {
      const answer = row.outputs[name];
      const next = answers.indexOf(answer) + 1;
      const other = [...answers.slice(next), ...answers].find((one) => differs(one, answer));
      if (other === undefined) return [];
      const changed = { ...row, outputs: { ...row.outputs, [name]: other } };
      const description = `${where(table, row)} gives ${sayValue(other)} instead of ${sayValue(answer)}`;
      return [changeOf(table, withRows(table, new Map([[row, changed]])), description)];
    });
  });
}

function valueChanges(use: TableUse): readonly Change[] {
  return use.table.rows.flatMap((row) =>
    row.tests.flatMap((cell, column) => {
      const test = cell?.[Math.floor(cell.length / 2)];
      return test?.kind === "is" ? movedValue(use, row, column, test.value) : [];
    }),
  );
}

/** A value goes to a row that is alike otherwise, or to none where what is left is decided as well. */
function movedValue(
  { table, differs }: TableUse,
  row: TableRow,
  column: number,
  value: TableValue,
): readonly Change[] {
  const cell = row.tests[column] ?? [];
  const kept = cell.filter((test) => test.kind !== "is" || test.value !== value);
  if (kept.length === 0) return [];
  const name = table.inputs[column]?.name ?? "";
  const isOther = (other: TableRow): boolean =>
    table.outputs.some((output) => differs(row.outputs[output.name], other.outputs[output.name]));
  const left = withCell(row, column, kept);
  const heir = table.rows.find(
    (other) =>
      other !== row &&
      other.tests[column] !== undefined &&
      isAlike(row, other, column) &&
      isOther(other),
  );
  if (heir !== undefined && table.hit === "unique") {
    const taken = withCell(heir, column, [...(heir.tests[column] ?? []), { kind: "is", value }]);
    const rows = new Map([
      [row, left],
      [heir, taken],
    ]);
    const description = `In the table ${quote(table.name)}, ${sayValue(value)} under ${quote(name)} goes from the row ${quote(row.label)} to the row ${quote(heir.label)}`;
    return [changeOf(table, withRows(table, rows), description)];
  }
  if (table.otherwise === undefined || !isOther(table.otherwise)) return [];
  const description = `${where(table, row)} is without ${sayValue(value)} under ${quote(name)}`;
  return [changeOf(table, withRows(table, new Map([[row, left]])), description)];
}

/** Bounds of ranges by one unit, each in every row that has it, so that no case is left open by it. */
function boundChanges({ table, differs }: TableUse): readonly Change[] {
  const isOne = table.rows.every(({ outputs }) =>
    table.outputs.every(({ name }) => !differs(outputs[name], table.rows[0]?.outputs[name])),
  );
  if (isOne) return [];
  return table.inputs.flatMap(({ name, type, places }, column) => {
    const tests = table.rows.flatMap((row) => row.tests[column] ?? []);
    const bounds = tests.flatMap((test) => (test.kind === "range" ? [test.from, test.to] : []));
    const values = new Set(bounds.flatMap((bound) => bound?.value ?? []));
    return [...values].flatMap((value): readonly Change[] => {
      const moved = byOneUnit(type.kind, inUnits(value, places), 1);
      if (moved === undefined) return [];
      const rows = table.rows.map((row): [TableRow, TableRow] => [
        row,
        withCell(
          row,
          column,
          row.tests[column]?.map((test) => withBound(test, value, moved)),
        ),
      ]);
      const description = `In the table ${quote(table.name)}, the bound ${sayValue(value)} under ${quote(name)} is ${sayValue(moved)}`;
      return [changeOf(table, withRows(table, new Map(rows)), description)];
    });
  });
}

/** A decimal with all the places that its column has. */
function inUnits(value: TableValue, places: number | undefined): TableValue {
  if (places === undefined) return value;
  return ExactDecimal.parse(String(value))?.plus(new ExactDecimal(0n, places)).toString() ?? value;
}

function withBound(test: TableTest, value: TableValue, moved: TableValue): TableTest {
  if (test.kind === "is") return test;
  const end = (bound: TableBound | undefined): TableBound | undefined =>
    bound?.value === value ? { ...bound, value: moved } : bound;
  const [from, to] = [end(test.from), end(test.to)];
  return { kind: "range", ...(from && { from }), ...(to && { to }) };
}

/** Whether two rows ask the same but for one column. */
function isAlike(one: TableRow, other: TableRow, column: number): boolean {
  return one.tests.every(
    (cell, index) =>
      index === column || JSON.stringify(cell) === JSON.stringify(other.tests[index]),
  );
}

function withCell(row: TableRow, column: number, cell: TableRow["tests"][number]): TableRow {
  return { ...row, tests: row.tests.with(column, cell) };
}

function withRows(table: DecisionTable, changed: ReadonlyMap<TableRow, TableRow>): DecisionTable {
  const { otherwise } = table;
  return {
    ...table,
    rows: table.rows.map((row) => changed.get(row) ?? row),
    ...(otherwise && { otherwise: changed.get(otherwise) ?? otherwise }),
  };
}

function changeOf(original: DecisionTable, table: DecisionTable, description: string): Change {
  return { operator: "table", description, changed: { table, original } };
}

function where(table: DecisionTable, row: TableRow): string {
  return `In the table ${quote(table.name)}, the row ${quote(row.label)}`;
}

function sayValue(value: TableValue | undefined): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return quote(String(value));
}
