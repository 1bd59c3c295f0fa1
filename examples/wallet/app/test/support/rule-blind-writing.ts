import { application } from "#app";
import { DatabaseError } from "#platform/database/database-error";
import type { Step } from "#platform/database/session";
import { quoteName } from "#platform/records/statements";
import { untriggered } from "#test/empty-database";
import type { Harness } from "#test/harness-types";
import { rowOf, tenantOf } from "#test/rule-seed";
import { idOf } from "#test/rule-values";
import { entityDefinition, type Present, type Situation } from "#test/rule-world";
import { enteringStep } from "#test/rule-write";

/** Writing that reads no column, so that what shows rows has no say in which of them it reaches. */
export type BlindWriting = "update" | "delete";

/**
 * How many rows of an entity's table somebody reaches who writes without looking; 0 where the database
 * refuses it. Under the application's role, without triggers, and taken back.
 */
export async function rowsReached(
  app: Harness,
  entity: string,
  situation: Situation,
  how: BlindWriting,
  tenant?: string,
): Promise<number> {
  const table = quoteName(entityDefinition(entity).table);
  const statement =
    how === "update"
      ? `update ${table} set updated_by = 'whoever' returning 1`
      : `delete from ${table} returning 1`;
  const rows = await takenBack(app, [enteringStep(app, situation, { tenant }), { statement }]);
  return rows?.length ?? 0;
}

/** Whether somebody can store a record like one that is there, whatever rules say of it. */
export async function canStore(
  app: Harness,
  { entity, values }: Present,
  situation: Situation,
  tenant?: string,
): Promise<boolean> {
  const own = tenantOf(app, situation.actor.tenant);
  const keys = await app.keyring.open(own);
  const another = { entity, values: { ...values, id: idOf("another record") } };
  const steps = [enteringStep(app, situation, { tenant }), rowOf(another, own, keys)];
  return (await takenBack(app, steps)) !== undefined;
}

/** What the last of some steps returns; undefined where row-level security refuses one of them. */
async function takenBack(
  app: Harness,
  steps: readonly Step[],
): Promise<readonly unknown[] | undefined> {
  const done = new Error("it was written");
  const role = { statement: `set local role ${quoteName(application.databaseRole)}` };
  let last: readonly unknown[] | undefined;
  try {
    await app.database.asOwner.transaction(async (session) => {
      last = (await session.batch([untriggered, role, ...steps])).at(-1);
      throw done;
    });
  } catch (error) {
    if (error === done) return last;
    if (error instanceof DatabaseError && error.sqlstate === "42501") return undefined;
    throw error;
  }
  return last;
}
