import { carrierDays } from "#logistics/carrier-days";
import { dutySpans, minute, type DutySpan, type DutyStatus } from "#logistics/duty-log";
import { shiftsOf } from "#logistics/duty-shifts";
import {
  breakDueIn,
  cycleLeft,
  drivingLimitLeft,
  dutyWindowLeft,
  findHoursViolations,
} from "#logistics/hours-of-service";
import { propertyRules } from "#logistics/hours-rules";
import { bestPlan, type HoursViolation } from "#logistics/sleeper-pairings";
import { describe, expect, test } from "vitest";

const midnight = Date.parse("2026-03-02T00:00:00Z");
const hour = 60;

/** A log from `[status, minutes]`, and the moment at which it ends. */
function logOf(parts: readonly (readonly [DutyStatus, number])[]) {
  let now = midnight;
  const log = parts.map(([status, minutes]) => {
    const startedAt = new Date(now).toISOString();
    now += minutes * minute;
    return { startedAt, status };
  });
  return { log, at: new Date(now).toISOString() };
}

describe("the 11 hours of driving", () => {
  test.for([
    [1, 659],
    [659, 1],
    [660, 0],
    [661, 0],
  ] as const)("%i minutes driven leave %i", ([driven, left]) => {
    const { log, at } = logOf([
      ["off-duty", 10 * hour],
      ["driving", driven],
      ["on-duty", 1],
    ]);
    expect(drivingLimitLeft(log, at)).toBe(left);
  });

  test("ten hours of rest give all of them back, a minute less gives none", () => {
    const day = [
      ["off-duty", 10 * hour],
      ["driving", 5 * hour],
    ] as const;
    const short = logOf([...day, ["off-duty", 10 * hour - 1]]);
    const long = logOf([...day, ["sleeper-berth", 4 * hour], ["off-duty", 6 * hour]]);
    expect(drivingLimitLeft(short.log, short.at)).toBe(6 * hour);
    expect(drivingLimitLeft(long.log, long.at)).toBe(11 * hour);
  });
});

describe("the 14 hours", () => {
  test("run on while the driver is off duty", () => {
    const { log, at } = logOf([
      ["off-duty", 10 * hour],
      ["on-duty", hour],
      ["off-duty", 3 * hour],
    ]);
    expect(dutyWindowLeft(log, at)).toBe(10 * hour);
  });

  test("leave out both rests of a pair, and run from the end of the first", () => {
    const { log, at } = logOf([
      ["off-duty", 10 * hour],
      ["driving", 5 * hour],
      ["sleeper-berth", 7 * hour],
      ["driving", 4 * hour],
      ["off-duty", 3 * hour],
    ]);
    expect(dutyWindowLeft(log, at)).toBe(10 * hour);
    expect(drivingLimitLeft(log, at)).toBe(7 * hour);
  });

  test.for([
    ["seven hours off duty instead of in the berth", "off-duty", 7 * hour, 3 * hour],
    ["a minute less in the berth", "sleeper-berth", 7 * hour - 1, 3 * hour + 1],
    ["a minute less than ten together", "sleeper-berth", 7 * hour, 3 * hour - 1],
  ] as const)("count on with %s", ([, status, first, second]) => {
    const { log, at } = logOf([
      ["off-duty", 10 * hour],
      ["driving", 5 * hour],
      [status, first],
      ["driving", 2 * hour],
      ["off-duty", second],
    ]);
    expect(dutyWindowLeft(log, at)).toBe(0);
    expect(drivingLimitLeft(log, at)).toBe(4 * hour);
  });
});

describe("the break", () => {
  test("is due after eight hours of driving", () => {
    const { log, at } = logOf([
      ["off-duty", hour],
      ["driving", 8 * hour - 1],
    ]);
    expect(breakDueIn(log, at)).toBe(1);
  });

  test("may be on duty, but not in two parts", () => {
    const whole = logOf([
      ["driving", 7 * hour],
      ["off-duty", 15],
      ["on-duty", 15],
    ]);
    expect(breakDueIn(whole.log, whole.at)).toBe(8 * hour);
    const parts = logOf([
      ["off-duty", hour],
      ["driving", 6 * hour],
      ["off-duty", 15],
      ["driving", hour],
      ["off-duty", 29],
    ]);
    expect(breakDueIn(parts.log, parts.at)).toBe(hour);
  });

  test("is unknown when driving goes back beyond the log", () => {
    const { log, at } = logOf([["driving", hour]]);
    expect(breakDueIn(log, at)).toBeUndefined();
  });
});

