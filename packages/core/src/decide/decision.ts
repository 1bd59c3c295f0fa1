import type { Position } from "#core/diagnostic/diagnostic";
import type { Rule } from "#core/rule/rule";

/**
 * Whether a rule applies to an application: it does, it does not, nobody answered the question it
 * hangs on, or it is addressable and a recorded decision switches it off.
 */
export type Outcome = "applies" | "not-applicable" | "unknown" | "switched-off";

/** What was decided about one rule, and why. */
export interface Decision {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** A sentence that a compliance officer can read. */
  readonly reason: string;
  /** The lines of the blueprint that led to it. */
  readonly because: readonly Position[];
  /** The names of the entities concerned. */
  readonly entities: readonly string[];
  /** The facts that are not answered and would settle it. */
  readonly questions: readonly string[];
}
