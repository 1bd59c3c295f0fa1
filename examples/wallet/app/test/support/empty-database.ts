import type { Database } from "#platform/database/session";

const statements = new WeakMap<Database, Promise<string>>();

/**
 * Deletes every row but those of migrations and holidays. Triggers are off, since what is append-only
 * refuses it; TRUNCATE would take longer.
 */
export async function emptyDatabase(database: Database): Promise<void> {
  const known = statements.get(database) ?? deletions(database);
  statements.set(database, known);
  const text = await known;
  await database.asOwner.transaction((session) => session.script(text));
}

async function deletions({ asOwner }: Database): Promise<string> {
  const tables = await asOwner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'platform')
       and tablename not in ('migration', 'holiday', 'holiday_year')
     order by name`,
  );
  return [
    "set local session_replication_role = replica",
    ...tables.map(({ name }) => `delete from ${name}`),
  ].join(";\n");
}
