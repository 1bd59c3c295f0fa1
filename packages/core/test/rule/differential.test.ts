import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileExpression, type Expression } from "#core/rule/expression/compile-expression";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { expressionToSql } from "#core/rule/expression/to-sql";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";
import { dayNumber } from "#platform/rules/calendar";
import { arbitraryExpression, arbitraryRow, type Kind } from "./arbitrary-expression.ts";
import { library } from "./library.ts";

const seed = 20_260_131;
const counts: Readonly<Record<Exclude<Kind, "timestamp" | "string">, number>> = {
  bool: 3000,
  int: 300,
  dec: 300,
  date: 400,
};
const rows = fc.sample(arbitraryRow, { numRuns: 24, seed });

type Compiled = (row: (typeof rows)[number]) => unknown;

const cache = join(import.meta.dirname, "../../node_modules/.cache/differential");
const database = new PGlite();

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  await database.exec(`
    CREATE TABLE book (
      id integer PRIMARY KEY, pages integer, copies integer, price numeric, fee numeric, title text,
      shelf text, due date, bought date, printed timestamptz, seen timestamptz, lent boolean,
      rare boolean, tags text[], counts integer[], member_age integer, member_joined date,
      member_name text, as_of date);
    CREATE TABLE loan (
      book integer, days integer, fee numeric, due date, title text, late boolean);`);
  for (const [id, { record, asOf, records }] of rows.entries()) {
    const { member, ...columns } = record;
    await database.query(
      `INSERT INTO book (id, ${Object.keys(columns).join(", ")}, member_age, member_joined, member_name, as_of)
       VALUES (${Array.from({ length: 19 }, (_, index) => `$${index + 1}`).join(", ")})`,
      [id, ...Object.values(columns), member?.age, member?.joined, member?.name, asOf],
    );
    for (const loan of records.Loan) {
      await database.query("INSERT INTO loan VALUES ($1, $2, $3, $4, $5, $6)", [
        id,
        ...[loan.days, loan.fee, loan.due, loan.title, loan.late],
      ]);
    }
  }
});

afterAll(async () => {
  rmSync(cache, { recursive: true, force: true });
  await database.close();
});

test.each(["bool", "int", "dec", "date"] as const)(
  `the interpreter, TypeScript and PostgreSQL agree on expressions of type %s (seed ${seed})`,
  async (kind) => {
    const sources = fc.sample(arbitraryExpression[kind], { numRuns: counts[kind], seed });
    const expressions = sources.flatMap((source) => {
      const { value, diagnostics } = compileExpression(source, library, [kind]);
      const refused = diagnostics.map(({ code }) => code);
      expect(["BYL2019", "BYL2021", "BYL2002"], source).toEqual(expect.arrayContaining(refused));
      return value === undefined ? [] : [value];
    });
    expect(expressions.length).toBeGreaterThan(counts[kind] * 0.8);

    const compiled = await toModule(kind, expressions);
    const queried = await toQueries(kind, expressions);
    const seen = new Map<unknown, number>();
    for (const [index, expression] of expressions.entries()) {
      for (const [row, bindings] of rows.entries()) {
        const expected = normal(kind, evaluateExpression(expression, bindings));
        const where = `${expression.source} on row ${row}: ${JSON.stringify(bindings)}`;
        const fromTypeScript = normal(kind, compiled[index]?.(bindings));
        if (fromTypeScript !== expected) expect(fromTypeScript, where).toBe(expected);
        const fromSql = queried[index]?.[row];
        if (fromSql !== expected) expect(fromSql, `${where}\n${sql(expression)}`).toBe(expected);
        seen.set(expected, (seen.get(expected) ?? 0) + 1);
      }
    }
    if (kind === "bool") {
      const shares = ["true", "false", undefined].map(
        (answer) => (seen.get(answer) ?? 0) / rows.length,
      );
      for (const share of shares) expect(share).toBeGreaterThan(expressions.length * 0.1);
    } else expect(seen.size).toBeGreaterThan(50);
  },
);

/** One form for all three: text, with a date as the number of its day. */
function normal(kind: Kind, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return String(kind === "date" ? dayNumber(String(value)) : value);
}

async function toModule(name: string, expressions: readonly Expression[]): Promise<Compiled[]> {
  const printed = expressions.map((expression) =>
    expressionToTypeScript(expression, {
      reference: (path) => ["row", ...path].join("?."),
    }),
  );
  const imports = [...new Set(printed.flatMap((one) => one.imports))].join(", ");
  const logic = join(import.meta.dirname, "../../src/control/rules/runtime/logic.ts");
  const file = join(cache, `${name}.mjs`);
  writeFileSync(
    file,
    `import { ${imports} } from ${JSON.stringify(pathToFileURL(logic).href)};
    export const compiled = [${printed.map(({ code }) => `(row) => ${code}`).join(",\n")}];`,
  );
  const module: { compiled: Compiled[] } = await import(pathToFileURL(file).href);
  return module.compiled;
}

function sql(expression: Expression): string {
  const printed = expressionToSql(expression, {
    reference: ([root = "", ...rest]) =>
      root === "asOf" ? "book.as_of" : `book.${rest.join("_")}`,
    records: (_, alias) => ({
      from: `(SELECT * FROM loan WHERE loan.book = book.id) AS ${alias}`,
      reference: (path) => `${alias}.${path.join("_")}`,
    }),
  });
  if ("unsupported" in printed) throw new Error(printed.unsupported);
  return printed.sql;
}

/** The answers by expression and row; many expressions a query, one row of answers each. */
async function toQueries(
  kind: Kind,
  expressions: readonly Expression[],
): Promise<(readonly (string | undefined)[])[]> {
  const answers: (readonly (string | undefined)[])[] = [];
  const size = 250;
  for (let start = 0; start < expressions.length; start += size) {
    const columns = expressions.slice(start, start + size).map((expression) => {
      const one = kind === "date" ? `(${sql(expression)}) - DATE '1970-01-01'` : sql(expression);
      return `(${one})::text`;
    });
    const result = await database.query<(string | null)[]>(
      `SELECT ${columns.join(", ")} FROM book ORDER BY id`,
      [],
      { rowMode: "array" },
    );
    for (let column = 0; column < columns.length; column++) {
      answers.push(result.rows.map((row) => row[column] ?? undefined));
    }
  }
  return answers;
}
