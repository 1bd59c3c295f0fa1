import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import { associatedData } from "#platform/field-encryption/associated-data";
import type { Clock } from "#platform/http/clock";
import type { RandomBytes } from "#platform/http/identifiers";

/** A key that encrypts values. */
export interface DataKey {
  readonly id: number;
  readonly key: KeyObject;
  /** Milliseconds since 1970 from when on it encrypts. */
  readonly activeFrom: number;
}

/** One tenant's keys in memory. Nothing in here waits. */
export interface TenantKeys {
  readonly tenant: string;
  readonly random: RandomBytes;
  /** The key for new values: the newest that is active. */
  current(): DataKey;
  /** The key by its number; when it is not known, the keys are read again at the next `open`. */
  find(id: number): DataKey | undefined;
  /** The key of a column's blind index. */
  indexKey(table: string, column: string): KeyObject;
}

/** The side of a tenant's keys that the keyring works on. */
export interface TenantKeyStore extends TenantKeys {
  readonly isStale: boolean;
  /** Takes over what was read from the database. */
  replace(keys: readonly DataKey[]): void;
}

interface TenantKeyOptions {
  readonly tenant: string;
  readonly indexSecret: KeyObject;
  readonly random: RandomBytes;
  readonly clock: Clock;
  /** Milliseconds after which keys are read again. */
  readonly refreshAfter: number;
}

/** Holds one tenant's keys. */
export function createTenantKeys(options: TenantKeyOptions): TenantKeyStore {
  const { tenant, indexSecret, random, clock, refreshAfter } = options;
  const now = (): number => clock.now().getTime();
  const indexKeys = new Map<string, KeyObject>();
  let newestFirst: readonly DataKey[] = [];
  let byId: ReadonlyMap<number, DataKey> = new Map();
  let freshUntil = 0;

  return {
    tenant,
    random,

    get isStale() {
      return now() >= freshUntil;
    },

    replace(keys) {
      newestFirst = keys.toSorted((a, b) => b.id - a.id);
      byId = new Map(keys.map((key) => [key.id, key]));
      freshUntil = now() + refreshAfter;
    },

    current() {
      const at = now();
      // The first key is active at once; a clock that was set back must not stop the tenant.
      const key = newestFirst.find(({ activeFrom }) => activeFrom <= at) ?? newestFirst.at(-1);
      if (key === undefined) throw new Error("A tenant's keys were used before they were read.");
      return key;
    },

    find(id) {
      const key = byId.get(id);
      if (key === undefined) freshUntil = 0;
      return key;
    },

    indexKey(table, column) {
      const place = associatedData(["blind-index", tenant, table, column]);
      const name = place.toString();
      let key = indexKeys.get(name);
      if (key === undefined) {
        key = createSecretKey(Buffer.from(hkdfSync("sha256", indexSecret, "", place, 32)));
        indexKeys.set(name, key);
      }
      return key;
    },
  };
}
