import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { carrierDays } from "#logistics/carrier-days";
import { dutySpans, minute, type DutyStatus } from "#logistics/duty-log";
import type { Shift } from "#logistics/duty-shifts";
import { findHoursViolations } from "#logistics/hours-of-service";
import {
  inAdverseConditions,
  inSixteenHours,
  propertyRules,
  type HoursRules,
} from "#logistics/hours-rules";
import type { HoursViolation } from "#logistics/sleeper-pairings";
import { describe, expect, test } from "vitest";

const file = join(import.meta.dirname, "../../../../shared/conformance/logistics/hos-fmcsa.json");
const there = existsSync(file);

interface Case {
  readonly id: number;
  readonly name: string;
  readonly ruleset: string;
  readonly segments: readonly {
    readonly start: string;
    readonly end: string;
    readonly status: string;
  }[];
  readonly modifiers: readonly {
    readonly type: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly expectedViolations: readonly {
    readonly limitMin: number;
    readonly start: string;
    readonly end: string | null;
    readonly minutes: number | null;
  }[];
}

const statuses: Readonly<Record<string, DutyStatus>> = {
  OFF: "off-duty",
  SB: "sleeper-berth",
  D: "driving",
  ON: "on-duty",
};
const days: Readonly<Record<string, number>> = { Us60Hr: 7, Us70Hr: 8 };
const limits: Readonly<Record<number, HoursViolation["limit"]>> = {
  660: "driving",
  840: "window",
  480: "break",
  3600: "cycle",
  4200: "cycle",
};

describe.runIf(there)("FMCSA's worked examples (they stand in ../shared/conformance)", () => {
  const { cases } = there
    ? (JSON.parse(readFileSync(file, "utf8")) as { readonly cases: readonly Case[] })
    : { cases: [] };

  test.for(cases)("$id $name", (example, { skip }) => {
    const week = days[example.ruleset];
    if (week === undefined) {
      skip(`${example.ruleset} is not the ruleset of property-carrying vehicles`);
      return;
    }
    const log = example.segments.map(({ start, status }) => ({
      startedAt: `${start}:00Z`,
      status: statuses[status],
    }));
    const spans = dutySpans(log, `${example.segments.at(-1)?.end}:00Z`);
    const periods = carrierDays("UTC", 0);
    const found =
      spans &&
      periods &&
      findHoursViolations(spans, week, periods, (shift) => rulesFor(shift, example));
    const expected = example.expectedViolations.map(({ limitMin, start, end, minutes }) => ({
      limit: limits[limitMin],
      start: at(start),
      end: end === null ? at(start) + (minutes ?? 0) * minute : at(end),
    }));
    expect(byLimit(found ?? [])).toEqual(byLimit(expected));
  });
});

/** The exceptions of 49 CFR 395.1(b)(1) and (o), for the shift in which the example takes one. */
function rulesFor({ start, closing }: Shift, { modifiers }: Case): HoursRules {
  const taken = modifiers.filter(
    ({ start: from }) => at(from) >= start && at(from) < (closing?.start ?? Infinity),
  );
  if (taken.some(({ type }) => type === "ShiftExtension")) return inSixteenHours(propertyRules);
  return taken.some(({ type }) => type.startsWith("Adverse"))
    ? inAdverseConditions(propertyRules)
    : propertyRules;
}

function at(text: string): number {
  return Date.parse(`${text}:00Z`);
}

function byLimit(
  violations: readonly { readonly limit: string | undefined; readonly start: number }[],
): unknown {
  return violations.toSorted(
    (one, other) => one.start - other.start || String(one.limit).localeCompare(String(other.limit)),
  );
}
