import { type Atoms, atomsOf } from "#core/rule/table/atoms";
import type { DecisionTable } from "#core/rule/table/decision-table";
import type { Report } from "#core/rule/table/report";

/** The parts of each column to which a row applies. */
type Box = readonly ReadonlySet<number>[];

/** How many times the search for gaps and shadowed rows may look at a row; about a second's work. */
const mostSteps = 10_000_000;
/** How many problems of one kind are reported. */
const mostReports = 20;

/** Checks that the rows of a table decide what its hit policy promises. */
export function checkRows(table: DecisionTable, report: Report): void {
  const columns = table.inputs.map((column, index) =>
    atomsOf(
      column,
      table.rows.map((row) => row.tests[index]),
    ),
  );
  const boxes = table.rows.map((row): Box =>
    columns.map((atoms, index) => atoms.cover(row.tests[index])),
  );
  const say = (cell: readonly number[]): string => sayCell(table, columns, cell);
  if (table.hit === "unique") reportOverlaps(table, boxes, say, report);
  const budget = { left: mostSteps };
  if (table.hit === "first") {
    for (const [index, box] of boxes.entries()) {
      const uncovered = findUncovered(box, boxes.slice(0, index), budget);
      const at = table.rows[index]?.at;
      if (uncovered === undefined && budget.left > 0 && at !== undefined) report("BYL2109", {}, at);
    }
  }
  if (table.hit !== "collect" && table.otherwise === undefined) {
    const everything = columns.map((atoms) => new Set(atoms.names.keys()));
    const gap = findUncovered(everything, boxes, budget);
    const last = table.rows.at(-1);
    if (gap !== undefined && last !== undefined) report("BYL2107", { example: say(gap) }, last.at);
  }
  if (budget.left <= 0) {
    const measure = "its rows divide the inputs into too many cases";
    report("BYL2110", { measure }, table.rows[0]?.at);
  }
}

function reportOverlaps(
  table: DecisionTable,
  boxes: readonly Box[],
  say: (cell: readonly number[]) => string,
  report: Report,
): void {
  let reported = 0;
  for (const [index, box] of boxes.entries()) {
    for (const [earlier, other] of boxes.slice(0, index).entries()) {
      const common = box.map((parts, column) =>
        [...parts].find((part) => other[column]?.has(part) === true),
      );
      const cell = common.filter((part) => part !== undefined);
      const [row, before] = [table.rows[index], table.rows[earlier]];
      if (cell.length < common.length || row === undefined || before === undefined) continue;
      report("BYL2108", { line: before.at.line, example: say(cell) }, row.at);
      if (++reported === mostReports) return;
    }
  }
}

/**
 * Finds a case within `space` that none of the boxes covers: column by column, with only the boxes that
 * still cover the parts chosen so far. Undefined when there is none or the budget is used up.
 */
function findUncovered(
  space: Box,
  boxes: readonly Box[],
  budget: { left: number },
  column = 0,
): readonly number[] | undefined {
  const parts = space[column];
  if (parts === undefined) return boxes.length === 0 ? [] : undefined;
  if (boxes.length === 0) {
    return space.slice(column).flatMap((rest) => [...rest].slice(0, 1));
  }
  const seen = new Set<string>();
  for (const part of parts) {
    budget.left -= boxes.length;
    if (budget.left <= 0) return undefined;
    const covering = boxes.filter((box) => box[column]?.has(part) === true);
    const key = boxes.map((box) => (box[column]?.has(part) === true ? "1" : "0")).join("");
    if (seen.has(key)) continue;
    seen.add(key);
    const found = findUncovered(space, covering, budget, column + 1);
    if (found !== undefined) return [part, ...found];
  }
  return undefined;
}

function sayCell(table: DecisionTable, columns: readonly Atoms[], cell: readonly number[]): string {
  return cell
    .map((part, index) => `${table.inputs[index]?.name ?? ""} ${columns[index]?.names[part] ?? ""}`)
    .join(", ");
}
