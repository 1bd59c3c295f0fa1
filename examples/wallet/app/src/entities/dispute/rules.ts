import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, equal, holds, present, when } from "#platform/rules/logic";
import type { Dispute } from "./types.ts";

/**
 * 12 CFR 1005.11(c)(1), (d)(1): A dispute ends when the consumer was told and an error was corrected.
 *
 * Holds when the reported on is given and the corrected on is given if the outcome is “error”, otherwise the findings is given.
 */
const regeClosedComplete = recordRule<Dispute>({
  rule: "rege-closed-complete",
  kind: "guard",
  moments: [{ enters: ["closed"] }],
  message: "Tell the consumer, and correct the error or explain why there was none.",
  holds: ({ record }) =>
    holds(
      and(
        present(record.reportedOn),
        when(equal(record.outcome, "error"), present(record.correctedOn), present(record.findings)),
      ),
    ),
});

/** The rules of law that a Dispute is checked against before it is stored. */
export const disputeRules: readonly RecordRule[] = [regeClosedComplete];
