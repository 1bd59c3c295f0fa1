import type { PgTable } from "drizzle-orm/pg-core";

/** The tables for Drizzle; in the application itself, `src/db/schema.ts`. */
declare const tables: Readonly<Record<string, PgTable>>;
export = tables;
