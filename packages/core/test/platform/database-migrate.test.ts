import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "#platform/database/migrate";
import { openDatabase } from "#platform/database/open-database";
import type { Database } from "#platform/database/session";
import { startPostgres, type PostgresServer } from "#test/start-postgres";

describe.for(["pglite", "postgres"] as const)("migrations on %s", (kind) => {
  let server: PostgresServer | undefined;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    if (kind === "postgres") server = await startPostgres();
    database = await openDatabase({ url: server?.url, role: "library_app" });
  });

  afterAll(async () => {
    await database.close();
    await server?.stop();
  });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "migrations-"));
    await write("0001_shelf.sql", "create table shelf (id int); insert into shelf values (1);");
    await write("0002_book.sql", "create table book (id int); alter table shelf add name text;");
  });

  afterEach(async () => {
    await database.asOwner.script(
      "drop table if exists shelf, book, member; drop schema if exists platform cascade",
    );
    await rm(folder, { recursive: true });
  });

  const write = async (name: string, sql: string): Promise<void> =>
    writeFile(join(folder, name), sql);

  const recorded = async (): Promise<readonly unknown[]> =>
    (
      await database.asOwner.query<{ name: string }>(
        "select name from platform.migration order by name",
      )
    ).map(({ name }) => name);

  it("are applied once, in the order of their names", async () => {
    await write("notes.txt", "not SQL");
    expect(await migrate(database, folder)).toEqual(["0001_shelf.sql", "0002_book.sql"]);
    expect(await migrate(database, folder)).toEqual([]);
    await write("0003_member.sql", "create table member (id int)");
    expect(await migrate(database, folder)).toEqual(["0003_member.sql"]);
    expect(await recorded()).toEqual(["0001_shelf.sql", "0002_book.sql", "0003_member.sql"]);
  });

  it.runIf(kind === "postgres")("refuse a database that is not in UTF-8", async () => {
    await database.asOwner.script(
      "create database bytes encoding 'SQL_ASCII' locale 'C' template template0",
    );
    const url = new URL(server?.url ?? "");
    url.pathname = "bytes";
    const other = await openDatabase({ url: url.href, role: "library_app" });
    try {
      await expect(migrate(other, folder)).rejects.toThrow("encoded in SQL_ASCII");
      const tables = await other.asOwner.query(
        "select to_regclass('platform.migration')::text as migration, to_regclass('shelf')::text as shelf",
      );
      expect(tables).toEqual([{ migration: null, shelf: null }]);
    } finally {
      await other.close();
    }
  });

  it("leave nothing of a file that fails, and keep those before it", async () => {
    await write("0003_member.sql", "create table member (id int); select 1/0;");
    await expect(migrate(database, folder)).rejects.toMatchObject({ sqlstate: "22012" });
    expect(await recorded()).toEqual(["0001_shelf.sql", "0002_book.sql"]);
    expect(await database.asOwner.query("select to_regclass('member')::text as member")).toEqual([
      { member: null },
    ]);
  });

  it("refuse a file that was changed after it was applied, except for its line ends", async () => {
    await migrate(database, folder);
    await write("0002_book.sql", "create table book (id bigint)");
    await expect(migrate(database, folder)).rejects.toThrow("0002_book.sql was changed");
    await write("0001_shelf.sql", "-- two\r\n-- lines\r\n");
  });

  it("accept other line ends", async () => {
    await write("0001_shelf.sql", "create table shelf\n(id int)");
    await migrate(database, folder);
    await write("0001_shelf.sql", "create table shelf\r\n(id int)");
    expect(await migrate(database, folder)).toEqual([]);
  });

  it("refuse a database that is ahead of the folder", async () => {
    await migrate(database, folder);
    await rm(join(folder, "0002_book.sql"));
    await expect(migrate(database, folder)).rejects.toThrow("does not know");
  });

  it("refuse a new file that sorts before an applied one", async () => {
    await migrate(database, folder);
    await write("0001_early.sql", "select 1");
    await expect(migrate(database, folder)).rejects.toThrow("0001_early.sql is new");
  });

  it("are applied once when several start at the same time", async () => {
    const several = await Promise.all([1, 2, 3, 4].map(async () => migrate(database, folder)));
    expect(several.flat().toSorted()).toEqual(["0001_shelf.sql", "0002_book.sql"]);
    expect(await database.asOwner.query("select id from shelf")).toEqual([{ id: 1 }]);
  });
});
