import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sqlIdentifier, sqlLiteral } from "#core/emit/quote-sql";
import { checkPattern } from "#core/rule/expression/check-pattern";
import { compileExpression, type Expression } from "#core/rule/expression/compile-expression";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { expressionToEnglish } from "#core/rule/expression/to-english";
import { sqlFunctionName } from "#core/rule/expression/sql-function";
import { expressionToSql } from "#core/rule/expression/to-sql";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";
import type { Scope } from "#core/rule/expression/types";
import * as logic from "#platform/rules/logic";
import { library } from "./library.ts";

function compile(source: string, scope: Scope = library): Expression {
  const { value, diagnostics } = compileExpression(source, scope, ["bool", "int", "dec", "date"]);
  expect(diagnostics).toEqual([]);
  return value!;
}

const printed: readonly (readonly [string, string, string, string])[] = [
  [
    "record.pages >= 18 && has(record.title)",
    "and(atLeast(record.pages, 18), present(record.title))",
    "book.pages >= 18 AND book.title IS NOT NULL",
    "the pages is at least 18 and the title is given",
  ],
  [
    'record.price > dec("10000.00") || !record.lent',
    'or(more(record.price, "10000.00"), not(record.lent))',
    "book.price > 10000.00 OR NOT book.lent",
    "the price is more than 10,000.00 or the lent is not true",
  ],
  [
    "addDays(record.due, 14) < asOf",
    "less(addDays(record.due, 14), asOf)",
    "book.due + 14 < book.as_of",
    "14 days after the due is before the day of the decision",
  ],
  [
    "addMonths(record.bought, -1) <= record.member.joined",
    "atMost(addMonths(record.bought, -1), record.member?.joined)",
    "(book.bought + INTERVAL '-1 months')::date <= book.member_joined",
    "1 month before the bought is on or before the joined of the member",
  ],
  [
    'record.title in ["A", "B"] && !(record.shelf in ["C"])',
    'and(oneOf(record.title, ["A", "B"]), not(oneOf(record.shelf, ["C"])))',
    "book.title IN ('A', 'B') AND NOT book.shelf IN ('C')",
    "the title is one of “A” or “B” and the shelf is not “C”",
  ],
  [
    "record.price == dec('1') ? record.pages : record.copies",
    'when(sameDecimal(record.price, "1"), record.pages, record.copies)',
    "CASE book.price = 1::numeric WHEN TRUE THEN book.pages WHEN FALSE THEN book.copies END",
    "the pages if the price is 1, otherwise the copies",
  ],
  [
    "record.title.matches('^[A-Z]{2}/[0-9]{1,4}$')",
    "matches(record.title, /^[A-Z]{2}\\/[0-9]{1,4}$/)",
    "book.title ~ '^[A-Z]{2}/[0-9]{1,4}$'",
    "the title has the form “^[A-Z]{2}/[0-9]{1,4}$”",
  ],
  [
    "!records.Loan.exists(l, l.title == record.title && !has(l.due))",
    "not(exists(records.Loan, (l) => and(equal(l.title, record.title), not(present(l.due)))))",
    "NOT TRUE = ANY (SELECT l.title = book.title FROM loan AS l WHERE NOT l.due IS NOT NULL)",
    "it is not so that for at least one of the loan (called l) it holds that the title of the l is the title and the due of the l is not given",
  ],
  [
    "(record.pages + 1) * 2 > size(records.Loan)",
    "more(times(plus(record.pages, 1), 2), size(records.Loan))",
    "(book.pages::bigint + 1) * 2 > (SELECT count(*) FROM loan AS counted)",
    "(the pages plus 1) times 2 is more than the number of loan",
  ],
  [
    "sum(records.Loan.map(l, l.number == record.number && l.late, l.days)) <= record.stock + 1",
    "atMost(sum(map(filter(records.Loan, (l) => and(equal(l.number, record.number), l.late)), (l) => l.days)), plus(record.stock, 1))",
    "(SELECT CASE WHEN bool_or(judged.kept IS NULL OR judged.kept AND judged.value IS NULL) IS NOT TRUE THEN nullif(nullif(greatest(least(coalesce(sum(judged.value) FILTER (WHERE judged.kept), 0), 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint END FROM loan AS l, LATERAL (SELECT l.late AS kept, l.days AS value) AS judged WHERE l.number = book.number) <= nullif(nullif(greatest(least(book.stock::bigint + 1, 9007199254740992), -9007199254740992), 9007199254740992), -9007199254740992)::bigint",
    "the sum of the days of the l for every one of the loan (called l) for which the number of the l is the number and the late of the l is true is at most the stock plus 1",
  ],
  [
    'sum(records.Loan.map(l, l.number == 1, l.fee)) == dec("0")',
    'sameDecimal(sumOfDecimals(map(filter(records.Loan, (l) => equal(l.number, 1)), (l) => l.fee)), "0")',
    "(SELECT CASE WHEN bool_or(judged.value IS NULL) IS NOT TRUE THEN coalesce(sum(judged.value), 0) END FROM loan AS l, LATERAL (SELECT l.fee AS value) AS judged WHERE l.number = 1) = 0::numeric",
    "the sum of the fee of the l for every one of the loan (called l) for which the number of the l is 1 is 0",
  ],
  [
    "size(records.Loan.filter(l, l.late)) < 3 && records.Loan.filter(l, l.number == 1).all(k, k.number != 2 || k.late)",
    "and(less(size(filter(records.Loan, (l) => l.late)), 3), every(filter(records.Loan, (l) => equal(l.number, 1)), (k) => or(not(equal(k.number, 2)), k.late)))",
    "(SELECT CASE WHEN bool_or(judged.kept IS NULL) IS NOT TRUE THEN count(*) FILTER (WHERE judged.kept) END FROM loan AS l, LATERAL (SELECT l.late AS kept) AS judged) < 3 AND TRUE = ALL (SELECT k.late FROM loan AS k WHERE k.number = 1 AND NOT k.number <> 2)",
    "the number of those of the loan (each called l) for which the late of the l is true is less than 3 and for every one of those of the loan (each called l) for which the number of the l is 1 (called k) it holds that the number of the k is not 2 or the late of the k is true",
  ],
  [
    "records.Loan.exists(l, l.number == record.number) || score(record.pages, record.title) > 3",
    "or(exists(records.Loan, (l) => equal(l.number, record.number)), more(given(score, record.pages, record.title), 3))",
    "EXISTS (SELECT FROM loan AS l WHERE l.number = book.number) OR library.score(book.pages::bigint, book.title::text) > 3",
    "for at least one of the loan (called l) it holds that the number of the l is the number or the score of the pages and the title is more than 3",
  ],
];

