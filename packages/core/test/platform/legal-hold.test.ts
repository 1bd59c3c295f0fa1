import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseError } from "#platform/database/database-error";
import type { Database, Operations } from "#platform/database/session";
import { purgeRecords } from "#platform/retention/purge-records";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { acting, outcome, type Someone } from "./support/lending-library.ts";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { purging } from "./support/purging-library.ts";
import { setClock } from "./support/set-clock.ts";

/** The library with someone who places holds and may otherwise do nothing. */
const blueprint = libraryBlueprint
  .replace("entities:\n", "  counsel:\n    purposes: [upkeep]\nentities:\n")
  .concat("settings:\n  retention: { holders: counsel }\n");

const librarian = { people: ["ann"] };
const counsel = { people: ["lea"], role: "counsel" };

/** The database of the library with holds, and what the tests do there. */
async function openHeld(url?: string) {
  const database = await openLibrary(await weaveLibrary(purging, blueprint), url);
  const clock = setClock("2026-06-15T10:00:00Z");

  const addBook = async (tenant = "north"): Promise<string> => {
    const id = randomUUID();
    const then = { ...librarian, tenant, at: "2020-01-01T10:00:00Z" };
    await acting(database, then, (session) =>
      session.query(
        "insert into book (id, title, acquired_on, shelf_mark) values ($1, 'A book', '2020-01-01', $2)",
        [id, id.slice(0, 20)],
      ),
    );
    return id;
  };
  const place = async (by: Someone, book: string, entity = "Book"): Promise<string> => {
    const hold = randomUUID();
    await acting(database, by, (session) =>
      session.query("select platform.place_hold($1, $2, $3, 'Case 7', '\\x00')", [
        hold,
        entity,
        book,
      ]),
    );
    return hold;
  };
  const release = (by: Someone, hold: string): Promise<string> =>
    outcome(
      acting(database, by, (session) => session.query("select platform.release_hold($1)", [hold])),
    );
  const remove = async (
    by: Someone,
    book: string,
    from: Operations = database,
  ): Promise<string> => {
    try {
      await acting(from, by, (session) => session.query("delete from book where id = $1", [book]));
      return "done";
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      return `${error.sqlstate} ${error.message}`;
    }
  };
  const purge = () => purgeRecords({ database, clock, entities: ["Book"] });
  const books = async (): Promise<readonly string[]> =>
    (await database.asOwner.query<{ id: string }>("select id from book")).map(({ id }) => id);
  return { database, addBook, place, release, remove, purge, books };
}

type Held = Awaited<ReturnType<typeof openHeld>>;

