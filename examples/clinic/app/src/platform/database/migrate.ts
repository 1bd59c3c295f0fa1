import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "#platform/database/session";

interface Migration {
  readonly name: string;
  readonly sha256: string;
}

interface MigrationFile extends Migration {
  readonly sql: string;
}

/** The advisory lock of migrations: any number that other users of the server do not take. */
const lock = 7_206_841_532;

const ledger = `
  create schema if not exists platform;
  create table if not exists platform.migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default clock_timestamp()
  );
`;

/**
 * Brings the database up to date: applies the `*.sql` files of a folder that were not applied yet,
 * in the order of their names, each in a transaction of its own, and records them in
 * `platform.migration`. Several processes may start at once; one migrates, the others wait for it.
 *
 * @returns the names of the files that were applied
 * @throws Error when the database is not in UTF-8; when an applied file was changed or is missing, or a new one sorts before an
 * applied one; a `DatabaseError` when a file's SQL fails, of which then nothing is kept
 */
export async function migrate(database: Database, folder: string): Promise<readonly string[]> {
  const files = await readMigrations(folder);
  await requireUtf8(database);
  return applyRest(database, files);
}

async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), "utf8");
      // A checkout with other line ends is the same migration.
      const sha256 = createHash("sha256").update(sql.replaceAll("\r\n", "\n")).digest("hex");
      return { name, sha256, sql };
    }),
  );
}

/** In another encoding the length of a text may be that of its bytes, and what fits is refused. */
async function requireUtf8({ asOwner }: Database): Promise<void> {
  const shown = "select current_setting('server_encoding') as encoding";
  const [found] = await asOwner.query<{ readonly encoding: string }>(shown);
  if (found === undefined || found.encoding === "UTF8") return;
  throw new Error(
    `The database is encoded in ${found.encoding}. Create it in UTF-8: create database … encoding 'UTF8' template template0.`,
  );
}

/** One transaction a file; the advisory lock ends with each, so that every turn looks afresh. */
async function applyRest(
  database: Database,
  files: readonly MigrationFile[],
): Promise<readonly string[]> {
  const name = await applyNext(database, files);
  return name === undefined ? [] : [name, ...(await applyRest(database, files))];
}

async function applyNext(
  database: Database,
  files: readonly MigrationFile[],
): Promise<string | undefined> {
  return database.asOwner.transaction(async (session) => {
    await session.query("select pg_advisory_xact_lock($1)", [lock]);
    await session.script(ledger);
    const done = await session.query<Migration>(
      'select name, sha256 from platform.migration order by name collate "C"',
    );
    refuseDifferences(done, files);
    const next = files[done.length];
    if (next === undefined) return undefined;
    await session.script(next.sql);
    await session.query("insert into platform.migration (name, sha256) values ($1, $2)", [
      next.name,
      next.sha256,
    ]);
    return next.name;
  });
}

function refuseDifferences(done: readonly Migration[], files: readonly Migration[]): void {
  for (const [index, migration] of done.entries()) {
    const file = files.find(({ name }) => name === migration.name);
    if (file === undefined) {
      throw new Error(
        `The database has the migration ${migration.name}, which this version of the application does not know. ` +
          "Start the version that applied it, or a later one.",
      );
    }
    if (file.sha256 !== migration.sha256) {
      throw new Error(
        `The migration ${migration.name} was changed after it was applied. ` +
          "Restore the file, and write the change as a new migration.",
      );
    }
    const early = files[index];
    if (early !== undefined && early.name !== migration.name) {
      throw new Error(
        `The migration ${early.name} is new and sorts before ${migration.name}, which was applied already. ` +
          "Give it a name that sorts last.",
      );
    }
  }
}
