import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean } from "#core/diagnostic/did-you-mean";
import { compileExpression } from "#core/rule/expression/compile-expression";
import { library } from "./library.ts";

function problems(source: string): string[] {
  const at = { file: "rules/due.yaml", line: 7, column: 11 };
  return compileExpression(source, library, ["bool"], at).diagnostics.map(
    ({ code, at: place, help }) =>
      `${code} ${place?.line}:${place?.column}+${place?.length} ${help?.split("\n")[0] ?? ""}`.trim(),
  );
}

test("an expression knows its type, its paths, its functions and the collections it looks through", () => {
  const source =
    "addDays(record.due, 14) < asOf || records.Loan.exists(l, l.days > record.member.age && l.late)";
  const { value } = compileExpression(source, library, ["bool"]);
  expect(value).toMatchObject({
    source,
    type: { kind: "bool" },
    references: [
      ["record", "due"],
      ["asOf"],
      ["records", "Loan"],
      ["records", "Loan", "days"],
      ["record", "member", "age"],
      ["records", "Loan", "late"],
    ],
    usesFunctions: ["addDays"],
    usesRecords: ["Loan"],
  });
});

test("the tree carries the place of each part in the source", () => {
  const { value } = compileExpression("record.pages >= 100 && record.lent", library, ["bool"]);
  expect(value?.tree).toMatchObject({
    kind: "logic",
    operands: [
      {
        kind: "binary",
        operator: ">=",
        right: { kind: "literal", value: 100, start: 16, end: 19 },
      },
      { kind: "reference", path: ["record", "lent"], start: 23, end: 34 },
    ],
  });
});

test.each([
  ["record.pagse > 1", "BYL2004 7:18+5 Did you mean pages?"],
  ["has(record.pagse)", "BYL2004 7:22+5 Did you mean pages?"],
  [
    "record.__proto__ == 1",
    "BYL2004 7:18+9 Its fields are pages, copies, stock, number, price, fee, title, shelf, due, bought, printed, seen, ….",
  ],
  ["recrod.pages > 1", "BYL2003 7:11+6 Did you mean record?"],
  ["addDay(record.due, 1) < asOf", "BYL2005 7:11+21 Did you mean addDays?"],
  ["startsWith(record.title, 'a')", "BYL2005 7:11+29 Write value.startsWith(…)."],
  ["record.price > 10", 'BYL2006 7:11+17 Write dec("10").'],
  [
    "record.price > decOf(record.pages) + record.pages",
    "BYL2006 7:26+34 Write decOf(record.pages).",
  ],
  ["record.due > '2026-01-01'", "BYL2006 7:11+25 Write date('2026-01-01')."],
  ["record.seen > asOf", "BYL2006 7:11+18 Write dateOf(record.seen)."],
  ["record.tags == record.tags", "BYL2006 7:11+26"],
  ["record.title + 'a' == 'b'", "BYL2006 7:11+18"],
  ["record.pages", "BYL2007 7:11+12"],
  ["record.lent ? 1 : 2", "BYL2007 7:11+19"],
  [
    "record.pages / 2 > 1",
    "BYL2008 7:11+16 Multiply the other side instead: a >= b * 2 for a / 2 >= b; or call a pack function.",
  ],
  ["record.price > 10.5", 'BYL2008 7:26+4 Write dec("10.5").'],
  ["{'a': 1} == 1", "BYL2008 7:11+8"],
  ["record['pages'] > 1", "BYL2008 7:11+15"],
  ["record.tags[0] == 'a'", "BYL2008 7:11+14"],
  ["[1, 2] == 1", 'BYL2008 7:11+6 Write value in ["a", "b"].'],
  ["record.title in []", "BYL2008 7:27+2"],
  ["int(record.title) > 1", "BYL2005 7:11+17"],
  ["records.Loan.map(l, l.late)", "BYL2007 7:11+27"],
  ["records.Loan.filter(l, l.late)", "BYL2007 7:11+30"],
  ["records.Loan.filter(l, l.days) == 1", "BYL2009 7:34+6"],
  ["records.Loan.filter(l).exists(k, k.late)", "BYL2009 7:11+22"],
  ["records.Loan.map(l, l.fee).exists(k, k > dec('1'))", "BYL2008 7:11+26"],
  ["size(records.Loan.map(l, l)) > 1", "BYL2009 7:36+1"],
  ["sum(records.Loan) > 1", "BYL2009 7:11+17 Say what is added: sum(list.map(each, each.field))."],
  ["sum(records.Loan.map(l, l.title)) > 1", "BYL2009 7:11+33"],
  ["sum(record.pages) > 1", "BYL2009 7:11+17"],
  [
    "record.pages in records.Loan.map(l, l.days)",
    "BYL2008 7:27+27 Write list.exists(element, element.field == value).",
  ],
  ["record.stock in [1, 2]", "BYL2008 7:11+22 Compare it with == instead."],
  ["sum(record.counts) in [1, 2]", "BYL2008 7:11+28"],
  ["charged(record.price, records.Loan.map(l, l.days)) > dec('1')", "BYL2008 7:33+27"],
  ["score(record.pages) > 1", "BYL2009 7:11+19"],
  [
    "records.Loan.all(a, records.Loan.all(b, records.Loan.all(c, records.Loan.all(d, records.Loan.all(e, e.late)))))",
    "BYL2002 7:108+1",
  ],
  [
    "records.Loan.exists_one(l, l.late)",
    "BYL2005 7:11+34 The functions are exists, all, filter, map, size, startsWith, endsWith, contains, matches.",
  ],
  ["cel.bind(a, 1, a > 1)", "BYL2005 7:11+21"],
  ["record.lent && 3", "BYL2009 7:26+1"],
  ["addDays(record.due) < asOf", "BYL2009 7:11+19"],
  ["record.price > dec('10,5')", "BYL2010 7:30+6"],
  ["record.due > date('2026-02-29')", "BYL2010 7:29+12"],
  ["record.due > date('0000-01-01')", "BYL2010 7:29+12"],
  ["record.seen > timestamp('2026-01-01T00:00:00.0001Z')", "BYL2010 7:35+27"],
  ["record.title < record.shelf", "BYL2012 7:11+27"],
  [
    "record.title == null",
    "BYL2013 7:27+4 Write has(record.field) to ask whether a value is given.",
  ],
  ["record.pages < 9007199254740992", "BYL2014 7:26+16"],
  ["has(record)", "BYL2015 7:11+11 Write has(record.field)."],
  ["has(record.member)", "BYL2015 7:15+13 Ask for one of its fields: has(record.member.…)."],
  ["record.pages in [1, record.copies]", "BYL2016 7:31+13"],
  ["records.Loan.exists(record, record.late)", "BYL2017 7:31+6"],
  ["records.Loan.exists(size, size.late)", "BYL2017 7:31+4"],
  ["record.title == 'a\\000'", "BYL2018 7:27+7"],
  ["addYears(record.due, 101) > asOf", "BYL2019 7:32+3"],
  ["record.pages * record.copies * 2 > 1", "BYL2021 7:11+28"],
])("%s is refused where the mistake is", (source, problem) => {
  const found = problems(source);
  expect(found.map((line) => line.slice(0, problem.length))).toEqual([problem]);
});

