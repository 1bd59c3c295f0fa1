import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, equal, holds, not, or, present } from "#platform/rules/logic";
import type { Consent } from "./types.ts";

/**
 * 45 CFR 164.508(c)(1): An authorization in force has all its core elements.
 *
 * Holds when the category is not “authorization” or the state is not “active” or both the description is given and the grantor is given and the recipient is given and the purpose is given and either the expires on is given or the expiration event is given and the signed on is given and the signed by is given and.
 */
const hipaaAuthorizationElements = recordRule<Consent>({
  rule: "hipaa-authorization-elements",
  kind: "invariant",
  moments: [],
  message:
    "An authorization in force needs what, who from, who to, what for, an end, a signature with its date, and a representative's authority.",
  holds: ({ record }) =>
    holds(
      or(
        not(equal(record.category, "authorization")),
        not(equal(record.state, "active")),
        and(
          present(record.description),
          present(record.grantor),
          present(record.recipient),
          present(record.purpose),
          or(present(record.expiresOn), present(record.expirationEvent)),
          present(record.signedOn),
          present(record.signedBy),
          or(not(record.signedByRepresentative), present(record.representativeAuthority)),
        ),
      ),
    ),
});

/** The rules of law that a Consent is checked against before it is stored. */
export const consentRules: readonly RecordRule[] = [hipaaAuthorizationElements];
