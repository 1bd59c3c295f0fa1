import { createSecretKey, randomBytes } from "node:crypto";
import type { MasterKeys } from "#platform/field-encryption/master-keys";
import {
  createTenantKeys,
  type DataKey,
  type TenantKeys,
  type TenantKeyStore,
} from "#platform/field-encryption/tenant-keys";
import { unwrapKey, wrapKey } from "#platform/field-encryption/wrap-key";
import type { Database, Step } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";

interface KeyringOptions {
  readonly database: Database;
  readonly masterKeys: MasterKeys;
  readonly clock: Clock;
  readonly random?: RandomBytes;
  /** Milliseconds after which a tenant's keys are read again, so that a rotation is noticed. */
  readonly refreshAfter?: number;
}

/** The data keys of all tenants. */
export interface Keyring {
  /**
   * Returns a tenant's keys, made at the tenant's first use. They come from memory, except at first
   * and once every 30 seconds. Call it before a transaction is opened, not inside: a key must be
   * stored for good before anything is encrypted under it.
   *
   * @throws DatabaseError, DecryptionError, or Error when a master key is missing
   */
  open(tenant: string): Promise<TenantKeys>;
}

interface Row {
  readonly id: number;
  readonly wrapped: Buffer;
  readonly master_key: string;
  readonly active_from: string;
}

/**
 * Opens the keyring.
 *
 * @example
 * ```ts
 * const keyring = openKeyring({ database, masterKeys, clock: systemClock });
 * const keys = await keyring.open(actor.tenant);
 * const title = encryptField(keys, { table: "book", column: "title", row: id }, "Emma");
 * ```
 */
export function openKeyring(options: KeyringOptions): Keyring {
  const { database, masterKeys, clock, random = randomBytes, refreshAfter = 30_000 } = options;
  const known = new Map<string, TenantKeyStore>();
  const reading = new Map<string, Promise<TenantKeyStore>>();

  async function read(tenant: string): Promise<TenantKeyStore> {
    let rows = await select(tenant, []);
    if (!(rows.some(({ id }) => id === 0) && rows.some(({ id }) => id > 0))) {
      rows = await select(tenant, [createStep(tenant, 0), createStep(tenant, 1)]);
    }
    const unwrapped = rows.map((row) => ({
      id: row.id,
      key: unwrapKey(masterKeys, { tenant, ...row, masterKey: row.master_key }),
      activeFrom: Date.parse(row.active_from),
    }));
    const store = known.get(tenant) ?? create(tenant, unwrapped);
    store.replace(unwrapped.filter(({ id }) => id > 0));
    known.set(tenant, store);
    return store;
  }

  async function select(tenant: string, before: readonly Step[]): Promise<readonly Row[]> {
    return database.transaction(async (session) => {
      await session.batch([
        { statement: "select platform.enter($1)", values: [JSON.stringify({ tenant })] },
        ...before,
      ]);
      return session.query<Row>(
        "select id, wrapped, master_key, active_from from platform.data_key where tenant = $1",
        [tenant],
      );
    });
  }

  /** When another process was first, its key stands. */
  function createStep(tenant: string, id: number): Step {
    const secret = createSecretKey(Buffer.from(random(32)));
    const { wrapped, masterKey } = wrapKey(masterKeys, { tenant, id, secret }, random);
    return {
      statement:
        "insert into platform.data_key values ($1, $2, $3, $4, $5, $5) on conflict do nothing",
      values: [tenant, id, wrapped, masterKey, clock.now()],
    };
  }

  function create(tenant: string, keys: readonly DataKey[]): TenantKeyStore {
    const indexSecret = keys.find(({ id }) => id === 0)?.key;
    if (indexSecret === undefined) throw new Error("The tenant's index secret was not stored.");
    return createTenantKeys({ tenant, indexSecret, random, clock, refreshAfter });
  }

  return {
    async open(tenant) {
      const store = known.get(tenant);
      if (store !== undefined && !store.isStale) return store;
      let pending = reading.get(tenant);
      if (pending === undefined) {
        pending = read(tenant).finally(() => reading.delete(tenant));
        reading.set(tenant, pending);
      }
      return pending;
    },
  };
}
