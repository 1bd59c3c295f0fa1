import { readFile } from "node:fs/promises";
import { openDatabase } from "#platform/database/open-database";
import type { Database } from "#platform/database/session";

const controls = [
  "access/runtime/access",
  "audit-trail/runtime/audit-trail",
  "record-versions/runtime/record-versions",
  "obligations/runtime/obligations",
  "authentication/runtime/authentication",
  "field-encryption/runtime/field-encryption",
];

/** The restricted role of the tests' application. */
export const role = "library_app";

interface PlatformOptions {
  readonly url?: string | undefined;
  /** Further SQL of the test's own, run before the grants. */
  readonly schema?: string;
}

/** A database with the SQL of all controls and the grants given, `{role}` standing for the role. */
export async function openPlatform(
  grants: readonly string[],
  { url, schema = "" }: PlatformOptions = {},
): Promise<Database> {
  const database = await openDatabase({ url, role });
  await database.asOwner.script(`create role ${role} nologin nobypassrls`);
  const scripts = await Promise.all(
    controls.map((control) =>
      readFile(new URL(`../../../src/control/${control}.sql`, import.meta.url), "utf8"),
    ),
  );
  const given = ["grant usage on schema platform to {role}", ...grants].map((grant) =>
    grant.replaceAll("{role}", role),
  );
  await database.asOwner.script([...scripts, schema, given.join(";")].join("\n"));
  return database;
}
