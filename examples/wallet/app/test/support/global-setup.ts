import { startPostgres } from "#test/start-postgres";

/** Starts a PostgreSQL server for the whole run when TEST_DATABASE=postgres, unless one is given. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const { TEST_DATABASE: kind, TEST_DATABASE_URL: given } = process.env;
  if (kind !== "postgres" || given !== undefined) return undefined;
  const server = await startPostgres();
  process.env["TEST_DATABASE_URL"] = server.url;
  return () => server.stop();
}
