import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { emitMigrations } from "#core/emit/sql/emit-migrations";
import type { Session } from "#platform/database/session";
import { forgetEvents } from "#platform/outbox/forget-events-job";
import { purgeRecords } from "#platform/retention/purge-records";
import { emptyDatabase } from "#test/empty-database";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { purging } from "./support/purging-library.ts";
import {
  openWebhookLibrary,
  outboxBlueprint,
  type WebhookLibrary,
} from "./support/webhook-library.ts";

describe("the outbox", () => {
  let library: WebhookLibrary;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:00Z") });
    library = await openWebhookLibrary({
      reuse: await openLibrary(await weaveLibrary(purging, outboxBlueprint)),
    });
  });
  beforeEach(async () => {
    await emptyDatabase(library.database);
    library.clock.advance(60_000);
  });
  afterAll(async () => {
    vi.useRealTimers();
    await library.close();
  });

  const events = () =>
    library.database.asOwner.query<Record<string, unknown>>(
      `select event, entity, record, version, tenant, at, request is not null as asked
       from platform.outbox order by sequence`,
    );

  const addLoan = async (session: Session, loan: string): Promise<void> => {
    const [book, member] = [randomUUID(), randomUUID()];
    await session.query(
      "insert into book (id, title, shelf_mark) values ($1, 'A secret title', $2)",
      [book, book.slice(-20)],
    );
    await session.query("insert into member (id, name, card) values ($1, 'Ann', '\\x00')", [
      member,
    ]);
    await session.query(
      "insert into loan (id, lent_on, days, book, borrower) values ($1, '2020-01-01', 14, $2, $3)",
      [loan, book, member],
    );
  };

  it("has an event for each change, named after its operation, and none of what is not listed", async () => {
    const loan = randomUUID();
    await library.as((session) => addLoan(session, loan));
    await library.as((session) => session.query("update loan set days = 15 where id = $1", [loan]));
    await library.as(
      async (session) => {
        await session.query(
          "update loan set state = 'returned', returned_on = '2020-01-09' where id = $1",
          [loan],
        );
        // What the operation changes elsewhere is an update there.
        await session.query("update book set title = 'Returned'");
      },
      "north",
      "giveBack",
    );
    const at = library.clock.now().toISOString();
    const ofLoan = { entity: "Loan", record: loan, tenant: "north", at, asked: true };
    const found = await events();
    expect(found.filter(({ entity }) => entity === "Loan")).toEqual([
      { ...ofLoan, event: "loan.created", version: 1 },
      { ...ofLoan, event: "loan.updated", version: 2 },
      { ...ofLoan, event: "loan.giveBack", version: 3 },
    ]);
    expect(found.map(({ event }) => event)).toEqual([
      "book.created",
      "loan.created",
      "loan.updated",
      "loan.giveBack",
      "book.updated",
    ]);
  });

  it("tells of deletions, by hand and by a purge", async () => {
    const book = await library.addBook();
    await library.database.asOwner.query("update book set acquired_on = '2020-01-01'");
    await library.database.asOwner.query("delete from book where id = $1", [book]);
    const loan = randomUUID();
    await library.as(async (session) => {
      await addLoan(session, loan);
      await session.query("update loan set state = 'lost', returned_on = '2020-01-09'");
    });
    await library.database.asOwner.script("delete from platform.obligation");
    await purgeRecords({
      database: library.database,
      clock: { now: () => new Date("2030-01-01T10:00:00Z") },
      entities: ["Loan"],
    });
    expect((await events()).filter(({ event }) => String(event).endsWith("deleted"))).toMatchObject(
      [
        { event: "book.deleted", record: book, version: 2, tenant: "north" },
        { event: "loan.deleted", record: loan, version: 2, tenant: "north" },
      ],
    );
  });

  it("has nothing of what was rolled back, and nothing of how a value is stored", async () => {
    await library.subscribe("http://127.0.0.1:9/");
    const book = await library.addBook();
    await expect(
      library.as(async (session) => {
        await session.query("update book set title = 'Lost' where id = $1", [book]);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    await library.database.asOwner.transaction(async (session) => {
      await session.query("select set_config('app.maintenance', 're-encrypt', true)");
      await session.query("update book set title = 'Stored otherwise' where id = $1", [book]);
    });
    expect((await events()).map(({ event }) => event)).toEqual(["book.created"]);
    const deliveries = await library.database.asOwner.query(
      "select 1 from platform.webhook_delivery",
    );
    expect(deliveries).toHaveLength(1);
  });

  it("tells each webhook of the events of its tenant that it asked for", async () => {
    const all = await library.subscribe("http://127.0.0.1:9/");
    const some = await library.subscribe("http://127.0.0.1:9/", ["book.updated", "loan.created"]);
    const south = await library.subscribe("http://127.0.0.1:9/", [], "south");
    const book = await library.addBook();
    await library.changeBook(book);
    await library.addBook("south");
    const told = await library.database.asOwner.query<{ webhook: string; event: string }>(
      `select webhook, event from platform.webhook_delivery d
       join platform.outbox o using (sequence) order by o.sequence, webhook = $1 desc`,
      [all.id],
    );
    expect(told).toEqual([
      { webhook: all.id, event: "book.created" },
      { webhook: all.id, event: "book.updated" },
      { webhook: some.id, event: "book.updated" },
      { webhook: south.id, event: "book.created" },
    ]);
  });

  it("never has a value of a field", async () => {
    await library.subscribe("http://127.0.0.1:9/");
    const book = await library.addBook();
    await library.changeBook(book);
    for (const table of ["outbox", "webhook_delivery"]) {
      // oxlint-disable-next-line no-await-in-loop
      const rows = await library.database.asOwner.query<{ text: string }>(
        `select t::text as text from platform.${table} t`,
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(JSON.stringify(rows)).not.toMatch(/secret title/);
    }
  });

  it("is written by nobody else", async () => {
    for (const statement of [
      "insert into platform.outbox (tenant, event, entity, record, version, at) select 'north', '', '', gen_random_uuid(), 1, now()",
      "delete from platform.outbox",
      "update platform.outbox set event = ''",
      "insert into platform.webhook_delivery (webhook, sequence, tenant, record, next_at) select gen_random_uuid(), 1, 'north', gen_random_uuid(), now()",
      "delete from platform.webhook_delivery",
      "update platform.webhook set url = 'https://elsewhere.example.com'",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(library.as((session) => session.query(statement))).rejects.toMatchObject({
        sqlstate: "42501",
      });
    }
  });

  it("forgets events after thirty days, delivered or not", async () => {
    await library.subscribe("http://127.0.0.1:9/");
    const { database, clock } = library;
    const { signal } = new AbortController();
    await library.addBook();
    clock.advance(30 * 86_400_000);
    await library.addBook();
    expect(await forgetEvents({ database, clock }, signal)).toBe(0);
    clock.advance(1);
    expect(await forgetEvents({ database, clock }, signal)).toBe(1);
    const left = await database.asOwner.query("select 1 from platform.webhook_delivery");
    expect(left).toHaveLength(1);
  });

  it("costs nothing where the blueprint does not ask for it", async () => {
    const without = emitMigrations(await weaveLibrary({}));
    expect(without.map(({ content }) => content).join()).not.toMatch(/outbox|webhook/);
  });
});
