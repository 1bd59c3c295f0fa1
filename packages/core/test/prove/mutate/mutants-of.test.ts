import { beforeAll, describe, expect, it } from "vitest";
import { compileRules } from "#core/pack/compile-rules";
import { shiftDate } from "#core/pack/shift-date";
import type { Mutant } from "#core/prove/mutate/mutant";
import { judgeByExamples, type Judgement } from "#core/prove/mutate/judge-by-examples";
import { mutantsOf } from "#core/prove/mutate/mutants-of";
import { rulesWith } from "#core/prove/mutate/rules-with";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { loadCodedLibrary } from "../../fixtures/library-code.ts";
import { payloads } from "../../hostile/hostile-text.ts";
import { head, libraryMutants, mutantsIn, type LibraryMutants } from "./library-mutants.ts";

let coded: LibraryMutants;
beforeAll(async () => {
  const { pack } = await loadCodedLibrary();
  if (pack === undefined) throw new Error("the library cannot be loaded");
  coded = mutantsIn([pack]);
});

function judge(library: LibraryMutants, id: string): Readonly<Record<string, Judgement>> {
  const judged = library
    .mutants(id)
    .mutants.map((mutant) => [mutant.id, judgeByExamples(mutant, library)] as const);
  return Object.fromEntries(judged);
}

function alive(library: LibraryMutants, id: string): readonly string[] {
  const judged = judge(library, id);
  return library
    .mutants(id)
    .mutants.filter((mutant) => judged[mutant.id]?.outcome === "alive")
    .map(({ description }) => description);
}

/** With an example for each change that could be made of it. */
const complete = `${head("made", "invariant", "on: Loan")}
parameters: { most: [{ value: 21 }, { from: 2024-01-01, value: 28 }] }
require: record.days <= params.most && (!has(record.returnedOn) || record.returnedOn >= record.lentOn)
message: No.
examples:
  - { name: four weeks, given: { record: { days: 28 } }, expect: allowed }
  - { name: a day more, given: { record: { days: 29 } }, expect: refused }
  - { name: the first day, given: { today: 2024-01-01, record: { days: 28 } }, expect: allowed }
  - { name: before, given: { today: 2023-12-31, record: { days: 22 } }, expect: refused }
  - { name: three weeks before, given: { today: 2023-12-31, record: { days: 21 } }, expect: allowed }
  - name: back on the same day
    given: { record: { days: 28, lentOn: 2026-01-01, returnedOn: 2026-01-01 } }
    expect: allowed
  - name: back before
    given: { record: { days: 28, lentOn: 2026-01-02, returnedOn: 2026-01-01 } }
    expect: refused
  - name: too long and back
    given: { record: { days: 29, lentOn: 2026-01-02, returnedOn: 2026-01-03 } }
    expect: refused
`;

