import { createRequire } from "node:module";
import { isContainerNumber, isGs1Key } from "#logistics/check-digits";
import { afterAll, beforeAll, expect, test } from "vitest";
import definition from "@bylaw/domain-logistics";

/** The part of an embedded PostgreSQL that is used here. */
interface Database {
  exec(sql: string): Promise<unknown>;
  query(sql: string, values: readonly unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
  close(): Promise<void>;
}

// The engine brings PGlite; the pack itself needs no database.
const engine = createRequire(import.meta.resolve("@bylaw/core"));
const { PGlite } = engine("@electric-sql/pglite") as { readonly PGlite: new () => Database };

let database: Database;

beforeAll(async () => {
  database = new PGlite();
  const types: Readonly<Record<string, string>> = { string: "text", int: "bigint" };
  const functions = (definition.functions ?? []).flatMap(({ name, parameters, sql }) => {
    const list = parameters.map(({ kind }) => types[kind]).join(", ");
    return sql === undefined
      ? []
      : [`create function "${name}"(${list}) returns boolean immutable strict return (${sql});`];
  });
  await database.exec(functions.join("\n"));
});

afterAll(async () => {
  await database.close();
});

let state = 20_261_122;

/** A number that is the same in every run. */
function below(limit: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % limit;
}

const digits = (count: number): string =>
  Array.from({ length: count }, () => String(below(10))).join("");
const odd = [
  "",
  " ",
  "0".repeat(18),
  "１２３４５６７８９０１２８",
  "123456789012\n",
  "12345678901x8",
  "-2345678",
];

test("GS1 keys are judged alike in TypeScript and in SQL", async () => {
  const lengths = [8, 12, 13, 14, 18];
  const keys = Array.from({ length: 1500 }, () => digits(lengths[below(5)] ?? 8)).concat(odd);
  const { rows } = await database.query(
    `select key, length::int, "isGs1Key"(key, length) as valid
     from unnest($1::text[]) with ordinality as keys (key, place),
       unnest($2::bigint[]) with ordinality as lengths (length, position)
     order by place, position`,
    [keys, lengths],
  );
  const expected = keys.flatMap((key) =>
    lengths.map((length) => ({ key, length, valid: isGs1Key(key, length) })),
  );
  expect(rows).toEqual(expected);
  expect(expected.filter(({ valid }) => valid).length).toBeGreaterThan(100);
});

test("container numbers are judged alike in TypeScript and in SQL", async () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const letter = (): string => letters[below(26)] ?? "A";
  const made = Array.from({ length: 3000 }, () => {
    return `${letter()}${letter()}${letter()}${"UJZX"[below(4)]}${digits(7)}`;
  });
  const all = [...made, ...odd, "CSQU3054383", "csqu3054383", "CSQU3054383 "];
  const { rows } = await database.query(
    `select number, "isContainerNumber"(number) as valid from unnest($1::text[]) as number`,
    [all],
  );
  const expected = all.map((number) => ({ number, valid: isContainerNumber(number) }));
  expect(rows).toEqual(expected);
  expect(expected.filter(({ valid }) => valid).length).toBeGreaterThan(100);
});
