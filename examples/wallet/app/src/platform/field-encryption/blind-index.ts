import { createHmac } from "node:crypto";
import type { JsonScalar } from "#platform/field-encryption/encrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";

/**
 * Returns 16 bytes that are equal for equal values of one tenant's column, so that an encrypted
 * column can be searched for a value. Other tenants and columns give other bytes.
 *
 * Text is put into Unicode's form NFC first and otherwise taken exactly: case and blanks count.
 * The text "1" and the number 1 differ. Whoever reads the column sees which rows are equal.
 *
 * @example
 * ```ts
 * blindIndex(keys, { table: "member", column: "card" }, "A-1734");
 * ```
 */
export function blindIndex(
  keys: TenantKeys,
  place: { readonly table: string; readonly column: string },
  value: JsonScalar,
): Buffer {
  const normalised = typeof value === "string" ? value.normalize("NFC") : value;
  return createHmac("sha256", keys.indexKey(place.table, place.column))
    .update(JSON.stringify(normalised))
    .digest()
    .subarray(0, 16);
}
