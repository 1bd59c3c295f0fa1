import { associatedData, type FieldPlace } from "#platform/field-encryption/associated-data";
import { DecryptionError } from "#platform/field-encryption/decryption-error";
import type { JsonScalar } from "#platform/field-encryption/encrypt-field";
import { gcm } from "#platform/field-encryption/gcm";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";

const headerLength = 5;

/**
 * Decrypts what `encryptField` wrote for the same tenant and place.
 *
 * @throws DecryptionError
 * @example
 * ```ts
 * decryptField(keys, { table: "book", column: "title", row: id }, book.title);
 * ```
 */
export function decryptField(keys: TenantKeys, place: FieldPlace, encrypted: Buffer): JsonScalar {
  if (encrypted.length < headerLength || encrypted.readUInt8(0) !== 1) throw new DecryptionError();
  const dataKey = keys.find(encrypted.readUInt32BE(1));
  if (dataKey === undefined) throw new DecryptionError();
  const associated = associatedData(["1", keys.tenant, place.table, place.column, place.row]);
  const plain = gcm.open(dataKey.key, encrypted, associated, headerLength);
  const value: JsonScalar = JSON.parse(plain.toString());
  return value;
}
