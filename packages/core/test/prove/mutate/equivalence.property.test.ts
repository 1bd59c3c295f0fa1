import fc from "fast-check";
import { expect, test } from "vitest";
import { coincidingStep } from "#core/prove/mutate/coinciding-step";
import { isImplied } from "#core/prove/mutate/implied-condition";
import { subjectOf } from "#core/prove/mutate/subject";
import { compileExpression } from "#core/rule/expression/compile-expression";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { library } from "../../rule/library.ts";
import { madeRules } from "./made-expression.ts";

const seed = 20_261_122;
const made = await madeRules();

const maybe = [undefined, 1, 2];
/** Every record of two numbers, each missing or one of two. */
const records = maybe.flatMap((pages) => maybe.map((copies) => ({ pages, copies, number: 1 })));

function isTrue(source: string, record: object): boolean {
  const compiled = compileExpression(source, library, ["bool"]).value;
  if (compiled === undefined) throw new Error(source);
  const loans = [{ number: 1, days: 1 }, { number: 1 }];
  return evaluateExpression(compiled, { record, records: { Loan: loans } }) === true;
}

/** Conditions that ask whether there is a value, beside others that read it. */
const condition = fc.letrec<Record<"bool", string>>((tie) => ({
  bool: fc.oneof(
    { maxDepth: 4, depthIdentifier: "condition" },
    fc.constantFrom("has(record.pages)", "has(record.copies)"),
    fc.constantFrom("record.pages == 1", "record.copies in [1]", "record.pages < record.copies"),
    fc
      .tuple(tie("bool"), fc.constantFrom("&&", "||"), tie("bool"))
      .map((parts) => `(${parts.join(" ")})`),
    fc.tuple(tie("bool"), tie("bool"), tie("bool")).map(([a, b, c]) => `(${a} && ${b} && ${c})`),
    tie("bool").map((one) => `!(${one})`),
    fc.tuple(tie("bool"), tie("bool"), tie("bool")).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc
      .tuple(fc.constantFrom("exists", "all"), tie("bool"))
      .map(([word, one]) => `records.Loan.${word}(e1, e1.days == record.pages && ${one})`),
  ),
})).bool;

test("a condition that is taken for implied makes no difference", () => {
  let implied = 0;
  const check = (source: string): void => {
    const rule = made.ruleOf(source);
    if (rule === undefined) return;
    for (const { places, text } of subjectOf(rule, made.library).clauses) {
      for (const place of places) {
        const { node } = place;
        for (const operand of node.kind === "logic" ? node.operands : []) {
          if (node.kind !== "logic" || !isImplied(operand, place, true)) continue;
          implied += 1;
          const kept = node.operands.filter((other) => other !== operand);
          const rest = kept.map((other) => text.operand(other)).join(` ${node.operator} `);
          const without = text.with(text.whole(node), `(${rest})`);
          for (const record of records) {
            expect(isTrue(without, record), `${source} and ${without}`).toBe(
              isTrue(source, record),
            );
          }
        }
      }
    }
  };
  fc.assert(fc.property(condition, check), { numRuns: 400, seed });
  expect(implied).toBeGreaterThan(20);
});

test("a step that is taken for coinciding says what the other comparison says", () => {
  const swapped = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" } as const;
  const operator = fc.constantFrom("<", "<=", ">", ">=");
  const number = fc.integer({ min: -3, max: 3 });
  fc.assert(
    fc.property(operator, number, fc.boolean(), (sign, at, isLeft) => {
      const write = (by: string, value: number): string =>
        isLeft ? `${value} ${by} record.pages` : `record.pages ${by} ${value}`;
      const rule = made.ruleOf(write(sign, at));
      const places = rule === undefined ? [] : subjectOf(rule, made.library).clauses[0]?.places;
      const literal = places?.find(({ node }) => node.kind === "literal");
      const step = literal && coincidingStep(literal.node, literal.around);
      expect(step).toBeDefined();
      for (let pages = -5; pages <= 5; pages++) {
        expect(isTrue(write(sign, at + (step ?? 0)), { pages })).toBe(
          isTrue(write(swapped[sign], at), { pages }),
        );
      }
    }),
    { numRuns: 50, seed },
  );
});
