import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dollarQuoted } from "#core/emit/quote-sql";
import { tableFunction } from "#core/pack/load-tables";
import { compileExpression, type Expression } from "#core/rule/expression/compile-expression";
import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { sqlFunctionName, sqlFunctionType } from "#core/rule/expression/sql-function";
import { expressionToSql } from "#core/rule/expression/to-sql";
import { expressionToTypeScript } from "#core/rule/expression/to-typescript";
import type { FunctionSignature } from "#core/rule/expression/types";
import { decideByTable } from "#core/rule/table/decide-by-table";
import type { DecisionTable, TableRow, TableTest } from "#core/rule/table/decision-table";
import { tableToSql } from "#core/rule/table/table-to-sql";
import { tableToTypeScript } from "#core/rule/table/table-to-typescript";

const seed = 20_260_131;
const text = ["it's", "back\\slash", "$$", "${x}`", "*/ --", "naïve 😀"];
const values = {
  int: [-1, 0, 17, 18, 9_007_199_254_740_991],
  dec: ["-1.50", "0", "10.00", "10.01", "99.9"],
  date: ["0001-01-01", "2024-02-29", "2026-01-31", "9999-12-31"],
  string: text,
  bool: [true, false],
} as const;
type Kind = keyof typeof values;

const column = (name: string, kind: Kind): DecisionTable["inputs"][number] => ({
  name,
  type: { kind },
});
const rounded = (name: string, places: number): DecisionTable["inputs"][number] => ({
  name,
  type: { kind: "dec" },
  places,
});
const value = (kind: Kind): fc.Arbitrary<boolean | number | string> =>
  fc.constantFrom<boolean | number | string>(...values[kind]);
const is = (kind: Kind): fc.Arbitrary<TableTest> =>
  value(kind).map((one) => ({ kind: "is", value: one }));
const bound = (kind: Kind): fc.Arbitrary<{ value: boolean | number | string; included: boolean }> =>
  fc.record({ value: value(kind), included: fc.boolean() });
const range = (kind: Kind): fc.Arbitrary<TableTest> =>
  fc.oneof(
    bound(kind).map((from): TableTest => ({ kind: "range", from })),
    bound(kind).map((to): TableTest => ({ kind: "range", to })),
    fc
      .tuple(bound(kind), bound(kind))
      .map(([from, to]): TableTest => ({ kind: "range", from, to })),
  );
const cell = (
  kind: Kind,
): TableRow["tests"][number] extends infer Cell ? fc.Arbitrary<Cell> : never => {
  const one = kind === "bool" || kind === "string" ? is(kind) : fc.oneof(is(kind), range(kind));
  return fc.option(fc.array(one, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 });
};

const row = (kind: Kind): fc.Arbitrary<TableRow> =>
  fc
    .record({
      tests: fc.tuple(cell("int"), cell("dec"), cell("date"), cell("string"), cell("bool")),
      result: value(kind),
      label: fc.constantFrom("a row", "*/ \u2028 `${x}`", "// --"),
    })
    .map(({ tests, result, label }) => ({
      label,
      tests,
      outputs: { result },
      at: { file: "table.csv", line: 1, column: 1 },
    }));

interface Drawn {
  readonly hit: "unique" | "first";
  readonly places: number | undefined;
  readonly rows: readonly TableRow[];
  readonly otherwise: TableRow | undefined;
  readonly output: DecisionTable["outputs"][number];
}

function toTable({ hit, places, rows, otherwise, output }: Drawn): DecisionTable {
  const inputs = [
    column("age", "int"),
    places === undefined ? column("less", "dec") : rounded("less", places),
    column("due", "date"),
    column("default", "string"),
    column("lent", "bool"),
  ];
  const decided = { name: "lending days", hit, inputs, outputs: [output], rows };
  return otherwise === undefined ? decided : { ...decided, otherwise };
}

/** Tables as they are once loaded; it does not matter here whether their rows leave gaps or overlap. */
const table: fc.Arbitrary<DecisionTable> = fc
  .constantFrom<Kind>("int", "dec", "date", "string", "bool")
  .chain((kind) =>
    fc.record({
      hit: fc.constantFrom("unique", "first"),
      places: fc.constantFrom(undefined, 1, 2),
      rows: fc.array(row(kind), { minLength: 1, maxLength: 5 }),
      otherwise: fc.option(row(kind), { nil: undefined }),
      output: fc.constant(column("result", kind)),
    }),
  )
  .map(toTable);

const maybe = (kind: Kind): fc.Arbitrary<unknown> =>
  fc.option(value(kind), { freq: 12, nil: undefined });
const inputs = fc.sample(
  fc.tuple(maybe("int"), maybe("dec"), maybe("date"), maybe("string"), maybe("bool")),
  { numRuns: 60, seed },
);
const inputNames = ["age", "less", "due", "default", "lent"];
const columns = ["a", "b", "c", "d", "e"];
const types = ["bigint", "numeric", "date", "text", "boolean"];
const kinds = ["int", "dec", "date", "string", "bool"] as const;
const scope = (signature: FunctionSignature): Parameters<typeof compileExpression>[1] => ({
  variables: {
    record: {
      kind: "record",
      name: "the inputs",
      fields: Object.fromEntries(
        columns.map((name, index) => [name, { kind: kinds[index] ?? "int" }]),
      ),
    },
  },
  functions: [signature],
});
const said = (result: unknown): string | undefined =>
  result === undefined || result === null
    ? undefined
    : (JSON.stringify(result) ?? "").replaceAll('"', "");