describe("the mutants of the library's rules", () => {
  it("are the same each time, with names of their own", () => {
    for (const { rules } of coded.packs) {
      for (const { rule } of rules) {
        const [one, other] = [coded.mutants(rule.id), coded.mutants(rule.id)];
        expect(one.mutants.map(told)).toEqual(other.mutants.map(told));
        expect(new Set(one.mutants.map(({ id }) => id)).size).toBe(one.mutants.length);
        for (const { id, operator } of one.mutants) expect(id).toMatch(`${operator}-`);
      }
    }
  });

  it("change one thing of one rule, or one table, and leave the packs compiling", () => {
    let count = 0;
    for (const { rule } of coded.packs.flatMap(({ rules }) => rules)) {
      for (const mutant of coded.mutants(rule.id).mutants) {
        count += 1;
        const differing = mutant.packs.flatMap((pack, index) => {
          const before = coded.packs[index];
          const rules = pack.rules.filter((each) => before?.rules.includes(each) !== true);
          const tables = pack.tables.filter((each) => before?.tables.includes(each) !== true);
          return [...rules.map((each) => each.rule.id), ...tables.map(({ name }) => name)];
        });
        expect(differing).toEqual([mutant.operator === "table" ? "price-class" : rule.id]);
        const compiled = compileRules(mutant.packs).value?.find(({ id }) => id === rule.id);
        expect(compiled?.definition).toEqual(mutant.rule?.definition);
        expect(mutant.rule).toBeDefined();
      }
    }
    expect(count).toBeGreaterThan(50);
  });

  it("are said without code", () => {
    for (const { rule } of coded.packs.flatMap(({ rules }) => rules)) {
      for (const { description } of coded.mutants(rule.id).mutants) {
        expect(description).not.toMatch(/&&|\|\||[=!<>]=|[<>]|record\.|params\.|undefined|\n/);
        expect(description.trim()).toBe(description);
        expect(description.length).toBeGreaterThan(20);
        expect(description.length).toBeLessThan(600);
      }
    }
  });

  it("are all noticed by a rule's examples on both sides of every boundary", async () => {
    const library = await libraryMutants({ made: complete });
    const judged = Object.values(judge(library, "made"));
    expect(alive(library, "made")).toEqual([]);
    expect(judged.length).toBeGreaterThan(10);
    expect(alive(coded, "no-third-week")).toEqual([]);
  });

  it("are told as alive, with the rule to build with, where no example is at the boundary", () => {
    const judged = judge(coded, "one-loan-a-book");
    const found = Object.values(judged).flatMap((each) =>
      each.outcome === "alive" ? [each.rule] : [],
    );
    expect(alive(coded, "one-loan-a-book")).toEqual([
      "“for at least one of the loan records (called other) it holds that the book of the other is the book and the state of the other is ‘open’” becomes “for every one of the loan records (called other) it holds that the book of the other is the book and the state of the other is ‘open’”",
    ]);
    expect(found[0]?.expressions["require"]?.source).toContain("!records.Loan.all(");
  });

  it("name the example that noticed them", () => {
    const [first] = Object.values(judge(coded, "loan-length"));
    expect(first).toEqual({
      outcome: "killed",
      by: { what: "example", name: "exactly four weeks" },
    });
  });
});

describe("dates of a rule", () => {
  const rule = (holds: string): string =>
    `${head("made", "guard", "on: Loan\nwhen: create")}require: has(record.lentOn)\nmessage: No.\nholds: ${holds}\n`;
  const dates = async (text: string): Promise<readonly string[]> => {
    const { mutants } = (await libraryMutants({ made: text })).mutants("made");
    return mutants.filter(({ operator }) => operator === "date").map((each) => each.description);
  };

  it("move across the day as of which the law is read, so that the rule does not hold on it", async () => {
    const library = await libraryMutants({ made: rule("{ from: 2020-01-01 }") });
    const { asOf } = library.model;
    const moved = library.mutants("made").mutants.find(({ operator }) => operator === "date");
    const { from } = moved?.rule?.definition.holds ?? {};
    expect(from).toBe(shiftDate(asOf, { days: 1 }));
    expect(judge(library, "made")["date-1"]?.outcome).toBe("alive");
    expect(await dates(rule(`{ to: ${asOf} }`))).toEqual([
      `The rule holds until ${shiftDate(asOf, { days: -1 })} instead of ${asOf}`,
    ]);
  });

  it("stay where the rule does not hold on that day anyway", async () => {
    expect(await dates(rule("{ from: 2100-01-01 }"))).toEqual([]);
    expect(await dates(rule("{ from: 2019-01-01, to: 2020-01-01 }"))).toEqual([]);
  });

  it("stay for a control that every application has, unless the rule sets it", async () => {
    const control = (rest: string): string =>
      `${head("made", "control")}control: authentication\n${rest}holds: { from: 2020-01-01 }\n`;
    expect(await dates(control(""))).toEqual([]);
    expect(await dates(control("settings: { idleMinutes: 15 }\n"))).toHaveLength(1);
  });

  it("stay for a rule about the order, of which no example asks for the day", async () => {
    const design = `${head("made", "design")}require: size(app.entities) > 0\nmessage: No.\nholds: { from: 2020-01-01 }\n`;
    expect(await dates(design)).toEqual([]);
  });
});

