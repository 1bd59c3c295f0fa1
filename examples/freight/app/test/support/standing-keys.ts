import type { Database, Step } from "#platform/database/session";
import { openKeyring } from "#platform/field-encryption/keyring";
import type { MasterKeys } from "#platform/field-encryption/master-keys";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { RandomBytes } from "#platform/http/identifiers";
import { emptyDatabase } from "#test/empty-database";
import { insertStep } from "#test/insert-step";

/** A tenant's keys, and the rows in which the database has them. */
interface StandingKeys {
  readonly keys: TenantKeys;
  readonly rows: readonly Step[];
}

interface Parts {
  readonly database: Database;
  readonly masterKeys: MasterKeys;
  readonly random: RandomBytes;
}

/** From then on the keys hold: before everything that tests speak of. */
const longAgo = new Date("1900-01-01T00:00:00Z");

/**
 * Keys that outlast the emptying of the database, since making new ones takes longer than all else that
 * puts a record in place. The first time that a tenant's are asked for empties the database.
 */
export function standingKeys({
  database,
  masterKeys,
  random,
}: Parts): (tenant: string) => Promise<StandingKeys> {
  const clock = { now: () => longAgo };
  const keyring = openKeyring({ database, masterKeys, random, clock, refreshAfter: Infinity });
  const known = new Map<string, StandingKeys>();
  return async (tenant) => {
    const before = known.get(tenant);
    if (before !== undefined) return before;
    await emptyDatabase(database);
    const keys = await keyring.open(tenant);
    const stored = await database.asOwner.query("select * from platform.data_key");
    const rows = stored.map((row) => insertStep("platform.data_key", row));
    const made = { keys, rows };
    known.set(tenant, made);
    return made;
  };
}
