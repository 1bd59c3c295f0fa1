import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, holds, not, oneOf, or, present } from "#platform/rules/logic";
import type { AccessRequest } from "./types.ts";

/**
 * 45 CFR 164.524(a)(2)-(4), (d)(2): Access is denied only on a listed ground, in writing, with review where it is due.
 *
 * Holds when the denial ground is given and the denial statement is given and either the denial ground is not one of “endangers-life-or-safety”, “harms-other-person” or “representative-endangers” or the review offered is true.
 */
const hipaaAccessDenial = recordRule<AccessRequest>({
  rule: "hipaa-access-denial",
  kind: "guard",
  moments: [{ enters: ["denied"] }],
  message:
    "A denial needs a listed ground and a written statement, and a review where the ground is reviewable.",
  holds: ({ record }) =>
    holds(
      and(
        present(record.denialGround),
        present(record.denialStatement),
        or(
          not(
            oneOf(record.denialGround, [
              "endangers-life-or-safety",
              "harms-other-person",
              "representative-endangers",
            ]),
          ),
          record.reviewOffered,
        ),
      ),
    ),
});

/** The rules of law that an AccessRequest is checked against before it is stored. */
export const accessRequestRules: readonly RecordRule[] = [hipaaAccessDenial];
