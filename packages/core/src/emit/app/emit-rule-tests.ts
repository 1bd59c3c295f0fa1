import type { EmittedFile } from "#core/emit/emitted-file";
import type { Woven } from "#core/weave/woven";
import { emitRuleData, testedRules } from "#core/emit/app/rule-data";
import { emitSamples } from "#core/emit/app/rule-samples";
import { ruleTestFile } from "#core/emit/app/rule-test-file";
import { emitPackFunctions } from "#core/emit/app/test-functions";
import { emitted } from "#core/emit/emitted-file";

/**
 * A test for each rule that the app enforces, named after it, and the data that these tests share.
 * They expect every rule, also one whose enforcement `without` took away.
 */
export function emitRuleTests(woven: Woven): readonly EmittedFile[] {
  const tested = testedRules(woven);
  const rules = new Map(tested.map(([{ rule }]) => [rule.id, rule]));
  return [
    emitted("test/support/rule-data.ts", emitRuleData(woven)),
    emitted("test/support/pack-functions.ts", emitPackFunctions(woven)),
    emitted("test/support/samples.ts", emitSamples(woven)),
    ...[...rules.values()].map((rule) => {
      const groups = tested.filter(([item]) => item.rule.id === rule.id);
      return emitted(`test/rules/${rule.id}.test.ts`, ruleTestFile(rule, groups));
    }),
  ];
}
