import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileExpression, type Expression } from "#core/rule/expression/compile-expression";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { sqlFunctionName, sqlFunctionType } from "#core/rule/expression/sql-function";
import { expressionToSql } from "#core/rule/expression/to-sql";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";
import { dayNumber } from "#platform/rules/calendar";
import { arbitraryExpression, arbitraryRow, type Kind } from "./arbitrary-expression.ts";
import { library } from "./library.ts";

const seed = 20_260_131;
const counts: Readonly<Record<Exclude<Kind, "timestamp" | "string">, number>> = {
  bool: 2000,
  int: 300,
  dec: 300,
  date: 400,
};
const rows = fc.sample(arbitraryRow, { numRuns: 20, seed });

/** What each kind of expression must have in it, both with known and with unknown results. */
const constructs = [
  ".filter(f1",
  ".filter(f2",
  ".map(e1",
  "record.stock",
  "score(",
  "size(records",
  "sum(records",
];

/** Conditions as rules have them, with a list inside of a list. */
const written = [
  "records.Loan.all(p, p.number != record.number || sum(records.Loan.map(q, q.number == record.number && q.title == p.title, q.total)) == 0)",
  "records.Loan.filter(p, p.number == 1).exists(p, sum(records.Loan.filter(q, q.due == p.due).map(q, q.fee)) > dec('1'))",
  "size(records.Loan.filter(l, l.late)) == size(records.Loan.map(l, l.late, l.days))",
];

type Compiled = (row: (typeof rows)[number]) => unknown;

const cache = join(import.meta.dirname, "../../node_modules/.cache/differential");
const database = new PGlite();

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  await database.exec(`
    CREATE TABLE book (
      id integer PRIMARY KEY, pages integer, copies integer, stock bigint, number integer NOT NULL, price numeric, fee numeric, title text,
      shelf text, due date, bought date, printed timestamptz, seen timestamptz, lent boolean,
      rare boolean, tags text[], counts integer[], member_age integer, member_joined date,
      member_name text, as_of date);
    CREATE TABLE loan (
      book integer, number integer NOT NULL, days integer, total bigint, fee numeric, due date, title text, late boolean);
    CREATE SCHEMA library;`);
  const functions = library.functions.map((signature) => {
    const { parameters, returns, sql: body } = signature;
    return `CREATE FUNCTION ${sqlFunctionName(signature)}(${parameters.map(sqlFunctionType).join(", ")})
      RETURNS ${sqlFunctionType(returns)} LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ${body} $$;`;
  });
  await database.exec(functions.join("\n"));
  const books = rows.map(({ record: { member, ...columns }, asOf }, id) => ({
    id,
    ...columns,
    member_age: member?.age,
    member_joined: member?.joined,
    member_name: member?.name,
    as_of: asOf,
  }));
  const loans = rows.flatMap(({ records }, book) =>
    records.Loan.map((loan) => ({ book, ...loan })),
  );
  const load = (table: string): string =>
    `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`;
  await database.query(load("book"), [JSON.stringify(books)]);
  await database.query(load("loan"), [JSON.stringify(loans)]);
});

afterAll(async () => {
  rmSync(cache, { recursive: true, force: true });
  await database.close();
});

