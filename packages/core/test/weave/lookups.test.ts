import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entityLookups, serviceGuards } from "#core/emit/sql/emit-lookups";
import type { Database, Step } from "#platform/database/session";
import { weaveCodedLibrary } from "../fixtures/library-code.ts";
import { acting } from "../platform/support/lending-library.ts";
import { openLibrary } from "../platform/support/open-library.ts";

const at = "2026-06-15T10:00:00Z";
const ann = { people: ["ann"], at };

/** A guard in the service: which loans it has to see depends on a day that a book may not have. */
const rule = (id: string, list: string): Readonly<Record<string, string>> => ({
  [`rules/${id}.yaml`]: `id: ${id}
title: An example
source: { citation: Library Rules 1, says: An example. }
status: in-force
kind: guard
on: Book
when: update
require: ${JSON.stringify(list)}
message: An example.
examples:
  - { name: none, given: { record: { acquiredOn: 2026-01-01 }, records: { Loan: [] } }, expect: allowed }
  - { name: no day, given: { record: {}, records: { Loan: [{ lentOn: 2026-01-01 }] } }, expect: refused }
`,
});

const rules = {
  ...rule(
    "since-its-day",
    'mostAtOnce(records.Loan.filter(l, l.lentOn >= record.acquiredOn && l.days < 100), date("2026-01-01"), 9) < 1',
  ),
  ...rule(
    "all-since-its-day",
    "records.Loan.all(l, l.lentOn < record.acquiredOn || mostAtOnce(records.Loan.filter(o, o.book == l.book), record.acquiredOn, 1) < 1)",
  ),
};

describe("the records that a guard in the service gets to see", () => {
  let database: Database;
  const sources: Record<string, string> = {};
  beforeAll(async () => {
    const { woven, diagnostics } = await weaveCodedLibrary(rules);
    const book = woven?.model.entities.find(({ name }) => name === "Book");
    if (woven === undefined || book === undefined) throw new Error(JSON.stringify(diagnostics));
    for (const guard of serviceGuards(book, woven)) {
      const [found] = entityLookups(guard, woven);
      sources[guard.rule.id] = found?.source ?? "";
    }
    database = await openLibrary(woven);
    await database.asOwner.script("insert into platform.holiday_year values ('US-CA', 2026)");
    for (const tenant of ["north", "south"]) {
      // oxlint-disable-next-line no-await-in-loop -- one database
      await acting(database, { ...ann, tenant }, (session) =>
        session.batch(["2026-01-01", "2026-02-01"].flatMap(lending)),
      );
    }
  });
  afterAll(() => database.close());

  const lending = (day: string): readonly Step[] => {
    const [book, member] = [randomUUID(), randomUUID()];
    return [
      {
        statement: "insert into member (id, name, card) values ($1, 'Ann', '\\x00')",
        values: [member],
      },
      { statement: "insert into book (id, title) values ($1, 'A book')", values: [book] },
      {
        statement: `insert into loan (id, lent_on, days, book, borrower)
          values (gen_random_uuid(), $3, 5, $1, $2)`,
        values: [book, member, day],
      },
    ];
  };

  /** The first days of the loans that are found for a book with a day of acquisition. */
  const found = async (id: string, acquiredOn: string | null): Promise<readonly unknown[]> =>
    await acting(database, ann, async (session) => {
      const book = `jsonb_populate_record(null::book, $1::jsonb)`;
      const text = `select lent_on from platform."${sources[id]}"(${book}, ${book})`;
      const rows = await session.query(text, [JSON.stringify({ acquired_on: acquiredOn })]);
      return rows.map((row) => row["lent_on"]);
    });

  it("are those of the tenant for which a filter is not false", async () => {
    expect(await found("since-its-day", "2026-01-15")).toEqual(["2026-02-01"]);
    expect(await found("since-its-day", "2027-01-01")).toEqual([]);
  });

  it("are all of them where what the filter compares with is missing", async () => {
    expect(await found("since-its-day", null)).toHaveLength(2);
  });

  it("are all of them where one place of the rule needs all", async () => {
    expect(await found("all-since-its-day", "2026-01-15")).toHaveLength(2);
  });
});
