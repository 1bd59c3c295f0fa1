import { createHash } from "node:crypto";
import type { Statement } from "#platform/database/session";

/** Quotes the name of a table or column. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Gives a statement a name that follows from its text, so that the database prepares it once.
 * Texts are built from names in the entities' definitions only, never from a request.
 */
export function named(text: string): Statement {
  const known = statements.get(text);
  if (known !== undefined) return known;
  const name = `s_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  const statement = { name, text };
  if (statements.size < 2000) statements.set(text, statement);
  return statement;
}

const statements = new Map<string, Statement>();
