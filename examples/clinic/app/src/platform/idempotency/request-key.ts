import { createHmac } from "node:crypto";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { badRequest } from "#platform/http/problems";
import type { Claim } from "#platform/idempotency/claim";

/** The table whose rows the HMACs are for. */
export const keyTable = "platform.idempotency_key";

/**
 * Reads the header `Idempotency-Key`: 1 to 255 printable characters of ASCII, taken as they are.
 *
 * @throws Problem 400 for anything else, or when a key is needed and missing
 * @see draft-ietf-httpapi-idempotency-key-header, section 2
 */
export function readKey(header: string | undefined, isRequired: boolean): string | undefined {
  if (header === undefined) {
    if (!isRequired) return undefined;
    throw badRequest("Send the header Idempotency-Key, so that this can be repeated safely.");
  }
  if (/^[\x20-\x7e]{1,255}$/.test(header)) return header;
  throw badRequest("Idempotency-Key has 1 to 255 printable characters of ASCII.");
}

/** What a request is known by; another order of the body's members makes no difference. */
export function claimOf(
  keys: TenantKeys,
  key: string,
  request: { readonly method: string; readonly path: string; readonly body: unknown },
): Claim {
  const { method, path, body } = request;
  const hmac = (column: string, text: string): Buffer =>
    createHmac("sha256", keys.indexKey(keyTable, column)).update(text).digest();
  return {
    key: hmac("key", key),
    fingerprint: hmac("fingerprint", JSON.stringify([method, path, body ?? null], inOrder)),
  };
}

/** The members of an object in the order of their names. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
