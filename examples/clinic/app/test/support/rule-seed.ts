import type { Step } from "#platform/database/session";
import { encodeRecord } from "#platform/records/record-codec";
import type { Values } from "#platform/records/entity";
import { quoteName } from "#platform/records/statements";
import type { Harness } from "#test/harness-types";
import { entityDefinition, type Situation } from "#test/rule-world";

/** Who created the records that a test hides from everyone. */
export const hider = "a test that hides this";

/**
 * Empties the database, sets the clock and puts the records of a situation in place. Triggers are
 * off meanwhile: how the records came to be is not what is tested. CHECK constraints hold.
 */
export async function arrange(app: Harness, { at, actor, present }: Situation): Promise<void> {
  await app.empty();
  app.clock.set(at);
  const tenant = tenantOf(app, actor.tenant);
  const keys = await app.keyring.open(tenant);
  const inserts = present.map(({ entity, values, hidden }): Step => {
    const definition = entityDefinition(entity);
    const columns: Values = {
      ...encodeRecord(keys, definition, String(values["id"]), values),
      id: values["id"],
      tenant,
      version: values["version"],
      ...(definition.states && { state: values["state"] }),
      created_at: values["createdAt"],
      created_by: hidden ? hider : values["createdBy"],
      updated_at: values["updatedAt"],
      updated_by: values["updatedBy"],
    };
    return insertStep(definition.table, columns);
  });
  if (inserts.length === 0) return;
  await app.database.asOwner.batch([
    { statement: "set local session_replication_role = replica" },
    ...inserts,
  ]);
}

/** An INSERT of one row. */
export function insertStep(table: string, columns: Values): Step {
  const names = Object.keys(columns);
  return {
    statement: `insert into ${quoteName(table)} (${names.map(quoteName).join(", ")})
      values (${names.map((_, index) => `$${index + 1}`).join(", ")})`,
    values: Object.values(columns),
  };
}

/** The tenant under whose name rows are kept: an application for one tenant has its own name for it. */
export function tenantOf({ application }: Harness, tenant: string): string {
  return application.tenancy === "single" ? "main" : tenant;
}
