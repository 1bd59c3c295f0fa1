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
  if (statements.size >= mostNames) return { text };
  const name = `s_${createHash("sha256").update(text).digest("hex").slice(0, 24)}`;
  const statement = { name, text };
  statements.set(text, statement);
  return statement;
}

/** Each connection keeps every statement that has a name, so that they must not become too many. */
const mostNames = 500;

const statements = new Map<string, Statement>();
