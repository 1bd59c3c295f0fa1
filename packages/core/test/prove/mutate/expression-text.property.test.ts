import fc from "fast-check";
import { expect, test } from "vitest";
import { ExpressionText } from "#core/prove/mutate/expression-text";
import { meaning } from "#core/prove/mutate/fingerprint";
import { mutantsOf } from "#core/prove/mutate/mutants-of";
import { subjectOf } from "#core/prove/mutate/subject";
import { compileExpression } from "#core/rule/expression/compile-expression";
import { arbitraryExpression } from "../../rule/arbitrary-expression.ts";
import { library } from "../../rule/library.ts";
import { madeRules } from "./made-expression.ts";

const seed = 20_261_122;

/** Sources as people write them: with more parentheses than needed, line breaks, comments, quotes. */
const written = [
  "(record.pages) <= (28) && ((record.lent || !(record.lent)))",
  "!( record.pages > -1 ) || record.title in [\"a) && (\", 'b'] || (record.title) in (record.tags)",
  'record.title == \'it is a "quote" (\' && // a comment with && and ) and "\n (record.lent)',
  '(records.Loan).exists( e1 , (e1.days > 1)) && (has(record.due) ? (record.due) == date("2020-01-31") : (record.lent))',
  "((record.title).startsWith(r\"\\(\")) || size((record.title)) >= 3 || '''a ' b''' == (record.title)",
  "addDays((record.due), - 3) > record.due && sum(records.Loan.map(e1, (e1.late), e1.days)) > 3",
];

const made = await madeRules();

test("the whole of a node is itself an expression of the same meaning", () => {
  const check = (source: string): void => {
    const rule = made.ruleOf(source);
    const compiled = rule?.expressions["require"];
    if (rule === undefined || compiled === undefined) return;
    const text = new ExpressionText(source);
    for (const { node, around } of subjectOf(rule, made.library).clauses[0]?.places ?? []) {
      // What `has` asks for is a path.
      if (around[0]?.kind === "has") continue;
      const whole = text.whole(node);
      const wrapped = text.with(whole, `(${source.slice(whole.start, whole.end)})`);
      const again = compileExpression(wrapped, library, ["bool"]);
      const meant = again.value && meaning(again.value.tree);
      expect({ wrapped, meant }).toEqual({ wrapped, meant: meaning(compiled.tree) });
    }
  };
  for (const source of written) {
    expect({ source, rule: made.ruleOf(source) !== undefined }).toEqual({ source, rule: true });
    check(source);
  }
  fc.assert(fc.property(arbitraryExpression.bool, check), { numRuns: 300, seed });
});

test("every mutant of an expression compiles, means something else, and differs in one place", () => {
  let count = 0;
  const check = (source: string): void => {
    const rule = made.ruleOf(source);
    if (rule === undefined) return;
    const { mutants } = mutantsOf(rule, made.library);
    count += mutants.length;
    const meanings = mutants.map((mutant) => {
      // What stands beside an edge of the language may fall over it.
      if (mutant.rule === undefined) return mutant.refusedBy;
      const { require } = mutant.rule.expressions;
      expect(mutant.rule.definition).toEqual({
        ...rule.definition,
        require: require?.source,
      });
      return require && meaning(require.tree);
    });
    const compiled = meanings.filter((each) => each?.startsWith("BYL") === false);
    expect(new Set(compiled).size).toBe(compiled.length);
    expect(compiled).not.toContain(
      rule.expressions["require"] && meaning(rule.expressions["require"].tree),
    );
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    for (const { description } of mutants) {
      expect(description.length).toBeGreaterThan(10);
      expect(description).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
  };
  for (const source of written) check(source);
  fc.assert(fc.property(arbitraryExpression.bool, check), { numRuns: 150, seed });
  expect(count).toBeGreaterThan(500);
});
