import { recordRule, type RecordRule } from "#platform/records/entity";
import { addMinutes, and, atMost, equal, holds, more, present } from "#platform/rules/logic";
import type { EmergencyAccess } from "./types.ts";

/**
 * 45 CFR 164.312(a)(2)(ii): Emergency access is one's own, reasoned and short.
 *
 * Holds when the grantee is the actor and the reason is given and the explanation is given and the expires at is after the time of the change and the expires at is on or before 240 minutes after the time of the change.
 */
const hipaaEmergencyAccessGrant = recordRule<EmergencyAccess>({
  rule: "hipaa-emergency-access-grant",
  kind: "guard",
  moments: ["create"],
  message:
    "Emergency access is for oneself, with a reason and an explanation, and ends within four hours.",
  holds: ({ record, actor, at }) =>
    holds(
      and(
        equal(record.grantee, actor.subject),
        present(record.reason),
        present(record.explanation),
        more(record.expiresAt, at),
        atMost(record.expiresAt, addMinutes(at, 240)),
      ),
    ),
});

/** The rules of law that an EmergencyAccess is checked against before it is stored. */
export const emergencyAccessRules: readonly RecordRule[] = [hipaaEmergencyAccessGrant];
