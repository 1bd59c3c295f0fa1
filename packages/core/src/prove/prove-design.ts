import type { MutationContext } from "#core/prove/mutate/mutant";
import type { TriedRule } from "#core/prove/rule-proof";
import type { Rule } from "#core/rule/rule";
import type { TestResult } from "#core/prove/proof";
import { isHoliday } from "#core/pack/is-holiday";
import { runExample } from "#core/pack/run-example";
import { judgeTrial } from "#core/prove/judge-trial";
import { tryDesignMutants } from "#core/prove/try-mutants";

/**
 * Proves a rule about the order itself. What enforces it is the check of the blueprint, before
 * anything is built; its property is its examples, and what is refused in them nothing else refuses.
 */
export function proveDesign(
  rule: Rule,
  context: MutationContext,
  { mutants }: { readonly mutants: boolean },
): TriedRule {
  const { asOf } = context.model;
  const results = rule.definition.examples.map((example): TestResult => {
    const found = runExample(rule, example, { asOf, calendar: "US", isHoliday });
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
  const refused = tests.filter(({ meta: { cases } }) => cases?.met === 1);
  const judged = judgeTrial({
    rule: rule.id,
    base: { file: rule.file, tests },
    ablations: [],
    mutants: mutants ? tryDesignMutants(rule, context) : undefined,
  });
  return {
    ...judged,
    property: judged.property && { ...judged.property, tests: results },
    ablations: [
      {
        layer: "design",
        together: [],
        seen: refused.length > 0,
        by: refused.map(({ name }) => name),
        unrelated: { run: 0, failed: [] },
      },
    ],
    enforcedAt: [{ layer: "design", file: "blueprint.yaml", line: 1 }],
  };
}
