import { createSecretKey, randomBytes } from "node:crypto";
import type { MasterKeys } from "#platform/field-encryption/master-keys";
import { recordKeyWork } from "#platform/field-encryption/record-key-work";
import { wrapKey } from "#platform/field-encryption/wrap-key";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";

interface RotationOptions {
  readonly database: Database;
  readonly masterKeys: MasterKeys;
  readonly clock: Clock;
  readonly random?: RandomBytes;
  /**
   * Milliseconds until the new keys encrypt. Must be longer than the keyrings' `refreshAfter`, so
   * that every process knows a key before another one uses it.
   */
  readonly activeAfter?: number;
}

interface Rotation {
  /** How many tenants got a new key. */
  readonly tenants: number;
  /** From when on the new keys encrypt; run `reencrypt` after that. */
  readonly activeFrom: Date;
}

/**
 * Makes a new data key for every tenant, while the application runs. Values keep the key under
 * which they were encrypted until `reencrypt` or the next change; old keys stay for the history.
 *
 * @throws DatabaseError
 */
export async function rotateKeys(options: RotationOptions): Promise<Rotation> {
  const { database, masterKeys, clock, random = randomBytes, activeAfter = 60_000 } = options;
  const now = clock.now();
  const activeFrom = new Date(now.getTime() + activeAfter);
  const newest = await database.asOwner.query<{ tenant: string; id: number }>(
    `select tenant, max(id) as id from platform.data_key
     where id > 0 group by tenant order by tenant`,
  );
  let tenants = 0;
  for (const { tenant, id: previous } of newest) {
    const id = previous + 1;
    const secret = createSecretKey(Buffer.from(random(32)));
    const { wrapped, masterKey } = wrapKey(masterKeys, { tenant, id, secret }, random);
    // A transaction a tenant, so that nobody waits long.
    // oxlint-disable-next-line no-await-in-loop
    const made = await database.asOwner.transaction(async (session) => {
      const rows = await session.query(
        `insert into platform.data_key values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning id`,
        [tenant, id, wrapped, masterKey, now, activeFrom],
      );
      if (rows.length > 0) {
        await recordKeyWork(session, {
          tenant,
          at: now,
          action: "rotate-key",
          detail: { key: id },
        });
      }
      return rows.length;
    });
    tenants += made;
  }
  return { tenants, activeFrom };
}
