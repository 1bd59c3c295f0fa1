import { createHash } from "node:crypto";
import { sqlIdentifier } from "#core/emit/quote-sql";

/** The longest name that PostgreSQL does not cut off. */
const longest = 63;

/** The name of the function behind a trigger of a table, its own even where the table's name is long. */
export function triggerFunction(table: string, trigger: string): string {
  const name = `${table}_${trigger}`;
  if (name.length <= longest) return sqlIdentifier(name);
  const digest = createHash("sha256").update(table).digest("hex").slice(0, 8);
  const rest = `_${digest}_${trigger}`;
  return sqlIdentifier(`${table.slice(0, longest - rest.length)}${rest}`);
}