const typescript = {
  reference: (path: readonly string[]): string => path.join("?.").replace("?.", "."),
};
const sql = {
  reference: ([root = "", ...rest]: readonly string[]): string =>
    root === "asOf" ? "book.as_of" : `book.${rest.join("_")}`,
  records: (concept: string, alias: string) => ({
    from: `${concept.toLowerCase()} AS ${alias}`,
    reference: (path: readonly string[]): string => `${alias}.${path.join("_")}`,
  }),
  known: (path: readonly string[]): boolean => path.at(-1) === "number",
  call: sqlFunctionName,
};

test.each(printed)(
  "%s reads well as TypeScript, SQL and English",
  (source, code, query, english) => {
    const expression = compile(source);
    expect(expressionToTypeScript(expression, typescript).code).toBe(code);
    expect(expressionToSql(expression, sql)).toEqual({ sql: query });
    expect(expressionToEnglish(expression)).toBe(english);
  },
);

test("English takes the names that it is given", () => {
  const english = expressionToEnglish(compile("record.pages > 1000 && has(record.due)"), {
    name: (path) => (path[1] === "pages" ? "the number of pages" : "the return date"),
  });
  expect(english).toBe("the number of pages is more than 1,000 and the return date is given");
});

test("printed TypeScript passes the strict compiler against the records of an application", () => {
  const folder = join(import.meta.dirname, "../../node_modules/.cache/printed-expressions");
  const root = join(import.meta.dirname, "../../../..");
  mkdirSync(folder, { recursive: true });
  const codes = printed.map(([source]) => expressionToTypeScript(compile(source), typescript));
  const imports = [...new Set(codes.flatMap((one) => one.imports))].join(", ");
  const runtime = join(root, "packages/core/src/control/rules/runtime");
  writeFileSync(
    join(folder, "printed.ts"),
    `import { holds, ${imports} } from "#platform/rules/logic";
     interface Book { pages: number | null; copies: number | null; stock: number; number: number; price: string; title: "A" | "B" | null;
       shelf: string; due?: string; bought: string; lent: boolean; member?: { joined: string | null } }
     interface Loan { days: number; number: number; fee: string | null; title: string | null; due: string | null; late: boolean }
     declare function score(pages: number, title: string): number;
     declare const record: Book; declare const asOf: string; declare const records: { Loan: Loan[] };
     export const all = [${codes.map(({ code }) => code).join(",\n")}];
     export const allowed: boolean = holds(${codes[0]?.code ?? ""});`,
  );
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: {
        noEmit: true,
        composite: false,
        declarationMap: false,
        isolatedDeclarations: false,
        allowImportingTsExtensions: true,
        typeRoots: [join(root, "node_modules/@types")],
        paths: { "#platform/rules/*": [join(runtime, "*.ts")] },
      },
      files: ["printed.ts"],
    }),
  );
  const run = (): string =>
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  try {
    expect(run()).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("pack functions are called with what is known, and are not SQL", () => {
  const { record } = library.variables;
  const score = {
    name: "score",
    parameters: [record, { kind: "dec" }, { kind: "date" }],
    returns: { kind: "int" },
    description: "counts something",
    implementation: (book: { pages?: number }, price: string, day: string): number | undefined =>
      book.pages === undefined ? undefined : book.pages + price.length + day.length,
  } as const;
  const expression = compile("score(record, record.price, record.due) > 20", {
    ...library,
    functions: [score],
  });
  expect(expression.usesFunctions).toEqual(["score"]);
  const run = (book: object): unknown => evaluateExpression(expression, { record: book });
  expect(run({ pages: 7, price: "1.50", due: "2026-01-31" })).toBe(true);
  expect(run({ pages: 6, price: "1.50", due: "2026-01-31" })).toBe(false);
  expect(run({ pages: 6, price: "1.50" })).toBeUndefined();
  expect(run({ price: "1.50", due: "2026-01-31" })).toBeUndefined();
  expect(expressionToTypeScript(expression, typescript)).toEqual({
    code: "more(given(score, record, record.price, record.due), 20)",
    imports: ["given", "more"],
  });
  expect(expressionToSql(expression, sql)).toEqual({
    unsupported: "the pack function score has no form in SQL",
  });
});

test("business days skip weekends and the holidays of their calendar, either way", () => {
  const expression = compile("addBusinessDays(record.due, record.pages, 'town')");
  const isHoliday = (calendar: string, date: string): boolean =>
    calendar === "town" && date === "2026-02-02";
  const { code } = expressionToTypeScript(expression, typescript);
  expect(code).toBe('addBusinessDays(record.due, record.pages, "town", isHoliday)');
  expect(expressionToSql(expression, sql)).toMatchObject({
    sql: expect.stringMatching(/^platform\.add_business_days\(book\.due, .*, 'town'\)$/),
  });
  fc.assert(
    fc.property(
      fc.date({ noInvalidDate: true, min: new Date("2025-12-01"), max: new Date("2026-03-01") }),
      fc.integer({ min: -40, max: 40 }),
      (day, pages) => {
        const due = day.toISOString().slice(0, 10);
        const result = logic.addBusinessDays(due, pages, "town", isHoliday);
        expect(evaluateExpression(expression, { record: { due, pages } }, { isHoliday })).toBe(
          result,
        );
      },
    ),
    { seed: 20_260_131 },
  );
  expect(logic.addBusinessDays("2026-01-30", 1, "town", isHoliday)).toBe("2026-02-03");
  expect(logic.addBusinessDays("2026-02-03", -1, "town", isHoliday)).toBe("2026-01-30");
  expect(logic.addBusinessDays("2026-01-31", 0, "town", isHoliday)).toBe("2026-01-31");
  expect(
    evaluateExpression(expression, { record: { due: "2026-01-30", pages: 1 } }),
  ).toBeUndefined();
});

test("what is malformed is unknown, and only exactly true holds", () => {
  expect(logic.holds(logic.less("abc", "1.0"))).toBe(false);
  expect(logic.less("2026-02-30", "2026-03-01")).toBeUndefined();
  expect(logic.less(1.5, 2)).toBeUndefined();
  expect(logic.less("1.0", 2)).toBeUndefined();
  expect(logic.plus(Number.MAX_SAFE_INTEGER, 1)).toBeUndefined();
  expect(logic.sameInstant("2026-01-31T23:00:00Z", "2026-02-01T00:00:00+01:00")).toBe(true);
  expect(logic.holds(undefined)).toBe(false);
});

test("literals and identifiers mean in PostgreSQL what they were", async () => {
  const database = new PGlite();
  const strings = [
    "it's",
    "a\\b",
    "\\'; DROP TABLE x; --",
    "$1",
    "naïve 😀",
    "E'\\n'",
    "new\nline",
    "%_",
  ];
  const query = `SELECT ${strings.map((text) => `${sqlLiteral(text)}::text`).join(", ")}`;
  const { rows } = await database.query<string[]>(query, [], { rowMode: "array" });
  expect(rows[0]).toEqual(strings);
  await database.exec("SET standard_conforming_strings = off");
  const old = await database.query<string[]>(query, [], { rowMode: "array" });
  expect(old.rows[0]).toEqual(strings);
  const words = await database.query<{ word: string; quoted: string }>(
    "SELECT word, quote_ident(word) AS quoted FROM pg_get_keywords()",
  );
  for (const { word, quoted } of words.rows) expect(sqlIdentifier(word)).toBe(quoted);
  await database.close();
  expect(sqlIdentifier('My "Loan"')).toBe('"My ""Loan"""');
  expect(() => sqlIdentifier("x".repeat(64))).toThrow("64 bytes");
  expect(() => sqlLiteral("a\0b")).toThrow("cannot hold");
  expect(() => sqlLiteral("\uD800")).toThrow("cannot hold");
});

test.each([
  "a+",
  "a*",
  ".",
  "\\d",
  "[^a]",
  "(?:a)",
  "(a",
  "a)",
  "[a",
  "[]",
  "a{2",
  "a{0}",
  "a{300}",
  "a{3,2}",
  "a||b",
  "a{1,2}{1,2}",
  "^{2}",
  "é",
  "[a-Z]",
  "[z-a]",
  "(a{1,9}){1,9}",
  "(a|b|c){9}",
  "[a-z]{1,99}[a-z]{1,99}[a-z]{1,99}",
  "\\",
  "a|",
  "()",
  "{2}",
  "[[:alpha:]]",
])("the pattern %s is refused", (pattern) => {
  expect(checkPattern(pattern)).toBeTypeOf("string");
});

test("an accepted pattern finds the same in JavaScript and in PostgreSQL", async () => {
  const atom = fc.constantFrom(
    "a",
    "B",
    "7",
    "-",
    " ",
    "\\.",
    "\\-",
    "\\\\",
    "/",
    "[a-c]",
    "[A-Z0-9_]",
    "[-a]",
    "[a\\]]",
    "'",
    "[$^]",
    "#",
  );
  const repeat = fc.constantFrom("", "", "?", "{2}", "{0,2}", "{1,3}");
  const piece = fc.tuple(atom, repeat).map((parts) => parts.join(""));
  const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
  const pattern = fc
    .tuple(
      fc.constantFrom("", "^"),
      sequence,
      fc.option(sequence),
      repeat,
      fc.constantFrom("", "$"),
    )
    .map(
      ([start, first, second, how, end]) =>
        `${start}${second === null ? first : `(${first}|${second})${how}`}${end}`,
    );
  const text = fc.string({
    unit: fc.constantFrom(...Array.from("aBc7- .\\/]_^$'#\n😀")),
    maxLength: 6,
  });
  const cases = fc
    .sample(fc.tuple(pattern, text), { seed: 20_260_131, numRuns: 3000 })
    .filter(([one]) => checkPattern(one) === undefined);
  expect(cases.length).toBeGreaterThan(2500);
  const database = new PGlite();
  const { rows } = await database.query<{ found: boolean }>(
    `SELECT one ~ two AS found FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS t(one, two, at) ORDER BY at`,
    [cases.map(([, one]) => one), cases.map(([one]) => one)],
  );
  await database.close();
  const disagreements = cases.filter(
    ([one, subject], index) => rows[index]?.found !== new RegExp(one).test(subject),
  );
  expect(disagreements).toEqual([]);
  expect(rows.filter((row) => row.found).length).toBeGreaterThan(300);
});
