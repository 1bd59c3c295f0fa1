import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entityLookups, serviceGuards } from "#core/emit/sql/emit-lookups";
import { locksOf } from "#core/emit/sql/rule-locks";
import type { Woven } from "#core/weave/woven";
import type { Database, Session } from "#platform/database/session";
import { openKeyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import { Problem } from "#platform/http/problem";
import type { EntityDefinition } from "#platform/records/entity";
import type { Platform } from "#platform/records/platform";
import { createRecord } from "#platform/records/record-store";
import type { RecordRequest } from "#platform/records/request";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { weaveCodedLibrary } from "../fixtures/library-code.ts";
import { acting, outcome } from "./support/lending-library.ts";
import { openLibrary } from "./support/open-library.ts";
import { setClock } from "./support/set-clock.ts";

const at = "2026-06-15T10:00:00Z";
const ann = { people: ["ann"], at };

/** A book is lent when it has its day, and loses its day when it is not lent: each looks at the other. */
const circle = {
  "rules/lent-with-day.yaml": `id: lent-with-day
title: A book is lent when the day of its acquisition is known
source: { citation: Library Rules 8.3, says: An example. }
status: in-force
kind: guard
on: Loan
when: create
require: records.Book.exists(book, book.id == record.book && has(book.acquiredOn))
message: Say first when the book was acquired.
examples:
  - { name: known, given: { record: { book: b1 }, records: { Book: [{ id: b1, acquiredOn: 2020-01-01 }] } }, expect: allowed }
  - { name: unknown, given: { record: { book: b1 }, records: { Book: [{ id: b1 }] } }, expect: refused }
`,
  "rules/day-of-lent-books.yaml": `id: day-of-lent-books
title: The day of acquisition of a book that is lent is known
source: { citation: Library Rules 8.4, says: An example. }
status: in-force
kind: guard
on: Book
when: update
require: has(record.acquiredOn) || !records.Loan.exists(loan, loan.book == record.id)
message: The book is lent.
examples:
  - { name: in, given: { record: { id: b1 }, records: { Loan: [] } }, expect: allowed }
  - { name: out, given: { record: { id: b1 }, records: { Loan: [{ book: b1 }] } }, expect: refused }
`,
};

describe("rules that look at other records, on a server with many connections", () => {
  const clock = setClock(at);
  let server: PostgresServer;
  let database: Database;
  let woven: Woven;
  beforeAll(async () => {
    const found = await weaveCodedLibrary(circle);
    if (found.woven === undefined) throw new Error(JSON.stringify(found.diagnostics));
    ({ woven } = found);
    server = await startPostgres();
    database = await openLibrary(woven, server.url);
    await database.asOwner.script("insert into platform.holiday_year values ('US-CA', 2026)");
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const addMember = async (): Promise<string> => {
    const id = randomUUID();
    await acting(database, ann, (session) =>
      session.query("insert into member (id, name, card) values ($1, 'Ann', '\\x00')", [id]),
    );
    return id;
  };
  const addBook = async (): Promise<string> => {
    const id = randomUUID();
    await acting(database, ann, (session) =>
      session.query(
        "insert into book (id, title, shelf_mark, acquired_on) values ($1, 'A book', $2, '2020-01-01')",
        [id, id.slice(0, 20)],
      ),
    );
    return id;
  };
  const lend = (book: string, member: string, days: number) => (session: Session) =>
    session.query(
      `insert into loan (id, lent_on, days, book, borrower)
       values (gen_random_uuid(), '2026-06-01', $3, $1, $2)`,
      [book, member, days],
    );

  /** Makes one change while another is under way, and tells how the second ended. */
  const oneAfterAnother = async (
    first: (session: Session) => Promise<unknown>,
    second: (session: Session) => Promise<unknown>,
  ): Promise<string> => {
    const done = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const changing = acting(database, ann, async (session) => {
      await first(session);
      done.resolve();
      await over.promise;
    });
    await Promise.race([done.promise, changing]);
    const waiting = outcome(acting(database, ann, second));
    await wait(300);
    over.resolve();
    await changing;
    return await waiting;
  };

  it("count what a change that is under way adds, before a clock decides", async () => {
    const [member, one, other] = [await addMember(), await addBook(), await addBook()];
    expect(await oneAfterAnother(lend(one, member, 25), lend(other, member, 25))).toBe("done");
    const due = await database.asOwner.query(
      `select o.rule from platform.obligation o join loan l on l.id = o.record
       where o.rule = 'frequent-reader' and l.borrower = $1`,
      [member],
    );
    expect(due).toEqual([{ rule: "frequent-reader" }]);
  });

  it("count what a change that is under way adds, before a guard decides", async () => {
    const member = await addMember();
    const [one, other, last] = [await addBook(), await addBook(), await addBook()];
    await acting(database, ann, lend(one, member, 28));
    expect(await oneAfterAnother(lend(other, member, 28), lend(last, member, 5))).toBe("AP403");
  });

  it("do not let two changes pass of which each rests on what the other changes", async () => {
    const clear = (book: string) => (session: Session) =>
      session.query("update book set acquired_on = null where id = $1", [book]);
    const [member, one, other] = [await addMember(), await addBook(), await addBook()];
    expect(await oneAfterAnother(lend(one, member, 5), clear(one))).toBe("AP403");
    expect(await oneAfterAnother(clear(other), lend(other, member, 5))).toBe("AP403");
  });

  it("are checked one after the other in the service as well", async () => {
    const request = requestOn(database);
    const member = await addMember();
    const books = await Promise.all([1, 2, 3, 4, 5, 6].map(() => addBook()));
    const results = await Promise.all(
      books.map(async (book) => {
        const values = { book, borrower: member, lentOn: "2026-06-01", days: 3 };
        const made = createRecord(request, loan(), values);
        return await made.then(
          () => "done",
          (error: unknown) => (error instanceof Problem ? error.details.rule : error),
        );
      }),
    );
    expect(results.filter((result) => result === "done")).toHaveLength(3);
    expect(results.filter((result) => result === "three-at-once")).toHaveLength(3);
  });

  /** The loan as its application knows it, with a rule in the service that counts what it is given. */
  function loan(): EntityDefinition {
    const entity = woven.model.entities.find(({ name }) => name === "Loan");
    const [guard] = entity === undefined ? [] : serviceGuards(entity, woven);
    if (entity === undefined || guard === undefined) throw new Error("the fixture is broken");
    const lookups = entityLookups(guard, woven).map(
      ({ concept, target, source }) => [concept, { entity: target.name, source }] as const,
    );
    const accept = () => true;
    return {
      name: "Loan",
      path: "loans",
      table: "loan",
      fields: {
        lentOn: { column: "lent_on", type: "date", required: true },
        days: { column: "days", type: "integer", required: true },
        book: { column: "book", type: "uuid", required: true },
        borrower: { column: "borrower", type: "uuid", required: true },
      },
      states: ["open", "returned", "lost"],
      grants: { create: [], read: [], search: [], update: [], delete: [], history: [] },
      hidden: {},
      links: {},
      validateNew: accept,
      validateChange: accept,
      rules: [
        {
          rule: guard.rule.id,
          kind: "guard",
          message: guard.message,
          moments: ["create"],
          collections: Object.fromEntries(lookups),
          holds: ({ records }) => (records["Loan"]?.length ?? 0) < 3,
        },
      ],
      locks: locksOf("Loan", woven).map(({ rule }) => rule),
      operations: [],
    };
  }

  function requestOn(opened: Database): RecordRequest {
    const masterKeys = loadMasterKeys({
      text: `test:${Buffer.alloc(32, 7).toString("base64url")}`,
    });
    const platform: Platform = {
      database: opened,
      keyring: openKeyring({ database: opened, masterKeys, clock, random: randomBytes }),
      clock,
      random: randomBytes,
      disclosures: undefined,
      entities: [loan()],
      roles: {},
      rules: {},
      controls: { access: true, audit: true, history: true },
      idempotency: { required: false, failures: "retry" },
      bodyLimit: 65_536,
    };
    const actor = {
      tenant: "north",
      subject: "ann",
      role: "librarian",
      purpose: "lending",
      people: ["ann"],
      session: "ann-1",
      attributes: {},
    };
    return { platform, actor, id: randomUUID(), at, operation: undefined };
  }
});
