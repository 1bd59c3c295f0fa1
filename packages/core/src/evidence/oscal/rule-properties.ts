import type { RuleProof, Status } from "#core/prove/proof";
import type { OscalObject } from "#core/evidence/oscal/oscal-object";
import { ownProperties } from "#core/evidence/oscal/properties";

/** Whether lawyers have looked at the rule, as properties of whatever speaks of it. */
export function reviewProperties({ review }: RuleProof): readonly OscalObject[] {
  return ownProperties({
    "legal-review": review.state,
    "legal-review-by": review.by,
    "legal-review-on": review.on,
    "legal-review-note": review.note,
  });
}

/** What was found of a rule, as a property. */
export function statusProperties({ status, decision }: RuleProof): readonly OscalObject[] {
  return ownProperties({ status, decision: decision.outcome });
}

/**
 * The word of OSCAL that says the same as a status, if there is one. None says that people must do
 * what the application cannot. A rule that is not proven is at most partly implemented.
 */
export function implementationState({
  status,
  enforcedAt,
}: RuleProof): "implemented" | "partial" | "not-applicable" | undefined {
  const states = {
    enforced: "implemented",
    // The other part is the setting, which is up to those who run the application.
    configured: "partial",
    organisational: undefined,
    "not applicable": "not-applicable",
    unproven: enforcedAt.length > 0 ? "partial" : undefined,
  } as const satisfies Record<Status, string | undefined>;
  return states[status];
}

/** Whether the prover judged the rule; what people must do, and what does not apply, it cannot. */
export function isAssessed({ status }: RuleProof): boolean {
  return status === "enforced" || status === "configured" || status === "unproven";
}
