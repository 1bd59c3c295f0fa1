import { minute } from "#logistics/duty-log";

/** The limits under which a driver works; every time in milliseconds. */
export interface HoursRules {
  /** The rest after which the clocks of a shift start afresh. */
  readonly reset: number;
  readonly driving: number;
  readonly window: number;
  /** After so much driving a break is due. */
  readonly breakAfter: number;
  readonly breakLength: number;
  /** The rest after which the sum of 7 or 8 days starts afresh. */
  readonly restart: number;
  /** Two rests of at least `each`, together `total`, one with `berth` unbroken in the sleeper berth. */
  readonly sleeper: { readonly each: number; readonly total: number; readonly berth: number };
}

const hours = (count: number): number => count * 60 * minute;

/** Property-carrying vehicles: 49 CFR 395.3, 395.1(g)(1). */
export const propertyRules: HoursRules = {
  reset: hours(10),
  driving: hours(11),
  window: hours(14),
  breakAfter: hours(8),
  breakLength: 30 * minute,
  restart: hours(34),
  sleeper: { each: hours(2), total: hours(10), berth: hours(7) },
};

/** On-duty time that may be used before driving ends: 60 hours in 7 days or 70 in 8, 395.3(b). */
export function cycleLimit(days: number): number | undefined {
  if (days === 7) return hours(60);
  return days === 8 ? hours(70) : undefined;
}

/** A driver back at the usual place of reporting, once in seven days: 16 hours, 395.1(o). */
export function inSixteenHours(rules: HoursRules): HoursRules {
  return { ...rules, window: hours(16) };
}

/** Adverse conditions that nobody could know of before: two hours more of each, 395.1(b)(1). */
export function inAdverseConditions(rules: HoursRules): HoursRules {
  return { ...rules, driving: rules.driving + hours(2), window: rules.window + hours(2) };
}
