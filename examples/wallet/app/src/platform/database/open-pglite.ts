import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { decoderOf } from "#platform/database/decode-value";
import { encodeParameter } from "#platform/database/encode-parameter";
import { lockFolder } from "#platform/database/folder-lock";
import { plainRoleName } from "#platform/database/role-name";
import type { Database, Operations, Session } from "#platform/database/session";
import { toDatabaseError } from "#platform/database/to-database-error";
import { refuseInsideTransaction, transact } from "#platform/database/transact";

interface PgliteOptions {
  /** Where the data lie; in memory when undefined. */
  readonly folder: string | undefined;
  /** The restricted role under which the application works. */
  readonly role: string;
}

/** PGlite's own, with what is committed written through to the disk (without -F). */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["fsync=on", "timezone=UTC", "datestyle=ISO", "intervalstyle=iso_8601"].flatMap((setting) => [
    "-c",
    setting,
  ]),
];

/**
 * Opens PGlite, which is PostgreSQL within this process: one connection, on which transactions run
 * one after another.
 *
 * @throws Error when another process has the folder
 */
export async function openPglite({ folder, role }: PgliteOptions): Promise<Database> {
  const restricted = plainRoleName(role);
  const lock = folder === undefined ? undefined : await lockFolder(folder);
  try {
    const dataDir = folder === undefined ? "memory://" : join(folder, "pglite");
    const pglite = await PGlite.create({ dataDir, startParams });
    // The same forms as node-postgres gets, instead of PGlite's own tables by type.
    pglite.parsers = everyType(decoderOf);
    pglite.serializers = everyType(() => String);
    return databaseOn(pglite, restricted, async () => lock?.release());
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

function everyType<T>(make: (type: number) => T): Record<number | string, T> {
  return new Proxy<Record<number | string, T>>({}, { get: (_, type) => make(Number(type)) });
}

function databaseOn(pglite: PGlite, restricted: string, afterwards: () => Promise<void>): Database {
  const session = sessionOn(pglite);
  const inTurn = createTurns();
  let closing: Promise<void> | undefined;

  const operationsAs = (role: string): Operations => {
    const run = async <T>(work: () => Promise<T>): Promise<T> => {
      refuseInsideTransaction(pglite);
      return inTurn(async () => {
        // Every time: the one connection serves both roles, and a statement may have changed it.
        await session.script(`set role ${role}`);
        return work();
      });
    };
    return {
      query: async (statement, values) => run(() => session.query(statement, values)),
      script: async (text) =>
        run(async () => {
          try {
            await session.script(text);
          } finally {
            // A transaction that it began and did not end would swallow all that comes after it.
            await session.script("rollback");
          }
        }),
      transaction: async (work) => run(() => transact(pglite, session, work)),
      batch: async (steps) => run(() => transact(pglite, session, (inner) => inner.batch(steps))),
    };
  };

  return {
    kind: "pglite",
    ...operationsAs(restricted),
    asOwner: operationsAs("none"),
    async close() {
      closing ??= inTurn(async () => {
        await pglite.close();
        await afterwards();
      });
      await closing;
    },
  };
}

function sessionOn(pglite: PGlite): Session {
  async function attempt<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toDatabaseError(error);
    }
  }
  const session: Session = {
    query: async <Row>(statement: string | { text: string }, values: readonly unknown[] = []) => {
      const text = typeof statement === "string" ? statement : statement.text;
      const parameters = values.map(encodeParameter);
      const { rows } = await attempt(() => pglite.query<Row>(text, parameters));
      return rows;
    },
    // PGlite runs them in this order; there is no network whose round trips could be saved.
    batch: async (steps) =>
      Promise.all(steps.map(async ({ statement, values }) => session.query(statement, values))),
    async script(text) {
      await attempt(() => pglite.exec(text));
    },
  };
  return session;
}

/** Lets one piece of work run at a time, in the order in which they came. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
