import type { MutationContext } from "#core/prove/mutate/mutant";
import type { TriedRule } from "#core/prove/rule-proof";
import type { Rule } from "#core/rule/rule";
import type { TestResult } from "#core/prove/proof";
import { checkDesignRules } from "#core/check/check-design";
import { judgeTrial } from "#core/prove/judge-trial";
import { tryDesignMutants } from "#core/prove/try-mutants";

/**
 * Proves a rule about the order itself. What enforces it is the check of the blueprint, before
 * anything is built: its property is that this check refuses which of its examples it must. Nothing of
 * the application enforces it, so there is nothing to take away there; that the examples tell the rule
 * from others, its mutants show.
 */
export function proveDesign(
  rule: Rule,
  context: MutationContext,
  { mutants, triedAt }: { readonly mutants: boolean; readonly triedAt: string },
): TriedRule {
  const results = rule.definition.examples.map((example): TestResult => {
    const { app = {}, facts = {}, jurisdictions = [], today, at } = example.given;
    const asOf = today ?? at?.slice(0, 10) ?? context.model.asOf;
    const applying = [{ rule, outcome: "applies", because: [] } as const];
    const problems = checkDesignRules({ app, facts, jurisdictions, asOf }, applying);
    const found = problems.length === 0 ? "allowed" : "refused";
    const isMet = example.expect === "refused";
    return {
      name: example.name,
      layer: "design",
      state: found === example.expect ? "passed" : "failed",
      cases: { met: isMet ? 1 : 0, notMet: isMet ? 0 : 1 },
      ...(found !== example.expect && { failure: { message: `it is ${found}` } }),
    };
  });
  const tests = results.map(({ name, state, cases, failure }) => ({
    name,
    state,
    ms: 0,
    meta: { ...(cases && { cases }) },
    ...(failure && { message: failure.message }),
  }));
  const judged = judgeTrial({
    rule: rule.id,
    base: { file: rule.file, tests },
    ablations: [],
    mutants: mutants ? tryDesignMutants(rule, context) : undefined,
  });
  return {
    ...judged,
    property: judged.property && { ...judged.property, tests: results },
    triedAt,
    enforcedAt: [{ layer: "design", file: "blueprint.yaml", line: 1 }],
  };
}
