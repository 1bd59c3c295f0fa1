import type { EmittedFile } from "#core/emit/emitted-file";
import type { Woven } from "#core/weave/woven";
import { emitRuleData, testedRules } from "#core/emit/app/rule-data";
import { emitSamples } from "#core/emit/app/rule-samples";
import { functionKey } from "#core/emit/app/rule-expression";
import { type AskedTable, ruleTestFile } from "#core/emit/app/rule-test-file";
import { emitPackFunctions } from "#core/emit/app/test-functions";
import { expressionsOf } from "#core/emit/enforcement-expressions";
import { functionsInTypeScript } from "#core/emit/pack-source";
import { databaseFunctions } from "#core/emit/sql/emit-pack-functions";
import type { Enforcement } from "#core/weave/enforcement";
import { packFunctions } from "#core/weave/can-call";
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
      const tables = askedTables(groups.flat(), woven);
      return emitted(`test/rules/${rule.id}.test.ts`, ruleTestFile(rule, groups, tables));
    }),
  ];
}

/** The decision tables that a rule asks, each once. */
function askedTables(items: readonly Enforcement[], woven: Woven): readonly AskedTable[] {
  const { enforcements, expected = enforcements } = woven;
  const all = databaseFunctions({ ...woven, enforcements: expected });
  const inDatabase = new Set(all.map(functionKey));
  const inTypeScript = new Set(functionsInTypeScript(items).map(functionKey));
  const asked = items
    .flatMap(expressionsOf)
    .flatMap(packFunctions)
    .filter(({ table }) => table !== undefined);
  const byKey = new Map(asked.map((signature) => [functionKey(signature), signature]));
  return [...byKey].map(([key, signature]) => ({
    signature,
    inDatabase: inDatabase.has(key),
    inTypeScript: inTypeScript.has(key),
  }));
}
