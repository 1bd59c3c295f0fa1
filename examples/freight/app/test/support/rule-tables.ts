import { describe, expect, it } from "vitest";
import { harness } from "#test/harness";
import type { DecisionTable, TableTest, TableValue } from "#test/oracle/decision-table";
import { packFunctions } from "#test/pack-functions";
import { reportOn } from "#test/rule-cases";
import { ruleData } from "#test/rule-data";

/** A decision table that a rule asks, and the forms in which the application has it. */
interface AskedTable {
  /** Its name in `pack-functions.ts`, where it is decided by the table itself. */
  readonly key: string;
  /** The function in the database. */
  readonly sql?: string;
  /** The function in TypeScript. */
  readonly compiled?: (...inputs: never[]) => unknown;
}

type Inputs = readonly TableValue[];

/** So many combinations are asked at most; of more, every so-manieth. */
const most = 4_000;

const sqlTypes = { bool: "boolean", int: "bigint", dec: "numeric", string: "text", date: "date" };

/**
 * Tests the decision tables that a rule asks: every form of each answers as its rows say, for every
 * combination of the values that they speak of, those next to them, and one that none speaks of.
 */
export function testTables(id: string, tables: readonly AskedTable[]): void {
  const citation = ruleData.rules.find((rule) => rule.id === id)?.citation ?? id;
  describe(`${id}: the tables that it asks`, () => {
    for (const { key, sql, compiled } of tables) {
      const { table, implementation } = packFunctions[key] ?? {};
      if (table === undefined || implementation === undefined) throw new Error(`no table ${key}`);
      const decide = implementation as (...inputs: Inputs) => unknown;
      const combinations = combinationsOf(table);
      const expected = combinations.map((inputs) => decide(...inputs));

      it.runIf(sql !== undefined)(`${table.name} (database)`, async ({ task }) => {
        reportOn(task, "database");
        const { database } = await harness();
        const inputs = table.inputs.map(
          ({ type }, index) => `(value ->> ${index})::${sqlTypes[type.kind]}`,
        );
        const rows = await database.asOwner.query<{ readonly found: unknown }>(
          `select ${sql ?? ""}(${inputs.join(", ")})::text as found
           from jsonb_array_elements($1::jsonb) with ordinality as asked (value, place) order by place`,
          [JSON.stringify(combinations)],
        );
        expectSame(rows.map(({ found }) => found));
      });
      it.runIf(compiled !== undefined)(`${table.name} (service)`, ({ task }) => {
        reportOn(task, "service");
        const call = compiled as unknown as (...inputs: Inputs) => unknown;
        expectSame(combinations.map((inputs) => call(...inputs)));
      });

      function expectSame(found: readonly unknown[]): void {
        const wrong = combinations.flatMap((inputs, index) =>
          String(found[index]) === String(expected[index])
            ? []
            : [
                `${inputs.join(", ")}: ${String(found[index])} instead of ${String(expected[index])}`,
              ],
        );
        expect(wrong, citation).toEqual([]);
      }
    }
  });
}

function combinationsOf({ inputs, rows }: DecisionTable): readonly Inputs[] {
  const columns = inputs.map(({ type }, index) => {
    const tests = rows.flatMap((row) => row.tests[index] ?? []);
    const named = tests.flatMap((test) => valuesNear(test, type.kind));
    return [...new Set([...named, ...strangers[type.kind]])];
  });
  const count = columns.reduce((product, { length }) => product * length, 1);
  let stride = Math.ceil(count / most);
  // A stride that shares no factor with the columns' lengths comes by all of their values.
  while (columns.some(({ length }) => divisor(length, stride) > 1)) stride += 1;
  const places = Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride);
  return places.map((place) => {
    let rest = place;
    return columns.map((values) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value ?? "";
    });
  });
}

/** The greatest number that divides both. */
function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

const strangers = {
  bool: [true, false],
  int: [0],
  dec: ["0"],
  string: ["something else"],
  date: ["2026-03-02"],
} satisfies Record<string, readonly TableValue[]>;

/** The values that a test speaks of, and those next to its ends. */
function valuesNear(test: TableTest, kind: keyof typeof strangers): readonly TableValue[] {
  const ends =
    test.kind === "is"
      ? [test.value]
      : [test.from?.value, test.to?.value].filter((value) => value !== undefined);
  return ends.flatMap((value): readonly TableValue[] => {
    if (kind === "int") return [Number(value) - 1, value, Number(value) + 1];
    if (kind !== "date") return [value];
    const day = Date.parse(String(value));
    return [-1, 0, 1].map((days) => new Date(day + days * 86_400_000).toISOString().slice(0, 10));
  });
}