describe("60 hours in 7 days and 70 in 8", () => {
  const week = (days: number, onDuty: number): ReturnType<typeof logOf> =>
    logOf(
      Array.from(
        { length: days },
        () =>
          [
            ["on-duty", onDuty],
            ["off-duty", 24 * hour - onDuty],
          ] as const,
      ).flat(),
    );

  test("count the days of the carrier", () => {
    const { log, at } = week(7, 8 * hour);
    // At midnight the first of seven days drops out.
    expect(cycleLeft(log, at, 7, "UTC", 0)).toBe((60 - 48) * hour);
    expect(cycleLeft(log, at, 8, "UTC", 0)).toBe((70 - 56) * hour);
  });

  test("count from another time of day and in another zone", () => {
    const { log, at } = week(9, 8 * hour);
    const evening = new Date(Date.parse(at) - hour * minute).toISOString();
    const known = log.filter(({ startedAt }) => startedAt <= evening);
    expect(cycleLeft(known, evening, 7, "UTC", 0)).toBe(4 * hour);
    // In Chicago the first of the days began at six in the morning, UTC: six hours of it drop out.
    expect(cycleLeft(known, evening, 7, "America/Chicago", 0)).toBe(10 * hour);
    // With a day from two in the morning, UTC, two hours drop out.
    expect(cycleLeft(known, evening, 7, "UTC", 2 * hour)).toBe(6 * hour);
  });

  test("start afresh after 34 hours of rest, and not a minute before", () => {
    const rested = (minutes: number): number | undefined => {
      const { log, at } = logOf([
        ["off-duty", 34 * hour],
        ["on-duty", 10 * hour],
        ["off-duty", minutes],
      ]);
      return cycleLeft(log, at, 7, "UTC", 0);
    };
    expect(rested(34 * hour)).toBe(60 * hour);
    expect(rested(34 * hour - 1)).toBe(50 * hour);
  });

  test("are unknown when the log does not reach back to the first day", () => {
    const { log, at } = logOf([
      ["off-duty", 20 * hour],
      ["on-duty", hour],
    ]);
    expect(cycleLeft(log, at, 7, "UTC", 0)).toBeUndefined();
  });

  test.for([
    ["days", 6, "UTC", 0],
    ["zone", 7, "Chicago/Illinois", 0],
    ["time of day", 7, "UTC", 1440],
  ] as const)("are unknown with an impossible %s", ([, days, zone, start]) => {
    const { log, at } = week(9, hour);
    expect(cycleLeft(log, at, days, zone, start)).toBeUndefined();
  });

  test("a carrier's day has 23 or 25 hours when the clocks change", () => {
    const days = carrierDays("America/New_York", 0);
    const length = (day: string): number =>
      ((days?.startOf(Date.parse(day), -1) ?? 0) - (days?.startOf(Date.parse(day)) ?? 0)) / minute;
    expect(length("2026-03-08T12:00:00Z")).toBe(23 * hour);
    expect(length("2026-11-01T12:00:00Z")).toBe(25 * hour);
    expect(length("2026-06-01T12:00:00Z")).toBe(24 * hour);
  });
});

test("a shift of a thousand changes is not judged, and a log of a hundred thousand is judged soon", () => {
  const turns = (count: number) =>
    Array.from({ length: count }, (_, at) => [at % 2 === 0 ? "driving" : "on-duty", 1] as const);
  const endless = logOf([["off-duty", 600], ...turns(1000)]);
  expect(drivingLimitLeft(endless.log, endless.at)).toBeUndefined();
  const long = logOf([...turns(100_000), ["off-duty", 600], ["driving", 60]]);
  expect(drivingLimitLeft(long.log, long.at)).toBe(600);
  expect(cycleLeft(long.log, long.at, 7, "UTC", 0)).toBe(0);
});