describe("a legal hold", () => {
  let held: Held;
  let database: Database;
  beforeAll(async () => {
    held = await openHeld();
    ({ database } = held);
  }, 60_000);
  afterAll(() => database.close());

  it("keeps a record from being deleted and purged until it is released", async () => {
    const [book, other] = [await held.addBook(), await held.addBook()];
    const [first, second] = [await held.place(counsel, book), await held.place(counsel, book)];
    expect(await held.remove(librarian, book)).toBe("AP409 the record is under a legal hold");
    expect(await held.purge()).toMatchObject({
      purged: { Book: 1 },
      kept: [{ record: book, kept: "hold" }],
    });
    expect(await held.books()).not.toContain(other);
    expect(await held.release(counsel, first)).toBe("done");
    expect(await held.purge()).toMatchObject({
      purged: {},
      kept: [{ record: book, kept: "hold" }],
    });
    expect(await held.release(counsel, second)).toBe("done");
    expect(await held.purge()).toMatchObject({ purged: { Book: 1 }, keptCount: 0 });
    expect(await held.books()).toEqual([]);
    expect(await database.asOwner.query("select * from platform.legal_hold")).toEqual([]);
  });

  it("names its matter to those only who may see holds", async () => {
    const book = await held.addBook();
    await held.place(counsel, book);
    // No role may delete who may see holds, but for the owner of the database.
    expect(await held.remove(counsel, book, database.asOwner)).toBe(
      "AP409 the record is under a legal hold for the matter Case 7",
    );
    expect(await held.remove(librarian, book)).not.toContain("Case 7");
    const seen = (by: Someone) =>
      acting(database, by, (session) => session.query("select matter from platform.legal_hold"));
    expect(await seen(counsel)).toEqual([{ matter: "Case 7" }]);
    expect(await seen(librarian)).toEqual([]);
    expect(await seen({ ...counsel, tenant: "south" })).toEqual([]);
  });

  it("is placed and released by those only who may, in their own tenant", async () => {
    const book = await held.addBook();
    expect(await outcome(held.place(librarian, book))).toBe("AP403");
    expect(await outcome(held.place({ ...counsel, tenant: "south" }, book))).toBe("AP404");
    expect(await outcome(held.place(counsel, book, "Member"))).toBe("AP404");
    expect(await outcome(held.place(counsel, book, "no such thing"))).toBe("AP404");
    const hold = await held.place(counsel, book);
    expect(await held.release(librarian, hold)).toBe("AP403");
    expect(await held.release({ ...counsel, tenant: "south" }, hold)).toBe("AP404");
    expect(await held.release(counsel, hold)).toBe("done");
    expect(await held.release(counsel, hold)).toBe("AP409");
    for (const statement of [
      "update platform.legal_hold set released_at = now()",
      "delete from platform.legal_hold",
      `insert into platform.legal_hold (id, tenant, entity, record, matter, reason, placed_at, placed_by)
       values (gen_random_uuid(), 'north', 'Book', gen_random_uuid(), 'x', '', now(), 'x')`,
    ]) {
      const attempt = acting(database, counsel, (session) => session.query(statement));
      // oxlint-disable-next-line no-await-in-loop
      expect(await outcome(attempt)).toBe("42501");
    }
  });

  it("is recorded in the audit trail when it is placed and released", async () => {
    const book = await held.addBook();
    const hold = await held.place(counsel, book);
    await held.release(counsel, hold);
    const entries = await database.asOwner.query(
      `select actor, action, detail::jsonb->>'hold' as hold from platform.audit_entry
       where record = $1 and action in ('hold', 'release') order by sequence`,
      [book],
    );
    expect(entries).toEqual([
      { actor: "lea", action: "hold", hold },
      { actor: "lea", action: "release", hold },
    ]);
  });
});

describe("a legal hold on a server with many connections", () => {
  let server: PostgresServer;
  let held: Held;
  beforeAll(async () => {
    server = await startPostgres();
    held = await openHeld(server.url);
  }, 60_000);
  afterAll(async () => {
    await held.database.close();
    await server.stop();
  });

  it("that is placed while a purge is about to delete the record keeps it", async () => {
    const book = await held.addBook();
    const placed = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const placing = acting(held.database, counsel, async (session) => {
      await session.query("select platform.place_hold($1, 'Book', $2, 'Case 8', '\\x00')", [
        randomUUID(),
        book,
      ]);
      placed.resolve();
      await over.promise;
    });
    await placed.promise;
    const purged = held.purge();
    await wait(200);
    over.resolve();
    await placing;
    expect(await purged).toMatchObject({ purged: {}, kept: [{ record: book, kept: "hold" }] });
    expect(await held.books()).toContain(book);
  });

  it("that comes after the deletion finds no record", async () => {
    const book = await held.addBook();
    const deleted = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const deleting = acting(held.database, librarian, async (session) => {
      await session.query("delete from book where id = $1", [book]);
      deleted.resolve();
      await over.promise;
    });
    await deleted.promise;
    const placed = outcome(held.place(counsel, book));
    await wait(200);
    over.resolve();
    await deleting;
    expect(await placed).toBe("AP404");
  });

  it("is on every record that is left, however holds and purges race", async () => {
    const books = await Promise.all(Array.from({ length: 40 }, () => held.addBook()));
    const [outcomes] = await Promise.all([
      Promise.all(books.map((book) => outcome(held.place(counsel, book)))),
      held.purge(),
      held.purge(),
    ]);
    const left = new Set(await held.books());
    const wanted = books.filter((_, index) => outcomes[index] === "done");
    expect(books.filter((book) => left.has(book)).toSorted()).toEqual(wanted.toSorted());
  });
});