interface Asked {
  readonly signature: FunctionSignature;
  readonly expression: Expression;
}

/** The function of each table, and an expression that calls it. */
function ask(tables: readonly DecisionTable[]): readonly Asked[] {
  return tables.flatMap(tableFunction).map((found, index) => {
    const signature = { ...found, name: `lendingDays${index}`, pack: "library" };
    const source = `${signature.name}(${columns.map((name) => `record.${name}`).join(", ")})`;
    const { value: expression } = compileExpression(source, scope(signature), signature.returns);
    return { signature, expression: expression! };
  });
}

/** The answers of PostgreSQL, by input and table. */
async function inPostgres(asked: readonly Asked[]): Promise<readonly (readonly unknown[])[]> {
  const database = new PGlite();
  const functions = asked.map(({ signature: { table: of, ...signature } }) => {
    const parameters = signature.parameters.map(sqlFunctionType).join(", ");
    return `CREATE FUNCTION ${sqlFunctionName(signature)}(${parameters})
      RETURNS ${sqlFunctionType(signature.returns)} LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      AS ${dollarQuoted(`SELECT ${tableToSql(of!)}`)};`;
  });
  const declared = columns.map((name, index) => `${name} ${types[index]}`).join(", ");
  await database.exec(
    `CREATE SCHEMA library; CREATE TABLE input (id integer, ${declared}); ${functions.join("\n")}`,
  );
  const rows = inputs.map((given, id) =>
    Object.fromEntries([["id", id], ...columns.map((name, at) => [name, given[at]] as const)]),
  );
  await database.query(
    "INSERT INTO input SELECT * FROM json_populate_recordset(NULL::input, $1::json)",
    [JSON.stringify(rows)],
  );
  const names = { reference: (path: readonly string[]) => path[1] ?? "", call: sqlFunctionName };
  const calls = asked.map(({ expression }) => {
    const printed = expressionToSql(expression, names);
    return "sql" in printed ? `(${printed.sql})::text` : printed.unsupported;
  });
  const answers = await database.query<unknown[]>(
    `SELECT ${calls.join(", ")} FROM input ORDER BY id`,
    [],
    { rowMode: "array" },
  );
  await database.close();
  return answers.rows;
}

/** The compiled calls of the printed functions. */
async function inTypeScript(
  asked: readonly Asked[],
): Promise<readonly ((record: object) => unknown)[]> {
  const cache = join(import.meta.dirname, "../../node_modules/.cache/table-forms");
  const runtime = join(import.meta.dirname, "../../src/control/rules/runtime/logic.ts");
  const printed = asked.map(({ signature, expression }) => ({
    table: tableToTypeScript(signature.table!, signature.name),
    call: expressionToTypeScript(expression, { reference: (path) => path.join("?.") }),
  }));
  const imports = printed.flatMap(({ table: { imports: own }, call }) => [...own, ...call.imports]);
  const file = join(cache, "tables.ts");
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    `import { ${[...new Set(imports)].join(", ")} } from ${JSON.stringify(pathToFileURL(runtime).href)};
    ${printed.map(({ table: { code } }) => code).join("\n")}
    export const calls = [${printed.map(({ call }) => `(record: any): unknown => ${call.code}`).join(",\n")}];`,
  );
  try {
    const module: { calls: ((record: object) => unknown)[] } = await import(
      pathToFileURL(file).href
    );
    return module.calls;
  } finally {
    rmSync(cache, { recursive: true });
  }
}

test("a table decides the same by itself, in the interpreter, in TypeScript and in PostgreSQL", async () => {
  const tables = fc.sample(table, { numRuns: 250, seed });
  const asked = ask(tables);
  const [queried, compiled] = await Promise.all([inPostgres(asked), inTypeScript(asked)]);
  const disagreements: unknown[] = [];
  const seen = { missing: 0, nothing: 0, decided: 0 };
  for (const [index, { expression, signature }] of asked.entries()) {
    for (const [id, given] of inputs.entries()) {
      const record = Object.fromEntries(columns.map((name, at) => [name, given[at]]));
      const expected = said(evaluateExpression(expression, { record }));
      const named = Object.fromEntries(inputNames.map((name, at) => [name, given[at]]));
      const isMissing = given.includes(undefined);
      const decided = isMissing ? undefined : decideByTable(signature.table!, named)?.[0];
      const byTable = said(decided?.["result"]);
      const [fromTypeScript, fromSql] = [
        said(compiled[index]?.(record)),
        said(queried[id]?.[index]),
      ];
      if (byTable !== expected || fromTypeScript !== expected || fromSql !== expected) {
        disagreements.push({
          tables: tables[index],
          given,
          byTable,
          expected,
          fromTypeScript,
          fromSql,
        });
      }
      seen[isMissing ? "missing" : expected === undefined ? "nothing" : "decided"] += 1;
    }
  }
  expect(disagreements.slice(0, 3)).toEqual([]);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(500);
});

test("a table of several outputs, or one that collects, is no function", () => {
  const [one] = fc.sample(table, { numRuns: 1, seed });
  for (const other of [
    { ...one!, hit: "collect" } as const,
    { ...one!, outputs: [...one!.outputs, column("more", "int")] },
  ]) {
    expect(tableFunction(other)).toEqual([]);
    expect(() => tableToSql(other)).toThrow("does not give one value");
    expect(() => tableToTypeScript(other, "days")).toThrow("does not give one value");
  }
});
