import type { FileOutcome, Overlay } from "#core/prove/worker/protocol";
import type { ProofLayer } from "#core/prove/proof";
import type { Neighbours } from "#core/prove/try-neighbours";
import type { TriedMutants } from "#core/prove/try-mutants";

/** Everything that was seen of one rule, before it is judged. */
export interface RuleTrial {
  readonly rule: string;
  /** Its property on the built application; undefined where there is no test. */
  readonly base: FileOutcome | undefined;
  readonly ablations: readonly AblationTrial[];
  readonly mutants: TriedMutants | undefined;
}

/** What was seen without a rule's enforcement. */
export interface AblationTrial {
  readonly layer: ProofLayer | "all";
  readonly together: readonly string[];
  /**
   * `tried`: the property ran. `same`: nothing in the application differs. `edited`: it cannot be
   * taken away because of changes by hand. `unusable`: the variant has no database, or its tests end.
   */
  readonly state: "tried" | "same" | "edited" | "unusable";
  /** What the state is about: files, or what went wrong. */
  readonly detail: string;
  /** The files that differ. */
  readonly overlay: Overlay;
  readonly property: FileOutcome | undefined;
  /** What the removal did to the properties of others; undefined where they were not run. */
  readonly neighbours: Neighbours | undefined;
}
