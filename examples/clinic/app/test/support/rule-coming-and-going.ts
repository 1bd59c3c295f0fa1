import { DatabaseError } from "#platform/database/database-error";
import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import type { Change } from "#test/rule-case";
import { guard } from "#test/rule-occurrence";
import { arrange, rowOf, tenantOf } from "#test/rule-seed";
import { entityDefinition } from "#test/rule-world";
import { enteringStep } from "#test/rule-write";

/**
 * Has the record of a change come about and go again, by SQL and whatever guards its kind. Tells whether
 * it did: something else may need more than such a record has.
 */
export async function comeAndGo(
  app: Harness,
  { entity, situation, old }: Pick<Change, "entity" | "situation" | "old">,
): Promise<boolean> {
  const { asOwner } = app.database;
  const tenant = tenantOf(app, situation.actor.tenant);
  const present = situation.present.filter(({ values }) => values["id"] !== old["id"]);
  await arrange(app, { ...situation, present });
  await guard(app, entity, "disable");
  try {
    const keys = await app.keyring.open(tenant);
    const entering = enteringStep(app, situation);
    const table = quoteName(entityDefinition(entity).table);
    const deletion = { statement: `delete from ${table} where id = $1`, values: [old["id"]] };
    await asOwner.batch([entering, rowOf({ entity, values: old }, tenant, keys)]);
    await asOwner.batch([entering, deletion]);
    return true;
  } catch (error) {
    if (error instanceof DatabaseError) return false;
    throw error;
  } finally {
    await guard(app, entity, "enable");
  }
}
