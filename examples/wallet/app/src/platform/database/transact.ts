import { AsyncLocalStorage } from "node:async_hooks";
import { DatabaseError } from "#platform/database/database-error";
import type { Session } from "#platform/database/session";

const openTransactions = new AsyncLocalStorage<ReadonlySet<object>>();

/**
 * Refuses work on the database from within a transaction on it. It would wait for a connection
 * that the transaction holds (for ever, on PGlite), and would not be rolled back with it.
 */
export function refuseInsideTransaction(database: object): void {
  if (openTransactions.getStore()?.has(database) !== true) return;
  throw new Error(
    "The database was used inside a transaction on it. Use the session that the transaction passes in.",
  );
}

/** Runs `work` between BEGIN and COMMIT on a connection to `database`; ROLLBACK when it fails. */
export async function transact<T>(
  database: object,
  connection: Session,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  await connection.script("begin");
  const session = trackedSession(connection);
  const open = new Set([...(openTransactions.getStore() ?? []), database]);
  try {
    const result = await openTransactions.run(open, () => work(session));
    await session.end();
    await connection.script("commit");
    return result;
  } catch (error) {
    await session.abandon();
    // The error that led here says more than one about the rollback; a connection that cannot
    // roll back is dropped by its owner.
    await connection.script("rollback").catch(() => {});
    throw error;
  }
}

interface TrackedSession extends Session {
  /** Refuses further use, and a commit that PostgreSQL would silently turn into a rollback. */
  end(): Promise<void>;
  /** Refuses further use. */
  abandon(): Promise<void>;
}

function trackedSession(connection: Session): TrackedSession {
  const running = new Set<Promise<unknown>>();
  let ended = false;
  let failed = false;

  async function track<T>(run: () => Promise<T>): Promise<T> {
    if (ended) throw new Error("The transaction has ended; its session cannot be used any more.");
    const call = run();
    running.add(call);
    try {
      return await call;
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      running.delete(call);
    }
  }

  return {
    query: (statement, values) => track(() => connection.query(statement, values)),
    batch: (steps) => track(() => connection.batch(steps)),
    script: (text) => track(() => connection.script(text)),

    async end() {
      const forgotten = running.size;
      await this.abandon();
      if (forgotten > 0) {
        throw new Error(`The transaction's work resolved before ${forgotten} of its statements.`);
      }
      // A statement may have failed and been rolled back to a savepoint; if not, this fails too.
      if (failed) {
        await connection.query("select 1").catch((cause: unknown) => {
          throw new DatabaseError(
            "25P02",
            "A statement of the transaction failed, so that it cannot be committed.",
            { cause },
          );
        });
      }
    },

    async abandon() {
      ended = true;
      await Promise.allSettled(running);
    },
  };
}
