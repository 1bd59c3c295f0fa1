import { randomUUID } from "node:crypto";
import type { Database } from "#platform/database/session";
import { afterEach, describe, expect, it } from "vitest";
import { openLibrary, weaveLibrary } from "../platform/support/open-library.ts";

let database: Database | undefined;
afterEach(() => database?.close());

const rule = (id: string, lines: string): string => `
id: ${id}
title: An example
source: { citation: Library Rules 1, says: An example. }
status: proposed
${lines}`;

/** Runs statements as the application does for an actor. */
async function as(actor: string, role: string, text: string, values: readonly unknown[] = []) {
  const context = JSON.stringify({ tenant: "one", actor, role, purpose: "lending" });
  const [, rows] =
    (await database?.batch([
      { statement: "select platform.enter($1::jsonb)", values: [context] },
      { statement: text, values },
    ])) ?? [];
  return rows ?? [];
}

describe("rules over the records of others", () => {
  it("see every record of the tenant in a guard, whoever looks", async () => {
    database = await openLibrary(await weaveLibrary({}));
    await database.asOwner.script("insert into platform.holiday_year values ('US-CA', 2026)");
    const [book, reader] = [randomUUID(), randomUUID()];
    const lend = `insert into loan (id, book, borrower, lent_on, days)
      values (gen_random_uuid(), $1, $2, '2026-01-01', 10)`;
    await as(
      "ann",
      "librarian",
      "insert into book (id, title, acquired_on) values ($1, 'Emma', '2020-01-01')",
      [book],
    );
    await as(
      "ann",
      "librarian",
      "insert into member (id, name, card) values ($1, 'Ben', '\\x00')",
      [reader],
    );
    await as("ann", "librarian", lend, [book, reader]);
    await database.asOwner.script(
      "create policy hidden on loan as restrictive for select using (platform.actor() = 'ann')",
    );
    expect(await as("cid", "librarian", "select id from loan")).toEqual([]);
    await expect(as("cid", "librarian", lend, [book, reader])).rejects.toMatchObject({
      sqlstate: "AP403",
    });
  });

  it("are not confused by a variable that is called like a table", async () => {
    const woven = await weaveLibrary({
      "rules/members/own-record.yaml": rule(
        "own-record",
        `kind: visibility
on: Member
rows: records.Book.exists(member, member.title == record.name)
`,
      ).replace("proposed", "in-force").concat(`examples:
  - { name: seen, given: { record: { name: a }, records: { Book: [{ title: a }] } }, expect: allowed }
  - { name: unseen, given: { record: { name: a }, records: { Book: [{ title: b }] } }, expect: refused }
`),
    });
    database = await openLibrary(woven);
    await as(
      "ann",
      "librarian",
      "insert into book (id, title, acquired_on) values (gen_random_uuid(), 'Emma', '2020-01-01')",
    );
    for (const name of ["Emma", "Ben"]) {
      // oxlint-disable-next-line no-await-in-loop
      await as(
        "ann",
        "librarian",
        "insert into member (id, name, card) values (gen_random_uuid(), $1, '\\x00')",
        [name],
      );
    }
    expect(await as("ann", "librarian", "select name from member")).toEqual([{ name: "Emma" }]);
  });

  it("are refused when they read what is stored encrypted", async () => {
    const lines = `kind: guard
on: Loan
when: create
require: '!records.Member.exists(m, m.card == "999999")'
message: A card is blocked.
examples:
  - { name: free, given: { records: { Member: [{ card: "1" }] } }, expect: allowed }
  - { name: blocked, given: { records: { Member: [{ card: "999999" }] } }, expect: refused }
`;
    const files = {
      "rules/loans/blocked.yaml": rule("blocked", lines).replace("proposed", "in-force"),
    };
    await expect(weaveLibrary(files)).rejects.toThrow("BYL1601");
  });
});

describe("text of a pack", () => {
  it("stays text in the database's functions, also with dollars", async () => {
    const evil =
      "$$ set check_function_bodies=off; create table public.pwned as select 1; create function x() returns trigger language plpgsql as $$ begin --";
    const lines = `kind: guard
on: Loan
when: create
require: has(record.book)
message: It costs $$$ and $body$ to lose a book.
examples:
  - { name: a book, given: { record: { book: b1 } }, expect: allowed }
  - { name: none, given: { record: {} }, expect: refused }
`;
    const text = rule("costly", lines)
      .replace("proposed", "in-force")
      .replace("title: An example", `title: ${JSON.stringify(evil)}`);
    database = await openLibrary(await weaveLibrary({ "rules/loans/costly.yaml": text }));
    const found = await database.asOwner.query("select to_regclass('public.pwned') as pwned");
    expect(found).toEqual([{ pwned: null }]);
    await expect(
      as(
        "ann",
        "librarian",
        "insert into loan (id, lent_on, days) values (gen_random_uuid(), '2026-01-01', 10)",
      ),
    ).rejects.toMatchObject({
      sqlstate: "AP403",
      message: "It costs $$$ and $body$ to lose a book.",
    });
  });
});
