import { expect, test } from "vitest";
import { decideByTable } from "#core/rule/table/decide-by-table";
import { loadDecisionTable } from "#core/rule/table/load-decision-table";

function problems(text: string, format: "csv" | "yaml" = "csv"): string[] {
  return loadDecisionTable(text, "fees.csv", format).diagnostics.map(
    ({ code, at, message, help }) =>
      `${code} ${at?.line}:${at?.column}+${at?.length} ${message}${help?.startsWith("Did") ? ` ${help}` : ""}`,
  );
}

const fees = `unique, age: int, kind: string, => fee: dec, => days: int
child,   < 18,   -,              0.00, 28
adult,   18..64, "fiction, poetry", 1.50, 21
scholar, 18..64, study,          0.50, 60
senior,  >= 65,  -,              0.00, 28
otherwise, -, -, 2.00, 14
`;

test("a row applies when every cell admits its input", () => {
  const { value, diagnostics } = loadDecisionTable(fees, "tables/fees.csv", "csv");
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    name: "fees",
    hit: "unique",
    inputs: [{ name: "age" }, { name: "kind" }],
  });
  const fee = (age: unknown, kind: unknown): unknown =>
    decideByTable(value!, { age, kind })?.[0]?.["fee"];
  expect(fee(17, "study")).toBe("0.00");
  expect(fee(18, "poetry")).toBe("1.50");
  expect(fee(64, "study")).toBe("0.50");
  expect(fee(65, "study")).toBe("0.00");
  expect(fee(30, "atlas")).toBe("2.00");
});

test("a missing input decides nothing unless no row asks for it", () => {
  const { value } = loadDecisionTable(fees, "fees.csv", "csv");
  expect(decideByTable(value!, { age: 17 })).toEqual([{ fee: "0.00", days: 28 }]);
  expect(decideByTable(value!, { age: 30 })).toBeUndefined();
  expect(decideByTable(value!, { kind: "study" })).toBeUndefined();
  expect(decideByTable(value!, { age: "17", kind: "study" })).toBeUndefined();
});

test("the same table can be written in YAML, where decimals keep their places", () => {
  const yaml = `table: fees
hit: first
inputs: { age: int, kind: string }
outputs: { fee: dec }
rows:
  - { name: child, when: { age: < 18 }, then: { fee: 0.00 } }
  - name: reader
    when: { age: 18..64, kind: [fiction, "poetry, new"] }
    then: { fee: 1.50 }
  - otherwise: { fee: 2.00 }
`;
  const { value, diagnostics } = loadDecisionTable(yaml, "any.yaml", "yaml");
  expect(diagnostics).toEqual([]);
  expect(value?.name).toBe("fees");
  expect(decideByTable(value!, { age: 20, kind: "poetry, new" })).toEqual([{ fee: "1.50" }]);
  expect(decideByTable(value!, { age: 70, kind: "poetry" })).toEqual([{ fee: "2.00" }]);
  expect(value?.rows[1]?.at).toMatchObject({ line: 7, column: 5 });
});

test("collect gives every row that applies", () => {
  const text = "collect, pages: int, => mark: string\nlong, > 500, thick\nhuge, > 1000, heavy\n";
  const { value } = loadDecisionTable(text, "marks.csv", "csv");
  expect(decideByTable(value!, { pages: 2000 })).toEqual([{ mark: "thick" }, { mark: "heavy" }]);
  expect(decideByTable(value!, { pages: 20 })).toEqual([]);
  expect(decideByTable(value!, {})).toBeUndefined();
});

test("a case that no row decides is reported with an example", () => {
  expect(problems("unique, age: int, => fee: dec\na, < 18, 0\nb, > 18, 1\n")).toEqual([
    "BYL2107 3:1+1 No row applies to age 18.",
  ]);
  expect(
    problems(
      "unique, due: date, => fee: dec\na, 2024-02-01..2024-02-28, 0\nb, < 2024-02-01, 1\nc, >= 2024-03-01, 1\n",
    ),
  ).toEqual(["BYL2107 4:1+1 No row applies to due 2024-02-29."]);
  expect(
    problems("first, kind: string, lent: bool, => fee: dec\na, study, -, 0\nb, -, true, 1\n"),
  ).toEqual(["BYL2107 3:1+1 No row applies to kind anything else, lent false."]);
});

