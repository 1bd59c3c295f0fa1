import { createRequire } from "node:module";
import { join } from "node:path";

/** What a client of the database's own driver is, as far as it is used here. */
export interface Client {
  connect(): Promise<void>;
  query(
    query: string | { readonly name: string; readonly text: string; readonly values: unknown[] },
  ): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
  end(): Promise<void>;
}

const core = join(import.meta.dirname, "../packages/core/package.json");

/** The driver that the engine's tests use. */
export const { Client } = createRequire(core)("pg") as {
  readonly Client: new (url: string) => Client;
};