describe("a log that cannot be trusted tells nothing", () => {
  const at = "2026-03-02T12:00:00Z";
  test.for([
    ["nothing in it", []],
    ["no rest in it", [{ startedAt: "2026-03-02T06:00:00Z", status: "driving" }]],
    ["an event to come", [{ startedAt: "2026-03-02T12:00:00.001Z", status: "off-duty" }]],
    ["an unknown status", [{ startedAt: "2026-03-01T06:00:00Z", status: "resting" }]],
    ["an event without a time", [{ status: "off-duty" }]],
    ["a time that is none", [{ startedAt: "yesterday", status: "off-duty" }]],
    [
      "two statuses at one moment",
      [
        { startedAt: "2026-03-01T00:00:00Z", status: "off-duty" },
        { startedAt: "2026-03-02T00:00:00Z", status: "off-duty" },
        { startedAt: "2026-03-02T00:00:00+00:00", status: "driving" },
      ],
    ],
  ] as const)("%s", ([, log]) => {
    expect(drivingLimitLeft(log, at)).toBeUndefined();
    expect(dutyWindowLeft(log, at)).toBeUndefined();
    expect(cycleLeft(log, at, 7, "UTC", 0)).toBeUndefined();
  });
});

/** A small generator of numbers that are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomSpans(seed: number): readonly DutySpan[] {
  const next = numbers(seed);
  const statuses = ["driving", "on-duty", "off-duty", "sleeper-berth", "driving"] as const;
  const lengths = [15, 30, 60, 120, 180, 240, 300, 420, 480] as const;
  const parts = Array.from({ length: 6 + next(7) }, () => {
    return [statuses[next(5)] ?? "driving", lengths[next(9)] ?? 15] as const;
  });
  const { log, at } = logOf([["off-duty", 600], ["on-duty", 15], ...parts]);
  return dutySpans(log, at) ?? [];
}

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
const utc = carrierDays("UTC", 0) ?? { startOf: () => 0 };

function violations(spans: readonly DutySpan[]): readonly HoursViolation[] {
  return findHoursViolations(spans, 7, utc) ?? [];
}

describe("for any log", () => {
  test("the search finds what trying every pairing minute by minute finds", () => {
    let paired = 0;
    for (const seed of seeds) {
      const spans = randomSpans(seed);
      for (const shift of shiftsOf(spans, propertyRules)) {
        const found = bestPlan(shift, shift.spans.at(-1)?.end ?? 0, propertyRules);
        const total = (found?.violations ?? []).reduce(
          (sum, { start, end }) => sum + end - start,
          0,
        );
        const best = tryEverything(shift.spans, shift.closing);
        expect(found?.violations.length, `seed ${seed}`).toBe(best.count);
        expect(total, `seed ${seed}`).toBe(best.total * minute);
        if (best.paired) paired++;
      }
    }
    expect(paired).toBeGreaterThan(10);
  });

  test("what is moved in time violates at the moved time", () => {
    for (const seed of seeds.slice(0, 40)) {
      const spans = randomSpans(seed);
      const move = <Span extends { readonly start: number; readonly end: number }>(span: Span) => ({
        ...span,
        start: span.start + 17 * minute,
        end: span.end + 17 * minute,
      });
      const shiftOnly = (list: readonly HoursViolation[]) =>
        list.filter(({ limit }) => limit !== "cycle");
      expect(shiftOnly(violations(spans.map(move)))).toEqual(
        shiftOnly(violations(spans).map(move)),
      );
    }
  });

  test("time on duty in place of driving never makes a break due", () => {
    for (const seed of seeds) {
      const spans = randomSpans(seed);
      const index = spans.findIndex(({ status }) => status === "driving");
      const eased = spans.map((span, position) =>
        position === index ? { ...span, status: "on-duty" as const } : span,
      );
      const count = (list: readonly DutySpan[]): number =>
        violations(list).filter(({ limit }) => limit === "break").length;
      expect(count(eased)).toBeLessThanOrEqual(count(spans));
    }
  });
});

/** Every sequence of pairings, judged minute by minute; of the fewest violations, the shortest. */
function tryEverything(
  spans: readonly DutySpan[],
  closing: { readonly start: number; readonly end: number; readonly berth: number } | undefined,
): { readonly count: number; readonly total: number; readonly paired: boolean } {
  const first = spans[0]?.start ?? 0;
  const inMinutes = (instant: number): number => (instant - first) / minute;
  const length = inMinutes(spans.at(-1)?.end ?? 0);
  const status = Array.from({ length }, (_, at) => {
    return spans.find(({ start, end }) => inMinutes(start) <= at && at < inMinutes(end))?.status;
  });
  const resting = (at: number): boolean =>
    status[at] === "off-duty" || status[at] === "sleeper-berth";
  const rests: { from: number; to: number; berth: number }[] = [];
  for (let at = 0; at < length; at++) {
    if (!resting(at) || (at > 0 && resting(at - 1))) continue;
    let to = at;
    let run = 0;
    let berth = 0;
    for (; to < length && resting(to); to++) {
      run = status[to] === "sleeper-berth" ? run + 1 : 0;
      berth = Math.max(berth, run);
    }
    rests.push({ from: at, to, berth });
  }
  if (closing !== undefined) {
    const to = inMinutes(closing.end);
    rests.push({ from: inMinutes(closing.start), to, berth: closing.berth / minute });
  }
  const fit = (one: number, other: number): boolean => {
    const [a, b] = [rests[one], rests[other]];
    if (a === undefined || b === undefined) return false;
    const sizes = [a.to - a.from, b.to - b.from] as const;
    return (
      Math.min(...sizes) >= 120 && sizes[0] + sizes[1] >= 600 && Math.max(a.berth, b.berth) >= 420
    );
  };
  type Score = readonly [number, number, number, number];
  const judge = (point: number, out: readonly number[], from: number, to: number): Score => {
    const runs: number[] = [];
    for (const exceeded of ["driving", "window"] as const) {
      let run = 0;
      let driven = 0;
      let used = 0;
      for (let at = point; at <= to; at++) {
        const isOut = out.some((index) => {
          const rest = rests[index];
          return rest !== undefined && rest.from >= point && rest.from <= at && at < rest.to;
        });
        const drives = at < to && status[at] === "driving";
        const over = drives && (exceeded === "driving" ? driven >= 660 : used >= 840);
        if (over && at >= from) run++;
        else if (run > 0) {
          runs.push(run);
          run = 0;
        }
        if (drives) driven++;
        if (!isOut) used++;
      }
    }
    const count = (fits: (size: number) => boolean): number => runs.filter(fits).length;
    return [
      count((size) => size > 180),
      count((size) => size >= 15 && size <= 180),
      count((size) => size < 15),
      runs.reduce((sum, size) => sum + size, 0),
    ];
  };
  let best: { score: Score; paired: boolean } | undefined;
  const offer = (score: Score, paired: boolean): void => {
    const difference =
      best && score.map((value, index) => value - (best?.score[index] ?? 0)).find(Boolean);
    if (best === undefined || (difference ?? 0) < 0) best = { score, paired };
  };
  const add = (one: Score, other: Score): Score => [
    one[0] + other[0],
    one[1] + other[1],
    one[2] + other[2],
    one[3] + other[3],
  ];
  const go = (point: number, last: number, before: Score): void => {
    const begin = rests[last]?.to ?? 0;
    const still = last < 0 ? [] : [last];
    offer(add(before, judge(point, still, begin, length)), last >= 0);
    for (let second = last + 1; second < rests.length; second++) {
      for (let partner = 0; partner < second; partner++) {
        if (!fit(partner, second)) continue;
        const until = rests[second]?.from ?? length;
        const sofar = add(before, judge(point, [...still, partner], begin, until));
        if (closing !== undefined && second === rests.length - 1) {
          offer(sofar, true);
          continue;
        }
        for (let anchor = 0; anchor < second; anchor++) {
          if (fit(anchor, second)) go(rests[anchor]?.to ?? 0, second, sofar);
        }
      }
    }
  };
  go(0, -1, [0, 0, 0, 0]);
  const [long = 0, middle = 0, short = 0, total = 0] = best?.score ?? [];
  return { count: long + middle + short, total, paired: best?.paired ?? false };
}
