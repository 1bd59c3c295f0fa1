import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { isHoliday as publicHoliday } from "#core/pack/is-holiday";
import type { Pack } from "#core/pack/pack";
import { reportPack } from "#core/pack/report-pack";
import type { RuleExample } from "#core/pack/rule-format";
import { type ExampleSetting, runExample } from "#core/pack/run-example";
import type { Rule } from "#core/rule/rule";

/** What came out of one example. */
interface ExampleResult {
  readonly name: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly found: string;
}

/** What came out of the examples of one rule. */
interface RuleTest {
  readonly rule: string;
  readonly pack: string;
  readonly examples: readonly ExampleResult[];
}

/** What came out of the examples of packs. */
export interface PackTestReport {
  readonly passed: number;
  readonly failed: number;
  readonly rules: readonly RuleTest[];
  /** `BYL1322` for each example that failed, at the example. */
  readonly diagnostics: readonly Diagnostic[];
}

interface PackTestOptions {
  /** Says which days of a calendar are no business days; public holidays by default. */
  readonly isHoliday?: (calendar: string, day: string) => boolean;
  /** The calendar that counts business days, `US` by default. */
  readonly calendar?: string;
}

/**
 * Runs every example of the rules with the interpreter. Parameters have the value that holds on the
 * example's `today`, or on the pack's day.
 *
 * @example
 * ```ts
 * import { compileRules, loadPack, testPack } from "@bylaw/core";
 *
 * const pack = (await loadPack({ folder: "packs/library" })).value;
 * const rules = pack && compileRules([pack]).value;
 * if (pack && rules) testPack([pack], rules).failed;
 * ```
 */
export function testPack(
  packs: readonly Pack[],
  rules: readonly Rule[],
  { isHoliday = publicHoliday, calendar = "US" }: PackTestOptions = {},
): PackTestReport {
  const diagnostics: Diagnostic[] = [];
  const tests = rules.map((rule): RuleTest => {
    const asOf = packs.find(({ name }) => name === rule.pack)?.manifest.asOf ?? "1970-01-01";
    const examples = rule.definition.examples.map((example, index): ExampleResult => {
      const result = testExample(rule, example, { asOf, calendar, isHoliday });
      if (!result.passed) {
        const at = rule.positions.value(["examples", index, "expect"]);
        const { found, expected } = result;
        const parameters = { example: example.name, found, expected };
        diagnostics.push(reportPack("BYL1322", parameters, { at, rule: rule.id }));
      }
      return result;
    });
    return { rule: rule.id, pack: rule.pack, examples };
  });
  const all = tests.flatMap(({ examples }) => examples);
  const passed = all.filter((example) => example.passed).length;
  return { passed, failed: all.length - passed, rules: tests, diagnostics };
}

/** Runs one example and says whether what comes out is what it expects. */
export function testExample(
  rule: Rule,
  example: RuleExample,
  setting: ExampleSetting,
): ExampleResult {
  const expected = describe(example.expect);
  const found = runExample(rule, example, setting);
  return { name: example.name, passed: agrees(found, expected), expected, found };
}

function describe(expect: RuleExample["expect"]): string {
  if (typeof expect === "string") return expect;
  return "due" in expect ? `due ${expect.due}` : `kept until ${expect.keepUntil}`;
}

/** Where the example names a day only, the time of day does not matter; moments compare as such. */
function agrees(found: string, expected: string): boolean {
  if (found === expected) return true;
  if (!found.startsWith("due ") || !expected.startsWith("due ")) return false;
  if (/^due \d{4}-\d{2}-\d{2}$/.test(expected)) return found.startsWith(`${expected}T`);
  return Date.parse(found.slice(4)) === Date.parse(expected.slice(4));
}
