import { carrierDays, type CarrierDays } from "#logistics/carrier-days";
import {
  blocksOf,
  dutySpans,
  instantOf,
  isRest,
  minute,
  timeIn,
  type DutyEvent,
  type DutySpan,
} from "#logistics/duty-log";
import { shiftsOf, type Shift } from "#logistics/duty-shifts";
import { cycleLimit, propertyRules, type HoursRules } from "#logistics/hours-rules";
import { bestPlan, timeLeft, type HoursViolation } from "#logistics/sleeper-pairings";

/*
 * Hours of service of drivers of property-carrying vehicles, 49 CFR 395.3 and 395.1(g)(1).
 *
 * Each function takes the changes of one driver's duty status and a moment at which the driver is to
 * begin to work, and says how many whole minutes are left. Each is undefined when the log does not
 * tell: a guard then refuses. What is not recorded is never taken for rest.
 */

/** The minutes that may be driven before the 11 hours of 49 CFR 395.3(a)(3)(i) are used up. */
export function drivingLimitLeft(log: readonly DutyEvent[], at: string): number | undefined {
  return shiftLeft(log, at)?.driving;
}

/** The minutes in which driving may still happen before the 14 hours of 395.3(a)(2) are over. */
export function dutyWindowLeft(log: readonly DutyEvent[], at: string): number | undefined {
  return shiftLeft(log, at)?.window;
}

/** The minutes that may be driven before a break of 30 minutes is due, 49 CFR 395.3(a)(3)(ii). */
export function breakDueIn(log: readonly DutyEvent[], at: string): number | undefined {
  const spans = dutySpans(log, at);
  const { breakAfter, breakLength } = propertyRules;
  const pause = spans && lastPause(spans, breakLength);
  if (spans === undefined || pause === undefined) return undefined;
  return wholeMinutes(breakAfter - timeIn(spans, ["driving"], pause, Infinity));
}

/**
 * The minutes on duty that are left of 60 hours in 7 days or 70 in 8, 49 CFR 395.3(b), (c). Hours that
 * come back when the carrier's day ends are not counted before it does.
 *
 * @param days 7 or 8.
 * @param zone The time zone of the home terminal, such as `America/Chicago`.
 * @param dayStart Minutes after midnight at which the carrier's 24-hour period begins.
 */
export function cycleLeft(
  log: readonly DutyEvent[],
  at: string,
  days: number,
  zone: string,
  dayStart: number,
): number | undefined {
  const spans = dutySpans(log, at);
  const now = instantOf(at);
  const limit = cycleLimit(days);
  const periods = carrierDays(zone, dayStart);
  const [first] = spans ?? [];
  if (
    spans === undefined ||
    first === undefined ||
    now === undefined ||
    limit === undefined ||
    periods === undefined
  ) {
    return undefined;
  }
  const from = cycleStart(spans, now, days, periods, propertyRules);
  if (first.start > from) return undefined;
  return wholeMinutes(limit - timeIn(spans, ["driving", "on-duty"], from, now));
}

/**
 * Finds all driving past a limit in a log that is complete.
 *
 * @param spans The log, see `dutySpans`; what lies before it counts as rest.
 * @param days 7 or 8, for the limit of 60 or 70 hours.
 * @param rulesFor The limits of a shift, by the moment at which it starts; an exception such as that of
 *   49 CFR 395.1(o) gives other ones.
 * @returns The violations in the order of their start; undefined when a shift is too long to judge.
 */
export function findHoursViolations(
  spans: readonly DutySpan[],
  days: number,
  periods: CarrierDays,
  rulesFor: (shift: Shift) => HoursRules = () => propertyRules,
): readonly HoursViolation[] | undefined {
  const end = spans.at(-1)?.end ?? 0;
  const shifts = shiftsOf(spans, propertyRules);
  const plans = shifts.map((shift) => bestPlan(shift, end, rulesFor(shift)));
  const known = plans.filter((plan) => plan !== undefined);
  if (known.length < plans.length) return undefined;
  return [
    ...known.flatMap(({ violations }) => violations),
    ...missedBreaks(spans, propertyRules),
    ...cycleViolations(spans, days, periods, propertyRules),
  ].toSorted((one, other) => one.start - other.start);
}

