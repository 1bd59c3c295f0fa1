import { openDatabase } from "#platform/database/open-database";
import type { Database } from "#platform/database/session";

/**
 * Opens an empty database and has it prepared: PGlite in memory or, when the tests run with
 * TEST_DATABASE=postgres, a database of this worker's own on the server that `global-setup.ts` started.
 */
export async function openTestDatabase(
  role: string,
  prepare: (database: Database) => Promise<void>,
): Promise<Database> {
  const server = process.env["TEST_DATABASE_URL"];
  if (process.env["TEST_DATABASE"] !== "postgres" || server === undefined) {
    const database = await openDatabase({ role });
    await prepare(database);
    return database;
  }
  const root = await openDatabase({ url: server, role });
  const name = `worker_${process.pid}_${process.env["VITEST_POOL_ID"] ?? "0"}`;
  await root.asOwner.script(`drop database if exists ${name}`);
  await root.asOwner.script(`create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const database = await openDatabase({ url: url.href, role });
  // Roles belong to the whole server: two workers must not create the same one at once.
  await root.asOwner.transaction(async (session) => {
    await session.query("select pg_advisory_xact_lock(1)");
    await prepare(database);
  });
  await root.close();
  return database;
}
