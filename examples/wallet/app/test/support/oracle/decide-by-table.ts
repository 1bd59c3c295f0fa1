import type { ExactDecimal } from "#test/oracle/exact-decimal";
import type {
  DecisionTable,
  TableColumn,
  TableRow,
  TableTest,
  TableValue,
} from "#test/oracle/decision-table";
import { orderOf } from "#test/oracle/order-of";

/**
 * Decides by a table.
 *
 * @param inputs JSON values by input column; what is null, absent or of another type is missing.
 * @returns The outputs of the rows that count: one for `unique` and `first`, any number for
 *   `collect`. Undefined when a missing input leaves open which rows those are.
 */
export function decideByTable(
  table: DecisionTable,
  inputs: Readonly<Record<string, unknown>>,
): readonly Readonly<Record<string, TableValue>>[] | undefined {
  const otherwise = table.otherwise === undefined ? [] : [table.otherwise.outputs];
  const answers = table.rows.map((row) => ({ row, applies: applies(table.inputs, row, inputs) }));
  if (table.hit === "collect") {
    if (answers.some((answer) => answer.applies === undefined)) return undefined;
    const outputs = answers.flatMap(({ row, applies: does }) =>
      does === true ? [row.outputs] : [],
    );
    return outputs.length > 0 ? outputs : otherwise;
  }
  const open = answers.filter((answer) => answer.applies !== false);
  const counting =
    table.hit === "unique" ? (open.find((answer) => answer.applies === true) ?? open[0]) : open[0];
  if (counting === undefined) return otherwise;
  return counting.applies === true ? [counting.row.outputs] : undefined;
}

/** Whether all tests of a row pass; undefined when none fails but an input is missing. */
function applies(
  columns: readonly TableColumn[],
  row: TableRow,
  inputs: Readonly<Record<string, unknown>>,
): boolean | undefined {
  let known = true;
  for (const [index, column] of columns.entries()) {
    const tests = row.tests[index];
    if (tests === undefined) continue;
    const value = Object.hasOwn(inputs, column.name) ? inputs[column.name] : undefined;
    const passed = passes(column, tests, value);
    if (passed === false) return false;
    if (passed === undefined) known = false;
  }
  return known ? true : undefined;
}

function passes(
  column: TableColumn,
  tests: readonly TableTest[],
  value: unknown,
): boolean | undefined {
  const { kind } = column.type;
  if (kind === "bool" || kind === "string") {
    const expected = kind === "bool" ? "boolean" : "string";
    if (typeof value !== expected) return undefined;
    return tests.some((test) => test.kind === "is" && test.value === value);
  }
  const number = orderOf(kind, value);
  if (number === undefined || !hasPlaces(number, column.places)) return undefined;
  const side = (bound: TableValue): number => {
    const other = orderOf(kind, bound);
    return other === undefined ? Number.NaN : number.compare(other);
  };
  return tests.some((test) => {
    if (test.kind === "is") return side(test.value) === 0;
    const { from, to } = test;
    const after =
      from === undefined || (from.included ? side(from.value) >= 0 : side(from.value) > 0);
    const before = to === undefined || (to.included ? side(to.value) <= 0 : side(to.value) < 0);
    return after && before;
  });
}

/** Whether a number has no more decimal places than its column, not counting zeros at the end. */
function hasPlaces({ digits, scale }: ExactDecimal, places = scale): boolean {
  return scale <= places || digits % 10n ** BigInt(scale - places) === 0n;
}
