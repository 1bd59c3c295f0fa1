import { randomBytes } from "node:crypto";
import type { MasterKeys } from "#platform/field-encryption/master-keys";
import { recordKeyWork } from "#platform/field-encryption/record-key-work";
import { unwrapKey, wrapKey } from "#platform/field-encryption/wrap-key";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";

interface RewrapOptions {
  readonly database: Database;
  readonly masterKeys: MasterKeys;
  readonly clock: Clock;
  readonly random?: RandomBytes;
}

interface Row {
  readonly id: number;
  readonly wrapped: Buffer;
  readonly master_key: string;
}

/**
 * Wraps every data key under the current master key, while the application runs. Every process must
 * have been started with both master keys before; afterwards the old one can be taken out of
 * `ENCRYPTION_KEYS`.
 *
 * @returns how many keys were wrapped anew
 * @throws DatabaseError, DecryptionError, or Error when a master key is missing
 */
export async function rewrapKeys(options: RewrapOptions): Promise<number> {
  const { database, masterKeys, clock, random = randomBytes } = options;
  const current = masterKeys.current.id;
  const tenants = await database.asOwner.query<{ tenant: string }>(
    "select distinct tenant from platform.data_key where master_key <> $1 order by tenant",
    [current],
  );
  let rewrapped = 0;
  for (const { tenant } of tenants) {
    // A transaction a tenant, so that nobody waits long.
    // oxlint-disable-next-line no-await-in-loop
    rewrapped += await database.asOwner.transaction(async (session) => {
      const rows = await session.query<Row>(
        `select id, wrapped, master_key from platform.data_key
         where tenant = $1 and master_key <> $2 for update`,
        [tenant, current],
      );
      const keys = rows.map((row) => {
        const secret = unwrapKey(masterKeys, { tenant, ...row, masterKey: row.master_key });
        return wrapKey(masterKeys, { tenant, id: row.id, secret }, random);
      });
      await session.query(
        `update platform.data_key k set wrapped = anew.wrapped, master_key = $2
         from unnest($3::integer[], $4::bytea[]) as anew (id, wrapped)
         where k.tenant = $1 and k.id = anew.id`,
        [tenant, current, keys.map(({ id }) => id), keys.map(({ wrapped }) => wrapped)],
      );
      const detail = { keys: keys.length, under: current };
      await recordKeyWork(session, { tenant, at: clock.now(), action: "rewrap-keys", detail });
      return keys.length;
    });
  }
  return rewrapped;
}