describe("the check of packs", () => {
  it("refuses a mutant beyond the limits of the language, by the code of its problem", async () => {
    const library = await libraryMutants({
      made: `${head("made", "guard", "on: Loan")}when: create\nrequire: addDays(record.lentOn, 36500) < today || record.days > 1\nmessage: No.\n`,
    });
    const { mutants } = library.mutants("made");
    const refused = mutants.filter(({ refusedBy }) => refusedBy !== undefined);
    expect(refused.map(({ description }) => description)).toEqual([
      "“36,500 days after the lent on is before the day of the change” becomes “36,501 days after the lent on is before the day of the change”",
    ]);
    expect(judge(library, "made")[refused[0]?.id ?? ""]).toEqual({
      outcome: "killed",
      by: { what: "check", name: "BYL2019" },
    });
  });
});

describe("a rule with many parts", () => {
  const fields = Array.from({ length: 30 }, (_, index) => `field${index}`);
  const member = `concept: Member
title: Member
description: A person.
fields:
  card: { type: string, required: true, class: reader.card }
${fields.map((name) => `  ${name}: { type: integer }`).join("\n")}
`;
  const loan = `concept: Loan
title: Loan
description: A loan.
fields: { days: { type: integer }, lentOn: { type: date }, returnedOn: { type: date } }
relations: { book: { one: Book, required: true }, borrower: { one: Member, required: true } }
states: { open: [returned, lost], returned: [], lost: [returned] }
`;

  it("keeps forty mutants, of each operator its share, and says how many it left out", async () => {
    const library = await libraryMutants(
      {
        made: `${head("made", "invariant", "on: Member")}require: ${fields.map((name) => `record.${name} < 5`).join(" && ")}\nmessage: No.\n`,
      },
      { "concepts/Member.yaml": member, "concepts/Loan.yaml": loan },
    );
    const { mutants, leftOut, notes } = library.mutants("made");
    const counts = Object.entries(Object.groupBy(mutants, ({ operator }) => operator));
    expect(mutants).toHaveLength(40);
    expect(leftOut).toBe(91 - 40);
    expect(notes).toEqual(["40 of 91 changes were made"]);
    expect(counts.map(([operator, of]) => [operator, of.length])).toEqual([
      ["comparison", 13],
      ["connective", 1],
      ["condition", 13],
      ["threshold", 13],
    ]);
    expect(mutants.map(({ id }) => id)).toContain("comparison-1");
  });
});

