import { decryptField } from "#platform/field-encryption/decrypt-field";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { RandomBytes } from "#platform/http/identifiers";

type Column = "secret" | "previous_secret";

/** Where secrets are kept, for key rotation. */
export const secretTable = {
  schema: "platform",
  table: "webhook",
  columns: ["secret", "previous_secret"],
} as const;

/** Makes the secret with which deliveries to a webhook are signed: 32 bytes. */
export function newSecret(random: RandomBytes): string {
  return `whsec_${Buffer.from(random(32)).toString("base64")}`;
}

/** Encrypts a secret for its webhook. */
export function sealSecret(
  keys: TenantKeys,
  webhook: string,
  secret: string,
  column: Column = "secret",
): Buffer {
  return encryptField(keys, { table: secretTable.table, column, row: webhook }, secret);
}

/** @throws DecryptionError */
export function openSecret(
  keys: TenantKeys,
  webhook: string,
  sealed: Buffer,
  column: Column = "secret",
): string {
  return String(decryptField(keys, { table: secretTable.table, column, row: webhook }, sealed));
}