test("all problems of an expression are reported at once", () => {
  expect(
    problems("recrod.pages > 1 && record.pagse > 1 && record.price > 1").map((one) =>
      one.slice(0, 7),
    ),
  ).toEqual(["BYL2003", "BYL2004", "BYL2006"]);
});

test("a problem on a later line of the text is placed there", () => {
  expect(problems("record.lent &&\n  record.pagse > 1")).toEqual([
    "BYL2004 8:20+5 Did you mean pages?",
  ]);
});

test("a pack function cannot take the name of one of the language", () => {
  const functions = [
    { name: "size", parameters: [], returns: { kind: "int" }, description: "" },
    { name: "double", parameters: [], returns: { kind: "int" }, description: "" },
  ] as const;
  const { diagnostics } = compileExpression("double() == 1", { ...library, functions }, ["bool"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["BYL2020"]);
});

test("a variable cannot take the name of one of CEL's own", () => {
  const { diagnostics } = compileExpression("type == 1", { variables: { type: { kind: "int" } } }, [
    "bool",
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["BYL2017"]);
});

describe("untrusted text", () => {
  test.each([
    "(".repeat(3000),
    `${"!".repeat(3000)}true`,
    `${"-".repeat(3000)}1 > 0`,
    `${"! ".repeat(1900)}true`,
    `${"[".repeat(1900)}${"]".repeat(1900)}`,
    `record${".member".repeat(500)}`,
    `true${" ? true".repeat(300)}`,
    `${"true ? ".repeat(200)}true${" : true".repeat(200)}`,
    "1+".repeat(1500),
    `1${"+1".repeat(1500)} > 0`,
    "x".repeat(100_000),
    "'".repeat(3001),
    "\u0000",
    "\\",
  ])("%.20s… ends in a diagnostic", (source) => {
    const { value, diagnostics } = compileExpression(source, library, ["bool"]);
    expect(value).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test("any text compiles or is refused, and never throws", () => {
    const pieces = fc.constantFrom(
      ..."record . member pages has ( ) [ ] { } , : ? ! - + * / == < && || in 1 1.5 'a' \" \\ true null exists all filter map sum records Loan l size dec date u b r \n //".split(
        " ",
      ),
    );
    const source = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(source, (text) => {
        const { value, diagnostics } = compileExpression(text, library, ["bool"]);
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
      { seed: 20_260_131, numRuns: 4000 },
    );
  });

  test("a chain of hundreds of alternatives is no deep tree", () => {
    const source = Array.from({ length: 220 }, () => "record.lent").join("||");
    expect(compileExpression(source, library, ["bool"]).diagnostics).toEqual([]);
  });
});

test.each([
  ["memeber", ["loan", "member"], "member"],
  ["fromDate", ["from_date", "until"], "from_date"],
  ["x", ["record", "asOf"], undefined],
  ["a", ["b"], "b"],
  ["totally", ["different"], undefined],
])("the suggestion for %s among %j is %s", (name, candidates, expected) => {
  expect(didYouMean(name, candidates)).toBe(expected);
});