function shiftLeft(
  log: readonly DutyEvent[],
  at: string,
): { readonly driving: number; readonly window: number } | undefined {
  const spans = dutySpans(log, at);
  const now = instantOf(at);
  if (spans === undefined || now === undefined) return undefined;
  const shift = shiftsOf(sinceReset(spans, propertyRules), propertyRules).at(-1);
  const rested = { driving: propertyRules.driving, window: propertyRules.window };
  if (shift === undefined || shift.closing !== undefined) {
    const [first] = spans;
    const isRested =
      shift?.closing !== undefined ||
      (first !== undefined && now - first.start >= propertyRules.reset);
    return isRested ? inMinutes(rested) : undefined;
  }
  const plan = shift.opened ? bestPlan(shift, now, propertyRules) : undefined;
  return plan && inMinutes(timeLeft(shift, plan.state, now, propertyRules));
}

/** The last of a log, from the rest on that started the clocks; all of it where there is none. */
function sinceReset(
  spans: readonly DutySpan[],
  { reset }: Pick<HoursRules, "reset">,
): readonly DutySpan[] {
  const rest = blocksOf(spans, isRest).findLast(
    (block) => (block.at(-1) ?? block[0]).end - block[0].start >= reset,
  );
  return rest === undefined ? spans : spans.filter(({ start }) => start >= rest[0].start);
}

function inMinutes({ driving, window }: { driving: number; window: number }): {
  readonly driving: number;
  readonly window: number;
} {
  return { driving: wholeMinutes(driving), window: wholeMinutes(window) };
}

function wholeMinutes(milliseconds: number): number {
  return Math.max(0, Math.floor(milliseconds / minute));
}

const notDriving = ({ status }: DutySpan): boolean => status !== "driving";

/** When the last time without driving began that was long enough for a break. */
function lastPause(spans: readonly DutySpan[], length: number): number | undefined {
  const pause = blocksOf(spans, notDriving).findLast(
    (block) => (block.at(-1) ?? block[0]).end - block[0].start >= length,
  );
  return pause?.[0].start;
}

/** From when on-duty time counts: the first of the days, or the end of a restart after it. */
function cycleStart(
  spans: readonly DutySpan[],
  at: number,
  days: number,
  periods: CarrierDays,
  { restart }: HoursRules,
): number {
  const restarts = blocksOf(spans, isRest)
    .map((block) => ({ start: block[0].start, end: (block.at(-1) ?? block[0]).end }))
    .filter(({ start, end }) => end <= at && end - start >= restart);
  return Math.max(periods.startOf(at, days - 1), restarts.at(-1)?.end ?? -Infinity);
}

function missedBreaks(
  spans: readonly DutySpan[],
  { breakAfter, breakLength }: HoursRules,
): readonly HoursViolation[] {
  const drives = spans.filter(({ status }) => status === "driving");
  return drives.flatMap(({ start, end }) => {
    const before = spans.filter((span) => span.end <= start);
    const pause = lastPause(before, breakLength) ?? -Infinity;
    const late = start + Math.max(0, breakAfter - timeIn(before, ["driving"], pause, start));
    return late < end ? [{ limit: "break", start: late, end } as const] : [];
  });
}

function cycleViolations(
  spans: readonly DutySpan[],
  days: number,
  periods: CarrierDays,
  rules: HoursRules,
): readonly HoursViolation[] {
  const limit = cycleLimit(days);
  if (limit === undefined) return [];
  const drives = spans.filter(({ status }) => status === "driving");
  return drives.flatMap(({ start, end }) => {
    const midnight = periods.startOf(start, -1);
    const parts =
      midnight < end
        ? [[start, midnight] as const, [midnight, end] as const]
        : [[start, end] as const];
    return parts.flatMap(([from, to]) => {
      const counted = cycleStart(spans, from, days, periods, rules);
      const late = from + Math.max(0, limit - timeIn(spans, ["driving", "on-duty"], counted, from));
      return late < to ? [{ limit: "cycle", start: late, end: to } as const] : [];
    });
  });
}