test("decimals are dense unless their places are given", () => {
  const rows = "a, <= 9.99, 0\nb, >= 10.00, 1\n";
  expect(problems(`unique, sum: dec, => n: int\n${rows}`)).toEqual([
    "BYL2107 3:1+1 No row applies to sum more than 9.99 and less than 10.00.",
  ]);
  expect(problems(`unique, sum: dec(2), => n: int\n${rows}`)).toEqual([]);
  const { value } = loadDecisionTable(`unique, sum: dec(2), => n: int\n${rows}`, "t.csv", "csv");
  expect(decideByTable(value!, { sum: "9.990" })).toEqual([{ n: 0 }]);
  expect(decideByTable(value!, { sum: "9.995" })).toBeUndefined();
});

test("two rows of a unique table for one case are reported with an example", () => {
  expect(problems("unique, age: int, => fee: dec\na, <= 18, 0\nb, >= 18, 1\n")).toEqual([
    "BYL2108 3:1+1 This row and the one in line 2 both apply to age 18.",
  ]);
});

test("a row of a first table that never counts is reported", () => {
  const text =
    "first, age: int, lent: bool, => fee: dec\na, < 18, -, 0\nb, -, true, 1\nc, < 10, -, 2\nd, 5..30, true, 3\ne, -, -, 4\n";
  expect(problems(text)).toEqual([
    "BYL2109 4:1+1 This row never counts: the rows above it apply to all that it applies to.",
    "BYL2109 5:1+1 This row never counts: the rows above it apply to all that it applies to.",
  ]);
});

test.each([
  [
    "unique, age: int, => fee: dec\na, twelve, 0\n",
    "BYL2105 2:4+6 twelve in the column age is not a whole number.",
  ],
  [
    "unique, age: int, => fee: dec\na, 9..3, 0\n",
    "BYL2105 2:4+4 9..3 in the column age is not a whole number.",
  ],
  [
    "unique, age: int, => fee: dec\na, -, \n",
    "BYL2105 2:7+1 An empty cell in the column fee is not a decimal.",
  ],
  ["unique, age: int, => fee: dec\na, -, 1,\n", "BYL2104 2:9+1 The row has 4 cells; 3 are needed."],
  [
    "unqiue, age: int, => fee: dec\na, -, 1\n",
    "BYL2102 1:1+6 unqiue is no hit policy. Did you mean unique?",
  ],
  [
    "unique, age: imt, => fee: dec\na, -, 1\n",
    "BYL2103 1:9+8 The column age: imt cannot be read: there is no type imt; did you mean int?.",
  ],
  [
    "unique, age: int, => age: dec\na, -, 1\n",
    "BYL2103 1:19+11 The column age cannot be read: it is there twice.",
  ],
  [
    'unique, age: int, => fee: dec\n"a, -, 1\n',
    "BYL2101 2:1+1 The table cannot be read: a cell begins with a quote that does not end it.",
  ],
  ["unique, age: int\na, 1\n", "BYL2111 1:1+6 The table has no column for an output."],
  ["unique, age: int, => fee: dec\n", "BYL2111 1:1+6 The table has no rows."],
  [
    "unique, age: int, => fee: dec\notherwise, 3, 1\n",
    "BYL2112 2:1+9 The row otherwise has conditions; write - in each.",
  ],
])("%j is refused at the place of the mistake", (text, problem) => {
  expect(problems(text)).toContain(problem);
});

test("unknown keys of a YAML table are reported with what was meant", () => {
  const yaml = `hit: unique
inputs: { age: int }
outputs: { fee: dec }
rows:
  - { when: { agee: 3 }, then: { fee: 1 } }
colums: 3
`;
  expect(problems(yaml, "yaml")).toEqual([
    "BYL2106 6:1+6 There is no key colums.",
    "BYL2106 5:15+4 There is no input agee. Did you mean age?",
  ]);
});

test("a table that would take too long to check is refused rather than checked", () => {
  const columns = Array.from({ length: 20 }, (_, index) => `c${index}: int`).join(", ");
  const row = (at: number): string =>
    `r${at}, ${Array.from({ length: 20 }, (_, index) => ((index * 7 + at * 3) % 5 === 0 ? `!= ${at}` : `<> ${at}`)).join(", ")}, 1`;
  const rows = Array.from({ length: 60 }, (_, at) =>
    row(at)
      .replaceAll(/!= (\d+)/g, '"< $1, > $1"')
      .replaceAll(/<> (\d+)/g, "-"),
  );
  const found = problems(`first, ${columns}, => n: int\n${rows.join("\n")}\n`);
  expect(found.at(-1)).toMatch(/^BYL2110 2:1\+2 The table is too large to be checked/);
});
