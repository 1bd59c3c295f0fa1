import { createSecretKey, type KeyObject } from "node:crypto";
import { associatedData } from "#platform/field-encryption/associated-data";
import { gcm } from "#platform/field-encryption/gcm";
import type { MasterKeys } from "#platform/field-encryption/master-keys";
import type { RandomBytes } from "#platform/http/identifiers";

/** A tenant's key as it is stored. */
export interface WrappedKey {
  readonly tenant: string;
  readonly id: number;
  readonly wrapped: Buffer;
  /** The id of the master key that wraps it. */
  readonly masterKey: string;
}

/** Encrypts a tenant's key under the current master key, bound to the tenant and its number. */
export function wrapKey(
  masterKeys: MasterKeys,
  key: { readonly tenant: string; readonly id: number; readonly secret: KeyObject },
  random: RandomBytes,
): WrappedKey {
  const { tenant, id, secret } = key;
  const { id: masterKey, key: master } = masterKeys.current;
  const wrapped = gcm.seal(master, random(12), secret.export(), placeOf(tenant, id));
  return { tenant, id, wrapped, masterKey };
}

/**
 * Reverses `wrapKey`.
 *
 * @throws Error that names the master key when it is not there
 * @throws DecryptionError when the stored key was changed or belongs to another tenant
 */
export function unwrapKey(masterKeys: MasterKeys, key: WrappedKey): KeyObject {
  const master = masterKeys.find(key.masterKey);
  if (master === undefined) {
    throw new Error(`ENCRYPTION_KEYS lacks the key "${key.masterKey}", which is still in use.`);
  }
  return createSecretKey(gcm.open(master.key, key.wrapped, placeOf(key.tenant, key.id)));
}

function placeOf(tenant: string, id: number): Buffer {
  return associatedData(["data-key", tenant, String(id)]);
}