test.each(["bool", "int", "dec", "date"] as const)(
  `the interpreter, TypeScript and PostgreSQL agree on expressions of type %s (seed ${seed})`,
  async (kind) => {
    const drawn = fc.sample(arbitraryExpression[kind], { numRuns: counts[kind], seed });
    const sources = kind === "bool" ? [...written, ...drawn] : drawn;
    const results = sources.map((source) => compileExpression(source, library, [kind]));
    const refused = results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(["BYL2002", "BYL2008", "BYL2019", "BYL2021"]).toEqual(
      expect.arrayContaining([...new Set(refused)]),
    );
    const expressions = results.flatMap(({ value }) => value ?? []);
    expect(expressions.length).toBeGreaterThan(counts[kind] * 0.8);

    const compiled = await toModule(kind, expressions);
    const queried = await toQueries(kind, expressions);
    const seen = new Map<unknown, number>();
    const met = new Map<string, { known: number; unknown: number }>();
    const disagreements: unknown[] = [];
    for (const [index, expression] of expressions.entries()) {
      for (const [row, bindings] of rows.entries()) {
        const interpreted = normal(kind, evaluateExpression(expression, bindings));
        const fromTypeScript = normal(kind, compiled[index]?.(bindings));
        const fromSql = queried[index]?.[row];
        if (fromTypeScript !== interpreted || fromSql !== interpreted) {
          const { source } = expression;
          disagreements.push({ source, bindings, interpreted, fromTypeScript, fromSql });
        }
        for (const construct of constructs.filter((one) => expression.source.includes(one))) {
          const answers = met.get(construct) ?? { known: 0, unknown: 0 };
          answers[interpreted === undefined ? "unknown" : "known"] += 1;
          met.set(construct, answers);
        }
        seen.set(interpreted, (seen.get(interpreted) ?? 0) + 1);
      }
    }
    expect(disagreements.slice(0, 3)).toEqual([]);
    const rarest = [...met.values()].map(({ known, unknown }) => Math.min(known, unknown));
    expect([...met.keys()].toSorted()).toEqual(constructs.toSorted());
    expect(Math.min(...rarest)).toBeGreaterThan(20);
    const answers = kind === "bool" ? ["true", "false", undefined] : [...seen.keys()].slice(0, 50);
    const fewest = kind === "bool" ? expressions.length * rows.length * 0.1 : 1;
    const often = answers.filter((answer) => (seen.get(answer) ?? 0) >= fewest);
    expect(often).toHaveLength(kind === "bool" ? 3 : 50);
  },
);

/** One form for all three: text, with a date as the number of its day. */
function normal(kind: Kind, value: unknown): string | undefined {
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  return kind === "date" ? String(dayNumber(value)) : value;
}

async function toModule(name: string, expressions: readonly Expression[]): Promise<Compiled[]> {
  const printed = expressions.map((expression) =>
    expressionToTypeScript(expression, {
      reference: (path) => ["row", ...path].join("?."),
    }),
  );
  const imports = [...new Set(printed.flatMap((one) => one.imports))].join(", ");
  const logic = join(import.meta.dirname, "../../src/control/rules/runtime/logic.ts");
  const functions = library.functions.map(
    (signature) => `const ${signature.name} = ${String(signature.implementation)};`,
  );
  const file = join(cache, `${name}.mjs`);
  writeFileSync(
    file,
    `import { ${imports} } from ${JSON.stringify(pathToFileURL(logic).href)};
    ${functions.join("\n")}
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
    call: sqlFunctionName,
    known: (path) => path.at(-1) === "number",
  });
  if ("unsupported" in printed) throw new Error(printed.unsupported);
  return printed.sql;
}

/** The answers by expression and row; many expressions a query, one row of answers each. */
async function toQueries(
  kind: Kind,
  expressions: readonly Expression[],
): Promise<readonly (readonly (string | undefined)[])[]> {
  const columns = expressions.map((expression) => {
    const one = kind === "date" ? `(${sql(expression)}) - DATE '1970-01-01'` : sql(expression);
    return `(${one})::text`;
  });
  const size = 250;
  const starts = Array.from(
    { length: Math.ceil(columns.length / size) },
    (_, index) => index * size,
  );
  const answers = starts.map(async (start) => {
    const part = columns.slice(start, start + size);
    const query = `SELECT ${part.join(", ")} FROM book ORDER BY id`;
    const result = await database.query<(string | null)[]>(query, [], { rowMode: "array" });
    return part.map((_, column) => result.rows.map((row) => row[column] ?? undefined));
  });
  return (await Promise.all(answers)).flat();
}
