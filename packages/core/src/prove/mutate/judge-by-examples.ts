import type { Mutant, MutationContext } from "#core/prove/mutate/mutant";
import type { Rule } from "#core/rule/rule";
import { isHoliday } from "#core/pack/is-holiday";
import { testExample } from "#core/pack/test-pack";

/** What became of a mutant before an application was built with it. */
export type Judgement =
  | {
      readonly outcome: "killed";
      readonly by: { readonly what: "check" | "example"; readonly name: string };
    }
  /** Neither the check of packs nor an example notices it. */
  | { readonly outcome: "alive"; readonly rule: Rule };

/**
 * Shows a mutant to the check of packs and to the examples of its rule, as `bylaw pack test` runs
 * them, and says which of them notices it: the code of the diagnostic, or the first example that no
 * longer comes out as it expects.
 */
export function judgeByExamples(
  { rule, refusedBy }: Mutant,
  { packs }: Pick<MutationContext, "packs">,
): Judgement {
  if (rule === undefined) {
    return { outcome: "killed", by: { what: "check", name: refusedBy ?? "" } };
  }
  const asOf = packs.find(({ name }) => name === rule.pack)?.manifest.asOf ?? "1970-01-01";
  const setting = { asOf, calendar: "US", isHoliday };
  const example = rule.definition.examples.find((each) => !testExample(rule, each, setting).passed);
  if (example === undefined) return { outcome: "alive", rule };
  return { outcome: "killed", by: { what: "example", name: example.name } };
}
