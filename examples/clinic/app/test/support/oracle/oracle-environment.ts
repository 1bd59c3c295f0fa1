import { Environment } from "@marcbachmann/cel-js";
import { isCelName } from "#test/oracle/is-cel-name";
import { type OracleState, oracleValue, plainValue } from "#test/oracle/oracle-bindings";
import { CalendarDay } from "#test/oracle/calendar-day";
import {
  addDecimals,
  addEquality,
  addOrder,
  addSums,
  addWideIntegers,
  known,
  limited,
  type Whole,
} from "#test/oracle/oracle-numbers";
import { UtcInstant } from "#test/oracle/utc-instant";
import { OracleGap, UnknownResult } from "#test/oracle/oracle-values";
import type { FunctionSignature, Scope } from "#test/oracle/types";

/** Makes the CEL environment of a scope: variables are dynamic, since our checker has typed them. */
export function oracleEnvironment(scope: Scope, state: OracleState): Environment {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  addDecimals(environment);
  addWideIntegers(environment);
  addSums(environment);
  addDays(environment);
  addInstants(environment);
  addCalendar(environment, state);
  addGap(environment);
  for (const signature of scope.functions ?? []) {
    if (!isCelName(signature.name)) addPackFunction(environment, signature, state);
  }
  return environment;
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
  const later = (at: UtcInstant | Date, minutes: Whole): UtcInstant =>
    new UtcInstant(micro(at) + BigInt(limited("addMinutes", minutes)) * 60_000_000n);
  const day = (at: UtcInstant | Date): CalendarDay => new UtcInstant(micro(at)).day;
  environment
    .registerFunction("dateOf(Instant): Day", day)
    .registerFunction(`dateOf(${timestamp}): Day`, day);
  for (const amount of ["int", "Wide", "Dec"]) {
    environment
      .registerFunction(`addMinutes(Instant, ${amount}): dyn`, later)
      .registerFunction(`addMinutes(${timestamp}, ${amount}): dyn`, later);
  }
}

function addGap(environment: Environment): void {
  const unknown = (): never => {
    throw new UnknownResult();
  };
  environment
    .registerType("Gap", { ctor: OracleGap, fields: {} })
    .registerFunction("sum(Gap): dyn", unknown)
    .registerFunction("size(Gap): int", unknown)
    .registerFunction("Gap.size(): int", unknown);
  for (const type of ["bool", "int", "string", "Dec", "Day"]) {
    environment.registerOperator(`${type} in Gap`, unknown);
  }
}

function addCalendar(environment: Environment, state: OracleState): void {
  for (const amount of ["int", "Wide", "Dec"]) addShifts(environment, state, amount);
  environment.registerFunction("daysBetween(Day, Day): int", (from: CalendarDay, to: CalendarDay) =>
    BigInt(to.number - from.number),
  );
}

function addShifts(environment: Environment, state: OracleState, amount: string): void {
  environment
    .registerFunction(`addDays(Day, ${amount}): Day`, (day: CalendarDay, days: Whole) => {
      return new CalendarDay(day.number + limited("addDays", days));
    })
    .registerFunction(`addMonths(Day, ${amount}): Day`, (day: CalendarDay, months: Whole) => {
      return day.plusMonths(limited("addMonths", months));
    })
    .registerFunction(`addYears(Day, ${amount}): Day`, (day: CalendarDay, years: Whole) => {
      return day.plusMonths(limited("addYears", years) * 12);
    })
    .registerFunction(
      `addBusinessDays(Day, ${amount}, string): Day`,
      (day: CalendarDay, days: Whole, calendar: string) => {
        const { isHoliday } = state;
        if (isHoliday === undefined) throw new UnknownResult();
        const isOpen = (one: CalendarDay): boolean =>
          !one.isWeekend && !isHoliday(calendar, one.toString());
        const many = limited("addBusinessDays", days);
        const step = many < 0 ? -1 : 1;
        let reached = day;
        let left = Math.abs(many);
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
    const plain = values.map((value, index) => {
      const one = known(plainValue(value, state.originals));
      // The sum of nothing is a decimal here, whatever it is a sum of.
      return parameters[index]?.kind === "int" ? Number(one) : one;
    });
    return known(oracleValue(returns, Reflect.apply(implementation, undefined, plain)));
  });
}
