import type { Step } from "#platform/database/session";
import type { Values } from "#platform/records/entity";
import { named, quoteName } from "#platform/records/statements";

/** An INSERT of one row; the table may be one of the schema `platform`. */
export function insertStep(table: string, columns: Values): Step {
  const names = Object.keys(columns);
  const text = `insert into ${table.split(".").map(quoteName).join(".")} (${names.map(quoteName).join(", ")})
    values (${names.map((_, index) => `$${index + 1}`).join(", ")})`;
  return { statement: named(text), values: Object.values(columns) };
}
