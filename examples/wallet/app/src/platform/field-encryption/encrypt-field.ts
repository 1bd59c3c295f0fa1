import { associatedData, type FieldPlace } from "#platform/field-encryption/associated-data";
import { gcm } from "#platform/field-encryption/gcm";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";

/** What a field can hold. */
export type JsonScalar = string | number | boolean | null;

/**
 * Encrypts a value for one place: a row's column. The result is one byte of format (1), four of the
 * key's number, 12 of nonce, the encrypted JSON and 16 of tag; its length tells the value's.
 *
 * @throws TypeError for a value that JSON has no form for, such as NaN
 * @example
 * ```ts
 * encryptField(keys, { table: "book", column: "title", row: id }, "Emma");
 * ```
 */
export function encryptField(keys: TenantKeys, place: FieldPlace, value: JsonScalar): Buffer {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError("a number that is not finite cannot be encrypted");
  }
  const { id, key } = keys.current();
  const header = Buffer.allocUnsafe(5);
  header.writeUInt8(1, 0);
  header.writeUInt32BE(id, 1);
  const associated = associatedData(["1", keys.tenant, place.table, place.column, place.row]);
  return gcm.seal(key, keys.random(12), JSON.stringify(value), associated, header);
}
