import { expect, test } from "vitest";
import { collectionsOf } from "#core/rule/expression/collections";
import { compileExpression, type Expression } from "#core/rule/expression/compile-expression";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { functionsWithoutSql } from "#core/rule/expression/functions-without-sql";
import { sqlFunctionName } from "#core/rule/expression/sql-function";
import { expressionToSql, filterConditionToSql } from "#core/rule/expression/to-sql";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";
import type { ExpressionType, FunctionSignature } from "#core/rule/expression/types";
import { library } from "./library.ts";

const titled: ExpressionType = {
  kind: "record",
  name: "something with a title",
  fields: { title: { kind: "string" }, days: { kind: "int" } },
};
interface Titled {
  readonly title?: string;
  readonly days?: number;
}
const longest: FunctionSignature = {
  name: "longestLoan",
  pack: "library",
  module: "loans",
  parameters: [{ kind: "list", of: titled }, titled],
  returns: { kind: "int" },
  description: "the longest loan of a title",
  implementation: (loans: readonly Titled[], book: Titled): number =>
    Math.max(0, ...loans.filter((one) => one.title === book.title).map(({ days = 0 }) => days)),
};
const book = {
  ...library.variables.record,
  fields: { ...library.variables.record.fields, days: { kind: "int" } },
} as const;
const scope = {
  variables: { ...library.variables, record: book },
  functions: [...library.functions, longest],
};

function compile(source: string): Expression {
  const { value, diagnostics } = compileExpression(source, scope, ["bool"]);
  expect(diagnostics).toEqual([]);
  return value!;
}

const late = "longestLoan(records.Loan.filter(l, l.number == record.number && l.late), record) < 7";

test("a function is given the records of a filter as they are, every field of them", () => {
  const loans = [
    { number: 1, late: true, title: "A", days: 6 },
    { number: 1, late: true, title: "B", days: 60 },
    { number: 1, late: false, title: "A", days: 61 },
    { number: 2, title: "A", days: 62 },
  ];
  const run = (Loan: readonly object[]): unknown =>
    evaluateExpression(compile(late), { record: { number: 1, title: "A" }, records: { Loan } });
  expect(run(loans)).toBe(true);
  expect(run([...loans, { number: 1, late: true, title: "A", days: 7 }])).toBe(false);
  expect(run([...loans, { number: 1, title: "A", days: 6 }])).toBeUndefined();
  expect(run([{ late: false, title: "A", days: 6 }])).toBe(true);
});

test("a function takes records that have every field it asks for, and no others", () => {
  const check = (source: string): readonly string[] =>
    compileExpression(source, scope, ["bool"]).diagnostics.map(({ code }) => code);
  expect(check("longestLoan(records.Loan, record) < 7")).toEqual([]);
  expect(check("longestLoan(records.Loan, record.member) < 7")).toEqual(["BYL2009"]);
  expect(check("longestLoan(record, record) < 7")).toEqual(["BYL2009"]);
  const dated = { ...titled, fields: { ...titled.fields, days: { kind: "date" } } } as const;
  const functions = [{ ...longest, parameters: [{ kind: "list", of: dated }, titled] }] as const;
  const { diagnostics } = compileExpression(late, { ...scope, functions }, ["bool"]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["BYL2009"]);
});

test("only functions with a form in SQL can be called in the database", () => {
  const expression = compile(`${late} && score(record.pages, record.title) > 3`);
  expect(functionsWithoutSql(expression)).toEqual(["longestLoan"]);
  expect(functionsWithoutSql(compile("score(record.pages, record.title) > 3"))).toEqual([]);
  const names = { reference: (path: readonly string[]) => path.join("_"), call: sqlFunctionName };
  expect(expressionToSql(expression, names)).toEqual({
    unsupported: "the pack function longestLoan has no form in SQL",
  });
  const { reference } = names;
  expect(expressionToSql(compile("score(record.pages, record.title) > 3"), { reference })).toEqual({
    unsupported: "the pack function score has no form in SQL",
  });
});

test("each collection that code has to load is told, with what narrows it down", () => {
  const expression = compile(
    `${late} && records.Loan.all(p, longestLoan(records.Loan.filter(q, q.days == p.days), record) < 9)`,
  );
  const collections = collectionsOf(expression);
  expect(collections.map(({ concept, node, variable }) => [concept, node.kind, variable])).toEqual([
    ["Loan", "filter", "l"],
    ["Loan", "reference", undefined],
    ["Loan", "reference", undefined],
  ]);
  const { code } = expressionToTypeScript(expression, {
    reference: (path) => path.join("."),
    collection: (node) => `loaded${collections.findIndex((one) => one.node === node)}`,
  });
  expect(code).toBe(
    "and(less(given(longestLoan, filter(loaded0, (l) => and(equal(l.number, record.number), l.late)), record), 7), " +
      "every(loaded1, (p) => less(given(longestLoan, filter(loaded2, (q) => equal(q.days, p.days)), record), 9)))",
  );
});

test("the records to load are those of which the condition is not false", () => {
  const [first] = collectionsOf(compile(late));
  const names = { reference: (path: readonly string[]) => path.join("_") };
  const read = ([field = ""]: readonly string[]): string => `each.${field}`;
  const node = first?.node.kind === "filter" ? first.node : undefined;
  expect(node && filterConditionToSql(node, read, names)).toEqual({
    sql: "(each.number = record_number AND each.late) IS NOT FALSE",
  });
  const known = (path: readonly string[]): boolean => path.at(-1) === "number";
  expect(node && filterConditionToSql(node, read, { ...names, known })).toEqual({
    sql: "each.number = record_number AND (each.late) IS NOT FALSE",
  });
});
