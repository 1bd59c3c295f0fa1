import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProveReport } from "#core/prove/prove";
import { openLibraries, type Libraries } from "../prove/proving-library.ts";
import { blindDesign } from "./blind-design.ts";
import { boastingProperty } from "./boasting-property.ts";
import { businessDays } from "./business-days.ts";
import { clockOffByADay } from "./clock-off-by-a-day.ts";
import { copiedSecret } from "./copied-secret.ts";
import { databaseOnlyAccess } from "./database-only-access.ts";
import { databaseOnlyCheck } from "./database-only-check.ts";
import { edgeOnlyAccess } from "./edge-only-access.ts";
import { edgeOnlyCheck } from "./edge-only-check.ts";
import { emptyProperty } from "./empty-property.ts";
import { failingProperty } from "./failing-property.ts";
import { forgedTokens } from "./forged-tokens.ts";
import { forgottenDeletions } from "./forgotten-deletions.ts";
import { forgottenPolicy } from "./forgotten-policy.ts";
import { forgottenRefusals } from "./forgotten-refusals.ts";
import { forgottenSearches } from "./forgotten-searches.ts";
import { forgottenTenant } from "./forgotten-tenant.ts";
import { forgottenVersions } from "./forgotten-versions.ts";
import { holidays } from "./holidays.ts";
import { leakByChange } from "./leak-by-change.ts";
import { leakByCount } from "./leak-by-count.ts";
import { leakByDuty } from "./leak-by-duty.ts";
import { leakByHeader } from "./leak-by-header.ts";
import { leakByStatus } from "./leak-by-status.ts";
import { leakyAnswer } from "./leaky-answer.ts";
import { leakyHistory } from "./leaky-history.ts";
import { leakyMask } from "./leaky-mask.ts";
import { longSessions } from "./long-sessions.ts";
import { lostUpdate } from "./lost-update.ts";
import { markedADayLate } from "./marked-a-day-late.ts";
import { maskedRule } from "./masked-rule.ts";
import { noCheck } from "./no-check.ts";
import { noGuard } from "./no-guard.ts";
import { openOperation } from "./open-operation.ts";
import { openPolicy } from "./open-policy.ts";
import { oppositeProperty } from "./opposite-property.ts";
import { overdueADayLate } from "./overdue-a-day-late.ts";
import { propertyOfAnother } from "./property-of-another.ts";
import { refusalOfEverything } from "./refusal-of-everything.ts";
import { shortRetention } from "./short-retention.ts";
import { skippedTests } from "./skipped-tests.ts";
import { tautology } from "./tautology.ts";
import { twofoldEnforcement } from "./twofold-enforcement.ts";
import { unauditedKind } from "./unaudited-kind.ts";
import type { Unsound } from "./unsound.ts";
import { unversionedKind } from "./unversioned-kind.ts";
import { wrongStatus } from "./wrong-status.ts";
import { wrongVersion } from "./wrong-version.ts";

/**
 * Faults that are planted together, each under another rule: proving an application takes seconds
 * before the first rule is looked at, and each fault must be told apart from the others anyway.
 */
const applications: readonly (readonly Unsound[])[] = [
  [
    noCheck,
    noGuard,
    businessDays,
    boastingProperty,
    emptyProperty,
    leakByCount,
    edgeOnlyAccess,
    forgottenSearches,
    forgedTokens,
    wrongVersion,
    leakyMask,
  ],
  [
    edgeOnlyCheck,
    oppositeProperty,
    holidays,
    skippedTests,
    leakByHeader,
    databaseOnlyAccess,
    forgottenRefusals,
    unversionedKind,
    leakyHistory,
  ],
  [
    databaseOnlyCheck,
    tautology,
    clockOffByADay,
    shortRetention,
    leakByStatus,
    forgottenTenant,
    unauditedKind,
    lostUpdate,
    copiedSecret,
    forgottenVersions,
  ],
  [
    wrongStatus,
    failingProperty,
    overdueADayLate,
    propertyOfAnother,
    refusalOfEverything,
    leakByChange,
    longSessions,
    leakyAnswer,
    forgottenDeletions,
  ],
  [twofoldEnforcement, markedADayLate, forgottenPolicy, openPolicy],
  [maskedRule, blindDesign, leakByDuty, openOperation],
];

/** Faults are planted by hand, so that some are in the way of a removal: that is told beside them. */
const changedByHand = "BYL1808";

let libraries: Libraries;
beforeAll(async () => {
  libraries = await openLibraries();
});
afterAll(async () => {
  await libraries.close();
});

async function proven(planted: readonly Unsound[]): Promise<ProveReport> {
  const packs = planted.flatMap(({ pack }) => (pack === undefined ? [] : [pack]));
  const library = await libraries.open(Object.assign({}, ...packs));
  for (const { file, from, to } of planted.flatMap(({ faults = [] }) => faults)) {
    // oxlint-disable-next-line no-await-in-loop -- Some change the same file.
    await library.edit(file, from, to);
  }
  return library.prove({ rules: planted.map(({ rule }) => rule) });
}

describe.for(applications)("an application that is wrong", (planted) => {
  let report: ProveReport;
  beforeAll(async () => {
    report = await proven(planted);
  }, 120_000);

  it.for(planted)("by $name, is called so", ({ rule, says }) => {
    const found = report.proof?.rules.find((each) => each.rule === rule);
    expect(found).toMatchObject({ rule, status: "unproven" });
    const told = found?.problems.filter(({ code }) => code !== changedByHand);
    expect(told?.map(({ code, message }) => ({ code, message }))).toEqual(
      says.map(({ code, names }) => ({
        code,
        message: expect.toSatisfy(
          (message: string) => names.every((name) => message.includes(name)),
          `names ${names.join(" and ")}`,
        ),
      })),
    );
  });
});
