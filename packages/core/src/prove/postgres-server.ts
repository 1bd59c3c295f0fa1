import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { z } from "zod";

/** A PostgreSQL server for the time of a run. */
export interface PostgresServer {
  readonly url: string;
  /** Whether it goes on after the run, so that what was made on it must be removed. */
  readonly stays: boolean;
  stop(): Promise<void>;
}

type Start = () => Promise<Pick<PostgresServer, "url" | "stop">>;
const starter = z.object({
  startPostgres: z.custom<Start>((value) => typeof value === "function"),
});

/**
 * Starts the PostgreSQL server that the application's own tests use, or takes the one that
 * TEST_DATABASE_URL names, as these tests do.
 */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const { TEST_DATABASE_URL: given = "" } = process.env;
  if (given !== "") return { url: given, stays: true, stop: async () => {} };
  const file = pathToFileURL(join(folder, "test/support/start-postgres.ts")).href;
  const server = await starter.parse(await import(file)).startPostgres();
  return { url: server.url, stays: false, stop: async () => server.stop() };
}
