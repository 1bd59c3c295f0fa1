import { CalendarDay } from "#core/rule/expression/calendar-day";
import { ExactDecimal } from "#core/rule/expression/exact-decimal";
import type { TableColumn, TableTest, TableValue } from "#core/rule/table/decision-table";
import { orderOf } from "#core/rule/table/order-of";

/**
 * The values of one column, cut into the fewest parts that no test of the table divides: ranges of
 * numbers and dates, or single texts and "any other text".
 */
export interface Atoms {
  /** How a message calls each part: `18`, `less than 18`, `anything else`. */
  readonly names: readonly string[];
  /** The parts that pass the tests of a cell. */
  readonly cover: (tests: readonly TableTest[] | undefined) => ReadonlySet<number>;
}

/** Cuts a column by the tests in all its cells. */
export function atomsOf(
  column: TableColumn,
  cells: readonly (readonly TableTest[] | undefined)[],
): Atoms {
  const tests = cells.flatMap((cell) => cell ?? []);
  const { kind } = column.type;
  return kind === "bool" || kind === "string" ? singles(kind, tests) : ranges(column, tests);
}

function singles(kind: "bool" | "string", tests: readonly TableTest[]): Atoms {
  const found = tests.flatMap((test) => (test.kind === "is" ? [test.value] : []));
  const values: readonly TableValue[] = kind === "bool" ? [false, true] : [...new Set(found)];
  const names = values.map(String);
  if (kind === "string") names.push(values.length === 0 ? "any" : "anything else");
  const all = new Set(names.keys());
  const cover: Atoms["cover"] = (cell) =>
    cell === undefined
      ? all
      : new Set(cell.flatMap((test) => (test.kind === "is" ? [values.indexOf(test.value)] : [])));
  return { names, cover };
}

/**
 * Each bound becomes a cut in a scale of whole steps: a value `v` takes the steps from `2v` to `2v + 1`,
 * and where values are dense the step after it stands for those up to the next one.
 */
function ranges(column: TableColumn, tests: readonly TableTest[]): Atoms {
  const { kind } = column.type;
  const discrete = kind !== "dec" || column.places !== undefined;
  const bounds = tests.flatMap((test) =>
    test.kind === "is" ? [test.value] : [test.from?.value, test.to?.value],
  );
  const written = bounds.filter((value) => value !== undefined);
  const scale = Math.max(
    column.places ?? 0,
    ...written.map((value) => orderOf(kind, value)?.scale ?? 0),
  );
  const step = (value: TableValue): bigint => {
    const number = orderOf(kind, value);
    if (number === undefined) throw new Error(`${value} is no ${kind}`);
    return number.digits * 10n ** BigInt(scale - number.scale);
  };
  const start = (value: TableValue): bigint => (discrete ? step(value) : step(value) * 2n);
  const end = (value: TableValue): bigint => start(value) + 1n;
  const interval = (
    test: TableTest,
  ): readonly [from: bigint | undefined, to: bigint | undefined] => {
    if (test.kind === "is") return [start(test.value), end(test.value)];
    const { from, to } = test;
    return [
      from && (from.included ? start(from.value) : end(from.value)),
      to && (to.included ? end(to.value) : start(to.value)),
    ];
  };
  const cuts = [
    ...new Set(tests.flatMap((test) => interval(test).filter((cut) => cut !== undefined))),
  ].toSorted((one, other) => (one < other ? -1 : 1));
  const index = new Map(cuts.map((cut, position) => [cut, position + 1]));
  const say = (at: bigint): string => sayStep(column, discrete ? at : at / 2n, scale);
  const names = [undefined, ...cuts].map((from, position) =>
    sayRange(from, cuts[position], discrete, say),
  );
  const all = new Set(names.keys());
  const cover: Atoms["cover"] = (cell) => {
    if (cell === undefined) return all;
    const covered = new Set<number>();
    for (const test of cell) {
      const [from, to] = interval(test);
      const last = to === undefined ? names.length : (index.get(to) ?? 0);
      for (let part = from === undefined ? 0 : (index.get(from) ?? 0); part < last; part++)
        covered.add(part);
    }
    return covered;
  };
  return { names, cover };
}

function sayRange(
  from: bigint | undefined,
  to: bigint | undefined,
  discrete: boolean,
  say: (at: bigint) => string,
): string {
  if (from === undefined && to === undefined) return "any";
  if (discrete) {
    if (from === undefined) return to === undefined ? "any" : `less than ${say(to)}`;
    if (to === undefined) return `${say(from)} or more`;
    return to === from + 1n ? say(from) : `${say(from)} to ${say(to - 1n)}`;
  }
  const below =
    to === undefined ? "" : `${to % 2n === 0n ? "less than" : "at most"} ${say(floorEven(to))}`;
  if (from === undefined) return below;
  if (to === from + 1n && from % 2n === 0n) return say(from);
  const above = `${from % 2n === 0n ? "at least" : "more than"} ${say(floorEven(from))}`;
  return to === undefined ? above : `${above} and ${below}`;
}

/** The step of the value itself, for the step after it. */
function floorEven(at: bigint): bigint {
  return at % 2n === 0n ? at : at - 1n;
}

function sayStep(column: TableColumn, digits: bigint, scale: number): string {
  if (column.type.kind === "date") return new CalendarDay(Number(digits)).toString();
  return new ExactDecimal(digits, scale).toString();
}
