import type { AblationTrial, RuleTrial } from "#core/prove/rule-trial";
import type { FileOutcome, RuleMeta, TestOutcome } from "#core/prove/worker/protocol";

/** The file of the property that hand-made trials are about. */
export const propertyFile = "test/rules/loan-length.test.ts";

/** What a test tells that saw both sides of its rule. */
export const bothSides: RuleMeta = { cases: { met: 3, notMet: 4 } };

/** A test that passed. */
export function passing(name: string, meta: RuleMeta = bothSides): TestOutcome {
  return { name, state: "passed", ms: 1, meta };
}

/** A test that failed. */
export function failing(
  name: string,
  message = "it was allowed",
  meta: RuleMeta = bothSides,
): TestOutcome {
  return { name, state: "failed", ms: 1, meta, message };
}

/** A run of the property's file. */
export function outcomeOf(...tests: readonly TestOutcome[]): FileOutcome {
  return { file: propertyFile, tests };
}

/** A removal that the property noticed, but for what is said otherwise. */
export function removal(of: Partial<AblationTrial> = {}): AblationTrial {
  return {
    layer: "database",
    together: [],
    state: "tried",
    detail: "src/db/migrations/0004_rules.sql",
    overlay: {},
    property: outcomeOf(failing("refuses a longer loan")),
    neighbours: undefined,
    ...of,
  };
}

/** The trial of a rule that is enforced, but for what is said otherwise. */
export function trial(of: Partial<RuleTrial> = {}): RuleTrial {
  return {
    rule: "loan-length",
    base: outcomeOf(passing("refuses a longer loan")),
    ablations: [removal()],
    mutants: undefined,
    ...of,
  };
}
