import { Environment } from "@marcbachmann/cel-js";
import { calendarLimits } from "#test/oracle/builtins";
import { isCelName } from "#test/oracle/is-cel-name";
import { type OracleState, oracleValue, plainValue } from "#test/oracle/oracle-bindings";
import { CalendarDay } from "#test/oracle/calendar-day";
import { ExactDecimal } from "#test/oracle/exact-decimal";
import { UtcInstant } from "#test/oracle/utc-instant";
import { OracleGap, UnknownResult } from "#test/oracle/oracle-values";
import type { FunctionSignature, Scope } from "#test/oracle/types";

/** Makes the CEL environment of a scope: variables are dynamic, since our checker has typed them. */
export function oracleEnvironment(scope: Scope, state: OracleState): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  addDecimals(environment);
  addDays(environment);
  addInstants(environment);
  addCalendar(environment, state);
  addGap(environment);
  for (const signature of scope.functions ?? []) {
    if (!isCelName(signature.name)) addPackFunction(environment, signature, state);
  }
  return environment;
}

function addDecimals(environment: Environment): void {
  type Dec = ExactDecimal;
  environment
    .registerType("Dec", { ctor: ExactDecimal, fields: {} })
    .registerFunction("dec(string): Dec", (text: string) => known(ExactDecimal.parse(text)))
    .registerFunction("decOf(int): Dec", (whole: bigint) => new ExactDecimal(whole, 0))
    .registerOperator("-Dec", (value: Dec) => value.negated())
    .registerOperator("Dec + Dec", (left: Dec, right: Dec) => left.plus(right))
    .registerOperator("Dec - Dec", (left: Dec, right: Dec) => left.minus(right))
    .registerOperator("Dec * Dec", (left: Dec, right: Dec) => left.times(right));
  addOrder(environment, "Dec", "Dec", (left: Dec, right: Dec) => left.compare(right));
  addEquality(environment, "Dec", "Dec", (left: Dec, right: Dec) => left.compare(right));
}

function addDays(environment: Environment): void {
  environment
    .registerType("Day", { ctor: CalendarDay, fields: {} })
    .registerFunction("date(string): Day", (text: string) => known(CalendarDay.parse(text)));
  const compare = (left: CalendarDay, right: CalendarDay): number => left.number - right.number;
  addOrder(environment, "Day", "Day", compare);
  addEquality(environment, "Day", "Day", compare);
}

/** CEL's own `timestamp("…")` gives a Date; fields are instants, which keep microseconds. */
function addInstants(environment: Environment): void {
  const timestamp = "google.protobuf.Timestamp";
  const micro = (at: UtcInstant | Date): bigint =>
    at instanceof Date ? BigInt(at.getTime()) * 1000n : at.microseconds;
  const compare = (left: UtcInstant | Date, right: UtcInstant | Date): number =>
    Number(micro(left) - micro(right));
  environment.registerType("Instant", { ctor: UtcInstant, fields: {} });
  addOrder(environment, "Instant", "Instant", compare);
  addOrder(environment, "Instant", timestamp, compare);
  addOrder(environment, timestamp, "Instant", compare);
  addEquality(environment, "Instant", "Instant", compare);
  addEquality(environment, "Instant", timestamp, compare);
  const later = (at: UtcInstant | Date, minutes: bigint): UtcInstant =>
    new UtcInstant(micro(at) + BigInt(limited("addMinutes", minutes)) * 60_000_000n);
  const day = (at: UtcInstant | Date): CalendarDay => new UtcInstant(micro(at)).day;
  environment
    .registerFunction("dateOf(Instant): Day", day)
    .registerFunction(`dateOf(${timestamp}): Day`, day)
    .registerFunction("addMinutes(Instant, int): dyn", later)
    .registerFunction(`addMinutes(${timestamp}, int): dyn`, later);
}

function addGap(environment: Environment): void {
  const unknown = (): never => {
    throw new UnknownResult();
  };
  environment
    .registerType("Gap", { ctor: OracleGap, fields: {} })
    .registerFunction("size(Gap): int", unknown)
    .registerFunction("Gap.size(): int", unknown);
  for (const type of ["bool", "int", "string", "Dec", "Day"]) {
    environment.registerOperator(`${type} in Gap`, unknown);
  }
}

function addCalendar(environment: Environment, state: OracleState): void {
  environment
    .registerFunction("addDays(Day, int): Day", (day: CalendarDay, days: bigint) => {
      return new CalendarDay(day.number + limited("addDays", days));
    })
    .registerFunction("addMonths(Day, int): Day", (day: CalendarDay, months: bigint) => {
      return day.plusMonths(limited("addMonths", months));
    })
    .registerFunction("addYears(Day, int): Day", (day: CalendarDay, years: bigint) => {
      return day.plusMonths(limited("addYears", years) * 12);
    })
    .registerFunction("daysBetween(Day, Day): int", (from: CalendarDay, to: CalendarDay) => {
      return BigInt(to.number - from.number);
    })
    .registerFunction(
      "addBusinessDays(Day, int, string): Day",
      (day: CalendarDay, days: bigint, calendar: string) => {
        const { isHoliday } = state;
        if (isHoliday === undefined) throw new UnknownResult();
        const isOpen = (one: CalendarDay): boolean =>
          !one.isWeekend && !isHoliday(calendar, one.toString());
        const step = days < 0n ? -1 : 1;
        let reached = day;
        let left = Math.abs(limited("addBusinessDays", days));
        while (left > 0) {
          reached = new CalendarDay(reached.number + step);
          if (isOpen(reached)) left -= 1;
        }
        return reached;
      },
    );
}

function addPackFunction(
  environment: Environment,
  { name, parameters, returns, implementation }: FunctionSignature,
  state: OracleState,
): void {
  const types = parameters.map(() => "dyn").join(", ");
  environment.registerFunction(`${name}(${types}): dyn`, (...values: readonly unknown[]) => {
    if (implementation === undefined) throw new UnknownResult();
    const plain = values.map((value) => known(plainValue(value, state.originals)));
    return known(oracleValue(returns, Reflect.apply(implementation, undefined, plain)));
  });
}

function addOrder<Value>(
  environment: Environment,
  left: string,
  right: string,
  compare: (left: Value, right: Value) => number,
): void {
  environment
    .registerOperator(`${left} < ${right}`, (one: Value, other: Value) => compare(one, other) < 0)
    .registerOperator(`${left} <= ${right}`, (one: Value, other: Value) => compare(one, other) <= 0)
    .registerOperator(`${left} > ${right}`, (one: Value, other: Value) => compare(one, other) > 0)
    .registerOperator(
      `${left} >= ${right}`,
      (one: Value, other: Value) => compare(one, other) >= 0,
    );
}

function addEquality<Value>(
  environment: Environment,
  left: string,
  right: string,
  compare: (left: Value, right: Value) => number,
): void {
  environment.registerOperator(
    `${left} == ${right}`,
    (one: Value, other: Value) => compare(one, other) === 0,
  );
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new UnknownResult();
  return value;
}

function limited(name: string, amount: bigint): number {
  const number = Number(amount);
  if (Math.abs(number) > (calendarLimits[name]?.limit ?? 0)) throw new UnknownResult();
  return number;
}
