import { openDatabase } from "#platform/database/open-database";
import type { Database, Step } from "#platform/database/session";
import { untriggered } from "#test/empty-database";

/** A database of tests. */
export interface TestDatabase {
  readonly database: Database;
  /** Runs steps in one transaction and one round trip, in which no trigger fires. */
  seed(steps: readonly Step[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an empty database and has it prepared: PGlite in memory or, when the tests run with
 * TEST_DATABASE=postgres, a database of this worker's own on the server that `global-setup.ts` started.
 * TEST_DATABASE_READY names a PostgreSQL database that is prepared already.
 */
export async function openTestDatabase(
  role: string,
  prepare: (database: Database) => Promise<void>,
): Promise<TestDatabase> {
  const ready = process.env["TEST_DATABASE_READY"];
  if (ready !== undefined) return onServer(ready, role);
  const server = process.env["TEST_DATABASE_URL"];
  if (process.env["TEST_DATABASE"] !== "postgres" || server === undefined) {
    const database = await openDatabase({ role });
    await prepare(database);
    return {
      database,
      seed: async (steps) => void (await database.asOwner.batch([untriggered, ...steps])),
      close: () => database.close(),
    };
  }
  const root = await openDatabase({ url: server, role });
  const name = `worker_${process.pid}_${process.env["VITEST_POOL_ID"] ?? "0"}`;
  await root.asOwner.script(`drop database if exists ${name}`);
  await root.asOwner.script(`create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const opened = await onServer(url.href, role);
  // Roles belong to the whole server: two workers must not create the same one at once.
  await root.asOwner.transaction(async (session) => {
    await session.query("select pg_advisory_xact_lock(1)");
    await prepare(opened.database);
  });
  await root.close();
  return opened;
}

/** Where triggers never fire on a connection, its statements stay planned. */
async function onServer(url: string, role: string): Promise<TestDatabase> {
  const database = await openDatabase({ url, role });
  const seeding = new URL(url);
  seeding.searchParams.set("options", "-c session_replication_role=replica");
  const seeded = await openDatabase({ url: seeding.href, role });
  return {
    database,
    seed: async (steps) => void (await seeded.asOwner.batch(steps)),
    close: async () => void (await Promise.all([database.close(), seeded.close()])),
  };
}
