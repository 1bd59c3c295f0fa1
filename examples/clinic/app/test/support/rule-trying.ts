import { expect } from "vitest";
import type { Change } from "#test/rule-case";
import { inVain, type RuleReport } from "#test/rule-cases";
import type { ChosenChanges } from "#test/rule-chosen-changes";
import type { Place } from "#test/rule-place";
import { shrink } from "#test/rule-shrink";
import { simplerChanges } from "#test/rule-simpler";
import { canOccur, refusingOther, sideOf, type Side } from "#test/rule-verdict";
import { smallestFirst } from "#test/smallest-first";

/** Tries changes on both sides of a rule; those sides that are needed must not be empty. */
export async function tryBoth(
  place: Place,
  { allowed, refused, maskedBy }: ChosenChanges,
  needed: readonly Side[],
  report: RuleReport,
): Promise<void> {
  if (maskedBy.length > 0) report.maskedBy = maskedBy;
  for (const side of needed) {
    const { length } = side === "refused" ? refused : allowed;
    const verb = side === "refused" ? "refuse" : "allow";
    expect(length, inVain(place.rule, verb, maskedBy)).toBeGreaterThan(0);
  }
  await tryAll(place, refused, "refused", report);
  await tryAll(place, allowed, "allowed", report);
}

/** Tries changes on one side of a rule, the smallest first. */
export async function tryAll(
  place: Place,
  changes: readonly Change[],
  side: Side,
  report: RuleReport,
): Promise<void> {
  for (const change of smallestFirst(changes)) {
    report.cases[side === "refused" ? "met" : "notMet"] += 1;
    // One database: the changes are made one after the other.
    if ((await place.attempt(change, side)) !== undefined) {
      await fail(place, change, side, report);
    }
  }
}

/**
 * Tries changes that a rule would refuse, at moments at which it does not look. Something else may refuse
 * them, such as what a pack brings to the database; the rule may not.
 */
export async function tryElsewhere(
  place: Place,
  changes: readonly Change[],
  report: RuleReport,
): Promise<void> {
  for (const change of smallestFirst(changes)) {
    const failure = await place.attempt(change, "allowed");
    if (failure === undefined) report.cases.notMet += 1;
    if (failure?.found.rule !== place.rule.id) continue;
    report.counterexample = place.inShell(failure);
    const about = `${place.rule.citation}\n${report.counterexample}`;
    expect(failure.found, about).toMatchObject(failure.expected);
  }
}

async function fail(place: Place, change: Change, side: Side, report: RuleReport): Promise<void> {
  const { rule } = place;
  const other = refusingOther(change, rule);
  const smallest = await shrink(change, simplerChanges(change), async (simpler) => {
    const isAlike =
      sideOf(simpler, rule) === side && canOccur(simpler) && refusingOther(simpler, rule) === other;
    return isAlike && (await place.attempt(simpler, side)) !== undefined;
  });
  const failure = await place.attempt(smallest, side);
  if (failure === undefined) throw new Error(`${rule.id} is kept at times and broken at others`);
  report.counterexample = place.inShell(failure);
  const about = `${rule.citation}\n${report.counterexample}`;
  expect(failure.found, about).toMatchObject(failure.expected);
}
