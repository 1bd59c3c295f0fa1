import type { Database, Step } from "#platform/database/session";
import { named } from "#platform/records/statements";
import { remembered } from "#test/remembered";

const deletions = new WeakMap<Database, Promise<Step>>();

/**
 * Deletes every row but those of migrations and holidays. Triggers are off, since what is append-only
 * refuses it; TRUNCATE would take longer.
 */
export async function emptyDatabase(database: Database): Promise<void> {
  const deleting = await deletingAll(database);
  await database.asOwner.batch([untriggered, deleting]);
}

/** The step with which no trigger fires until the transaction ends. */
export const untriggered: Step = { statement: "set local session_replication_role = replica" };

/** One statement that deletes every row; where triggers fire, it is refused. */
export async function deletingAll(database: Database): Promise<Step> {
  return await remembered(deletions, database, () => findDeletion(database));
}

async function findDeletion({ asOwner }: Database): Promise<Step> {
  const tables = await asOwner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'platform')
       and tablename not in ('migration', 'holiday', 'holiday_year')
     order by name`,
  );
  const parts = tables.map(({ name }, index) => `deletion_${index} as (delete from ${name})`);
  return { statement: named(`with ${parts.join(", ")} select`) };
}
