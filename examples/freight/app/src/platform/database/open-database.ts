import { openPglite } from "#platform/database/open-pglite";
import { openPostgres } from "#platform/database/open-postgres";
import type { Database } from "#platform/database/session";

interface DatabaseOptions {
  /** Where a PostgreSQL server is; without it, PGlite is used. */
  readonly url?: string | undefined;
  /** The folder of PGlite's data; in memory without it. */
  readonly folder?: string | undefined;
  /** The restricted role under which the application works; the migrations create it. */
  readonly role: string;
  /** Connections to the PostgreSQL server; about three for each of its cores serve best. */
  readonly poolSize?: number;
}

/**
 * Opens the application's database: PostgreSQL by `url`, or PGlite in `folder`.
 *
 * The role comes into force with the first operation that is not `asOwner`, so migrate first.
 *
 * @throws Error when the URL cannot be read, or another process has the folder
 * @example
 * ```ts
 * const database = await openDatabase({ url: process.env.DATABASE_URL, folder: "data", role: "app" });
 * await migrate(database, "src/db/migrations");
 * const books = await database.query("select title from book where shelf = $1", ["B7"]);
 * await database.close();
 * ```
 */
export async function openDatabase({
  url,
  folder,
  role,
  poolSize = 6,
}: DatabaseOptions): Promise<Database> {
  return url === undefined || url === ""
    ? openPglite({ folder, role })
    : openPostgres({ url, role, poolSize });
}