describe("tables", () => {
  const asks = (require: string): string =>
    `${head("made", "invariant", "on: Book")}require: ${require}\nmessage: No.\n`;
  const shelf = `unique, price: dec(2), language: string, => shelf: string
cheap, < 10.00, "en, fr", low
cheap and German, < 10.00, de, high
dear, >= 10.00, "en, fr, de", low
otherwise, -, -, none
`;

  it("have answers changed, values moved to other rows, and bounds of all rows together", async () => {
    const library = await libraryMutants(
      { made: asks("shelf(record.price, record.language) == 'low'") },
      { "tables/shelf.csv": shelf },
    );
    const { mutants, notes } = library.mutants("made");
    const tables = mutants.filter(({ operator }) => operator === "table");
    expect(tables.map(({ description }) => description)).toEqual([
      "In the table “shelf”, the row “cheap” gives “high” instead of “low”",
      "In the table “shelf”, the row “cheap and German” gives “low” instead of “high”",
      "In the table “shelf”, the row “dear” gives “high” instead of “low”",
      "In the table “shelf”, the row “otherwise” gives “low” instead of “none”",
      "In the table “shelf”, “fr” under “language” goes from the row “cheap” to the row “cheap and German”",
      "In the table “shelf”, the row “dear” is without “fr” under “language”",
      "In the table “shelf”, the bound “10.00” under “price” is “10.01”",
    ]);
    expect(notes).toEqual([]);
    const judged = tables.map((mutant) => mutant.rule && answers(mutant, "9.00", "fr"));
    expect(judged).toEqual([false, true, true, true, false, true, true]);
  });

  it("that are all of a rule are changed, and their answer is turned round", async () => {
    const library = await libraryMutants(
      { made: asks("lendable(record.language)") },
      {
        "tables/lendable.csv": `unique, language: string, => lendable: bool
English and French, "en, fr", true
otherwise, -, false
`,
      },
    );
    expect(library.mutants("made").mutants.map(({ description }) => description)).toEqual([
      "The answer of “lendable” is turned round",
      "In the table “lendable”, the row “English and French” gives no instead of yes",
      "In the table “lendable”, the row “otherwise” gives yes instead of no",
      "In the table “lendable”, the row “English and French” is without “fr” under “language”",
    ]);
  });

  it("are left as they are where the rule cannot tell the difference", async () => {
    const library = await libraryMutants(
      { made: asks("shelf(record.price, record.language) != 'nowhere'") },
      { "tables/shelf.csv": shelf },
    );
    const { mutants } = library.mutants("made");
    expect(mutants.filter(({ operator }) => operator === "table")).toEqual([]);
  });

  it("that are large have sixteen cells changed, and it is said of how many", async () => {
    const rows = Array.from({ length: 50 }, (_, age) => `row ${age}, ${age}, ${age % 3}`);
    const library = await libraryMutants(
      {
        made: `${head("made", "invariant", "on: Member")}require: step(record.age) > 0\nmessage: No.\n`,
      },
      {
        "tables/step.csv": `unique, age: int, => step: int\n${rows.join("\n")}\notherwise, -, 0\n`,
      },
    );
    const { mutants, notes } = library.mutants("made");
    expect(mutants.filter(({ operator }) => operator === "table")).toHaveLength(16);
    expect(notes).toEqual(["16 of 51 cells of tables were changed"]);
  });

  it("that other rules ask as well are changed for them too", async () => {
    const also = asks("shelf(record.price, record.language) != 'high'").replace("made", "also");
    const library = await libraryMutants(
      { made: asks("shelf(record.price, record.language) == 'low'"), also },
      { "tables/shelf.csv": shelf },
    );
    const rules = ["also", "made", "loan-length"].map(library.rule);
    const { mutants } = library.mutants("made");
    const mutant = mutants.find(({ operator }) => operator === "table");
    if (mutant === undefined) throw new Error("there is none");
    const changed = rulesWith(mutant, rules);
    expect(changed[1]).toBe(mutant.rule);
    expect(changed[2]).toBe(rules[2]);
    const record = { price: "9.00", language: "fr" };
    const said = [rules[0], changed[0]].map((rule) => {
      const require = rule?.expressions["require"];
      return require && evaluateExpression(require, { record });
    });
    expect(said).toEqual([true, false]);
  });

  function answers({ rule }: Mutant, price: string, language: string): unknown {
    const require = rule?.expressions["require"];
    return require && evaluateExpression(require, { record: { price, language } });
  }
});

describe("hostile texts", () => {
  it("stay text: on one line, without what is not seen, and in the expressions as constants", async () => {
    const values = payloads.filter((text) => text.isWellFormed());
    const list = JSON.stringify(values);
    const book = `concept: Book
title: Book
description: A copy.
fields: { shelf: { type: enum, values: ${list}, title: ${JSON.stringify(values[6])} } }
`;
    const source = `record.shelf in [${JSON.stringify(values[2])}, ${JSON.stringify(values[5])}] || record.shelf != ${JSON.stringify(values[9])}`;
    const library = await libraryMutants(
      {
        made: `${head("made", "invariant", "on: Book")}require: ${JSON.stringify(source)}\nmessage: No.\n`,
      },
      { "concepts/Book.yaml": book },
    );
    const { mutants } = mutantsOf(library.rule("made"), library);
    expect(mutants.length).toBeGreaterThan(5);
    for (const { description, rule } of mutants) {
      expect(rule?.definition.id).toBe("made");
      expect(description).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      const require = rule?.expressions["require"];
      const said = require && evaluateExpression(require, { record: { shelf: "elsewhere" } });
      expect(typeof said).toBe("boolean");
    }
    expect(Reflect.has(globalThis, "pwned")).toBe(false);
  });
});

function told({ id, description, operator }: Mutant): unknown {
  return { id, description, operator };
}
