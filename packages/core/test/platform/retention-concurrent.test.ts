import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { purgeRecords } from "#platform/retention/purge-records";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { purging } from "./support/purging-library.ts";
import { setClock } from "./support/set-clock.ts";

describe("purging on a server with many connections", () => {
  const clock = setClock("2026-06-15T10:00:00Z");
  let server: PostgresServer;
  let database: Database;

  beforeAll(async () => {
    server = await startPostgres();
    database = await openLibrary(await weaveLibrary(purging), server.url);
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const addBooks = async (count: number): Promise<readonly string[]> => {
    const ids = Array.from({ length: count }, () => randomUUID());
    await database.asOwner.transaction(async (session) => {
      await session.query("select platform.enter($1)", [
        JSON.stringify({ tenant: "north", actor: "ann", at: "2020-01-01T10:00:00Z" }),
      ]);
      await session.query(
        `insert into book (id, title, acquired_on, shelf_mark)
         select id, 'A book', '2020-01-01', left(id::text, 20) from unnest($1::uuid[]) as new (id)`,
        [ids],
      );
    });
    return ids;
  };

  const purge = () => purgeRecords({ database, clock, entities: ["Book"], size: 7 });

  it("keeps a record whose time was extended while the purge waited for it", async () => {
    const [id] = await addBooks(1);
    const changed = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const changing = database.asOwner.transaction(async (session) => {
      await session.query("select platform.enter($1)", [
        JSON.stringify({ tenant: "north", actor: "ann", at: clock.now() }),
      ]);
      await session.query("update book set acquired_on = '2026-06-01' where id = $1", [id]);
      changed.resolve();
      await over.promise;
    });
    await changed.promise;
    const purged = purge();
    await wait(300);
    over.resolve();
    await changing;
    expect(await purged).toEqual({
      purged: {},
      kept: [{ entity: "Book", tenant: "north", record: id, kept: "rule", rule: "keep-books" }],
      keptCount: 1,
    });
    expect(await database.asOwner.query("select id from book")).toEqual([{ id }]);
  });

  it("purges each record once, when several processes do", async () => {
    const ids = await addBooks(60);
    const reports = await Promise.all([purge(), purge(), purge()]);
    const total = reports.reduce((sum, { purged }) => sum + (purged["Book"] ?? 0), 0);
    expect(total).toBe(ids.length);
    const entries = await database.asOwner.query<{ record: string }>(
      "select record from platform.audit_entry where action = 'purge'",
    );
    expect(entries.map(({ record }) => record).toSorted()).toEqual(ids.toSorted());
  });
});
