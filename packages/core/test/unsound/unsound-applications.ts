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
import { unversionedKind } from "./unversioned-kind.ts";
import type { Unsound } from "./unsound.ts";
import { wrongStatus } from "./wrong-status.ts";
import { wrongVersion } from "./wrong-version.ts";

/**
 * Faults that are planted together, each under another rule: proving an application takes seconds
 * before the first rule is looked at, and each fault must be told apart from the others anyway.
 */
export const unsoundApplications: readonly (readonly Unsound[])[] = [
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
