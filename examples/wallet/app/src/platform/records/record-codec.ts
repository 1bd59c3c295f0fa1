import { blindIndex } from "#platform/field-encryption/blind-index";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import { encryptField, type JsonScalar } from "#platform/field-encryption/encrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { unprocessable } from "#platform/http/problems";
import { canonicalValue } from "#platform/records/canonical-value";
import type { EntityDefinition, Values } from "#platform/records/entity";

/** Turns fields into columns: encrypts what is classified and adds its blind index. */
export function encodeRecord(
  keys: TenantKeys,
  entity: EntityDefinition,
  id: string,
  values: Values,
): Readonly<Record<string, unknown>> {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = entity.fields[name];
    if (field === undefined) continue;
    const { column } = field;
    if (field.type === "timestamp" && typeof value === "string") requireInstant(value);
    if (field.encrypted !== true) {
      columns[column] = value;
      continue;
    }
    const scalar = value as JsonScalar;
    const empty = value === null || value === undefined;
    columns[column] = empty
      ? null
      : encryptField(keys, { table: entity.table, column, row: id }, scalar);
    if (field.filter === true || field.unique === true) {
      columns[`${column}_index`] = empty
        ? null
        : blindIndex(keys, { table: entity.table, column }, canonicalValue(field.type, scalar));
    }
  }
  return columns;
}

const firstInstant = Date.parse("0001-01-01T00:00:00Z");
const lastInstant = Date.parse("9999-12-31T23:59:59Z");

/** Four digits hold the year in UTC, also after a leap second: what lies outside could not be read. */
function requireInstant(value: string): void {
  const time = Date.parse(value.replace(/(:\d\d):60/, "$1:59"));
  if (time >= firstInstant && time < lastInstant) return;
  throw unprocessable("A value is outside of what its field can hold.");
}

/** Turns a row into a record: decrypts, renames, leaves out what is empty. */
export function decodeRecord(
  keys: TenantKeys,
  entity: EntityDefinition,
  row: Readonly<Record<string, unknown>>,
): Values {
  const id = String(row["id"]);
  const record: Record<string, unknown> = { id, version: row["version"] };
  if (entity.states !== undefined) record["state"] = row["state"];
  for (const [name, { column, encrypted }] of Object.entries(entity.fields)) {
    const stored = row[column];
    if (stored === null || stored === undefined) continue;
    if (encrypted === true) {
      const place = { table: entity.table, column, row: id };
      record[name] = decryptField(keys, place, stored as Buffer);
    } else {
      record[name] = stored;
    }
  }
  record["createdAt"] = row["created_at"];
  record["createdBy"] = row["created_by"];
  record["updatedAt"] = row["updated_at"];
  record["updatedBy"] = row["updated_by"];
  return record;
}
