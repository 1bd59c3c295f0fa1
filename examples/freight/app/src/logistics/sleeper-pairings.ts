import { minute, timeIn } from "#logistics/duty-log";
import type { Rest, Shift } from "#logistics/duty-shifts";
import type { HoursRules } from "#logistics/hours-rules";

/** Driving past a limit; in milliseconds since 1970, the end excluded. */
export interface HoursViolation {
  readonly limit: "driving" | "window" | "break" | "cycle";
  readonly start: number;
  readonly end: number;
}

/** From when the clocks of a shift run at its end, and what they leave out. */
export interface ClockState {
  /** The calculation point. */
  readonly from: number;
  /** Rests that do not count towards the window. */
  readonly excluded: readonly Rest[];
}

/** A shift with the pairing of its rests that violates least. */
export interface ShiftPlan {
  readonly violations: readonly HoursViolation[];
  readonly state: ClockState;
}

/** Longer shifts are not searched, so that no log takes long: the answer is then unknown. */
const most = { rests: 24, spans: 400 };

/**
 * Chooses the pairing of sleeper-berth rests under which a shift violates least, 49 CFR 395.1(g)(1).
 *
 * Two rests pair when each has two hours, one has seven unbroken in the berth, and both together ten.
 * Once the second is over, the clocks run from the end of the first, and neither counts towards the
 * window. All sequences of pairings are compared: by the number of violations above three hours, then
 * of those of 15 minutes and more, then of shorter ones, then by their length, and last by the time
 * that is left at the end (FMCSA's sleeper-berth questions, no. 4; the last two steps are ours).
 *
 * @param until When the time that is left counts, in milliseconds since 1970.
 * @returns Undefined when the shift has more than 24 such rests or 400 changes of status.
 */
export function bestPlan(shift: Shift, until: number, rules: HoursRules): ShiftPlan | undefined {
  const rests = shift.rests.filter(({ start, end }) => end - start >= rules.sleeper.each);
  if (rests.length > most.rests || shift.spans.length > most.spans) return undefined;
  const known = new Map<string, Candidate>();

  /** The best that can follow once `last` has completed a pairing and the clocks run from `from`. */
  const follow = (from: number, last: number): Candidate => {
    const key = `${from} ${last}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const counted = rests[last];
    const begin = counted?.end ?? from;
    const still = counted === undefined ? [] : [counted];
    let best = candidate(violationsIn(shift, { from, excluded: still }, begin, Infinity, rules), {
      from,
      excluded: still,
    });
    const ends = shift.closing === undefined ? rests : [...rests, shift.closing];
    for (const [index, second] of ends.entries()) {
      if (index <= last) continue;
      const partners = rests.slice(0, index).filter((first) => pairs(first, second, rules));
      for (const partner of partners) {
        const excluded = [...still, partner];
        const before = violationsIn(shift, { from, excluded }, begin, second.start, rules);
        const after =
          second === shift.closing
            ? [candidate([], { from: second.end, excluded: [] })]
            : partners.map((first) => follow(first.end, index));
        for (const rest of after) best = better(best, joined(before, rest), until, shift, rules);
      }
    }
    known.set(key, best);
    return best;
  };

  return follow(shift.start, -1);
}

/** The driving and window time that a state of the clocks leaves at a moment; never negative. */
export function timeLeft(
  shift: Shift,
  state: ClockState,
  at: number,
  rules: HoursRules,
): { readonly driving: number; readonly window: number } {
  return {
    driving: Math.max(0, rules.driving - timeIn(shift.spans, ["driving"], state.from, at)),
    window: Math.max(0, rules.window - windowUsed(state, at)),
  };
}

interface Candidate extends ShiftPlan {
  readonly cost: readonly number[];
}

function candidate(violations: readonly HoursViolation[], state: ClockState): Candidate {
  return { violations, state, cost: costOf(violations) };
}

function joined(before: readonly HoursViolation[], rest: Candidate): Candidate {
  return {
    violations: [...before, ...rest.violations],
    state: rest.state,
    cost: costOf(before).map((value, index) => value + (rest.cost[index] ?? 0)),
  };
}

function costOf(violations: readonly HoursViolation[]): readonly number[] {
  const lengths = violations.map(({ start, end }) => end - start);
  const count = (test: (length: number) => boolean): number => lengths.filter(test).length;
  return [
    count((length) => length > 180 * minute),
    count((length) => length <= 180 * minute && length >= 15 * minute),
    count((length) => length < 15 * minute),
    lengths.reduce((sum, length) => sum + length, 0),
  ];
}

function better(
  one: Candidate,
  other: Candidate,
  until: number,
  shift: Shift,
  rules: HoursRules,
): Candidate {
  const difference = one.cost
    .map((value, index) => value - (other.cost[index] ?? 0))
    .find((each) => each !== 0);
  if (difference !== undefined) return difference < 0 ? one : other;
  const left = (each: Candidate): number => {
    const { driving, window } = timeLeft(shift, each.state, until, rules);
    return Math.min(driving, window);
  };
  return left(other) > left(one) ? other : one;
}

function pairs(one: Rest, other: Rest, { sleeper }: HoursRules): boolean {
  const lengths = [one, other].map(({ start, end }) => end - start);
  return (
    lengths.every((length) => length >= sleeper.each) &&
    lengths.reduce((sum, length) => sum + length, 0) >= sleeper.total &&
    Math.max(one.berth, other.berth) >= sleeper.berth
  );
}

function violationsIn(
  shift: Shift,
  state: ClockState,
  from: number,
  to: number,
  rules: HoursRules,
): readonly HoursViolation[] {
  const drives = shift.spans.filter(
    ({ status, start, end }) => status === "driving" && start >= from && end <= to,
  );
  return drives.flatMap(({ start, end }) => {
    const driven = timeIn(shift.spans, ["driving"], state.from, start);
    const late: HoursViolation = {
      limit: "driving",
      start: start + Math.max(0, rules.driving - driven),
      end,
    };
    const closed: HoursViolation = {
      limit: "window",
      start: start + Math.max(0, rules.window - windowUsed(state, start)),
      end,
    };
    return [late, closed].filter((each) => each.start < each.end);
  });
}

function windowUsed({ from, excluded }: ClockState, at: number): number {
  const rests = [...new Set(excluded)].filter(({ start, end }) => start >= from && end <= at);
  return at - from - rests.reduce((sum, { start, end }) => sum + end - start, 0);
}
