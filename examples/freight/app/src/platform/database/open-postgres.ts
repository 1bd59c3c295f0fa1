import pg from "pg";
import { DatabaseError } from "#platform/database/database-error";
import { Pipeline } from "#platform/database/pipeline";
import { plainRoleName } from "#platform/database/role-name";
import type { Database, Operations, Session } from "#platform/database/session";
import { toDatabaseError } from "#platform/database/to-database-error";
import { refuseInsideTransaction, transact } from "#platform/database/transact";

interface PostgresOptions {
  readonly url: string;
  /** The restricted role under which the application works. */
  readonly role: string;
  /** Connections of the application; the owner has two more at most, closed when idle. */
  readonly poolSize: number;
}

/** Milliseconds. A request that waits longer than these has been given up by its caller. */
const timeouts = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
};

/** Opens a pool of connections to a PostgreSQL server. Connects when first used. */
export function openPostgres({ url, role, poolSize }: PostgresOptions): Database {
  const application = createPool(withSettings(url, { role: plainRoleName(role) }), {
    ...timeouts,
    max: poolSize,
  });
  const owner = createPool(withSettings(url, {}), {
    connectionTimeoutMillis: timeouts.connectionTimeoutMillis,
    max: 2,
  });
  let closing: Promise<unknown> | undefined;
  return {
    kind: "postgres",
    ...operationsOn(application, application),
    asOwner: operationsOn(owner, application),
    async close() {
      closing ??= Promise.all([application.end(), owner.end()]);
      await closing;
    },
  };
}

/**
 * Adds settings to those with which every connection starts. They hold before the first statement
 * and are what RESET goes back to, so that no connection ever works under another role.
 */
function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  if (!URL.canParse(url)) {
    throw new Error(
      "DATABASE_URL is not a URL. Write postgres://user:password@host:5432/database, with special characters of the password percent-encoded.",
    );
  }
  const parsed = new URL(url);
  const all = { timezone: "UTC", datestyle: "ISO", intervalstyle: "iso_8601", ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  const given = parsed.searchParams.get("options");
  parsed.searchParams.set("options", [...(given === null ? [] : [given]), ...options].join(" "));
  // A blank is written as + by URLSearchParams, which node-postgres would keep.
  parsed.search = parsed.search.replaceAll("+", "%20");
  return parsed.href;
}

function createPool(connectionString: string, options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionString, keepAlive: true, ...options });
  // A connection that breaks while idle is dropped by the pool; the next use opens another.
  pool.on("error", () => {});
  return pool;
}

function operationsOn(pool: pg.Pool, database: object): Operations {
  const run = <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    refuseInsideTransaction(database);
    return withConnection(pool, work);
  };
  return {
    query: async (statement, values) => run((session) => session.query(statement, values)),
    batch: async (steps) => run((session) => session.batch(steps)),
    script: async (text) => run((session) => session.script(text)),
    transaction: async (work) => run((session) => transact(database, session, work)),
  };
}

/**
 * What a prepared statement fails with for ever after the tables changed under it (feature not
 * supported: "cached plan must not change result type"), or after the server forgot it.
 */
const staleStatement: ReadonlySet<string> = new Set(["0A000", "26000"]);

/** Lends a connection to `work`, and drops it afterwards unless it is fit for the next. */
async function withConnection<T>(
  pool: pg.Pool,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw toDatabaseError(error);
  });
  // Without a listener, a connection that breaks now would end the process.
  let broken = false;
  const onError = (): void => {
    broken = true;
  };
  client.on("error", onError);
  try {
    return await work(sessionOn(client));
  } catch (error) {
    // What ends a connection is told on it first; the pool must not lend it meanwhile.
    broken ||=
      error instanceof DatabaseError &&
      (staleStatement.has(error.sqlstate) || error.isConnectionFailure);
    throw error;
  } finally {
    client.off("error", onError);
    client.release(broken || client.getTransactionStatus() !== "I");
  }
}

function sessionOn(client: pg.PoolClient): Session {
  const batch: Session["batch"] = async (steps) => {
    const pipeline = new Pipeline(steps);
    client.query(pipeline);
    try {
      return await pipeline.results;
    } catch (error) {
      throw toDatabaseError(error);
    }
  };
  return {
    batch,
    async query<Row>(statement: string | { text: string }, values: readonly unknown[] = []) {
      const [rows = []] = await batch([{ statement, values }]);
      return rows as readonly Row[];
    },
    async script(text) {
      try {
        await client.query(text);
      } catch (error) {
        // The error comes before word of whether a transaction is still open, which an empty query awaits.
        await client.query("").catch(() => {});
        throw toDatabaseError(error);
      }
    },
  };
}
