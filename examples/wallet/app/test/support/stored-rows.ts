import type { Database } from "#platform/database/session";

/** Tables that every request may add to, even one that is refused. */
const ofRequests = ["audit_entry", "audit_head", "session", "data_key"];

/** Every row of every table as text, to compare what is stored before and after something. */
export async function storedRows(
  { asOwner }: Database,
  without: readonly string[] = ofRequests,
): Promise<readonly string[]> {
  const tables = await asOwner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'platform') and tablename <> all ($1::text[]) order by name`,
    [without],
  );
  const rows = await asOwner.batch(
    tables.map(({ name }) => ({
      statement: `select '${name.replaceAll("'", "''")} ' || t::text as row from ${name} t order by 1`,
    })),
  );
  return rows.flat().map(({ row }) => String(row));
}
