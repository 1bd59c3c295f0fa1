import type { Actor } from "#platform/authentication/actor";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import { blindIndex } from "#platform/field-encryption/blind-index";
import { badRequest } from "#platform/http/problems";
import { canonicalValue } from "#platform/records/canonical-value";
import type { EntityDefinition, FieldDefinition } from "#platform/records/entity";
import { hiddenFields, maskedFields } from "#platform/records/project";
import { quoteName } from "#platform/records/statements";

/** A list as it was asked for: SQL conditions and their values. */
export interface SearchQuery {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly limit: number;
  /** The column that the list is sorted by, beside the id. */
  readonly sortColumn: string;
  /** The names of the parameters, without their values, for the audit trail. */
  readonly parameters: readonly string[];
}

const operators: Readonly<Record<string, string>> = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

const system: Readonly<Record<string, FieldDefinition>> = {
  id: { column: "id", type: "uuid", required: true, filter: true },
  createdAt: { column: "created_at", type: "timestamp", required: true, filter: true },
  updatedAt: { column: "updated_at", type: "timestamp", required: true, filter: true },
  createdBy: { column: "created_by", type: "string", required: true, filter: true },
};

/**
 * Reads a list's query: `field=value`, `field.lt`, `.lte`, `.gt`, `.gte`, `sort=field` or
 * `sort=-field`, `limit` (1 to 200, 50 by default) and `cursor`. A field that the actor does not
 * see, or sees masked, can neither be filtered nor sorted by, since the answer would tell its values.
 */
export function searchQuery(
  entity: EntityDefinition,
  actor: Actor,
  keys: TenantKeys,
  parameters: ReadonlyMap<string, string>,
): SearchQuery {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = [`tenant = ${bind(actor.tenant)}`];
  const find = (name: string): FieldDefinition => findField(entity, actor, name);
  for (const [parameter, value] of parameters) {
    if (parameter === "sort" || parameter === "limit" || parameter === "cursor") continue;
    conditions.push(condition(entity, find, keys, parameter, value, bind));
  }
  const sort = parameters.get("sort") ?? "createdAt";
  const descending = sort.startsWith("-");
  const field = find(descending ? sort.slice(1) : sort);
  if (field.encrypted === true) {
    throw badRequest(
      `The list cannot be sorted by ${sort.replace(/^-/, "")}: its values are stored encrypted.`,
    );
  }
  const cursor = parameters.get("cursor");
  if (cursor !== undefined) conditions.push(after(field, descending, readCursor(cursor), bind));
  const limit = readLimit(parameters.get("limit"));
  const direction = descending ? "desc" : "asc";
  // An index serves both directions where nothing is empty.
  const empty = field.required === true ? "" : " nulls last";
  const order = `page.${quoteName(field.column)} ${direction}${empty}, page.id ${direction}`;
  const text = `select page.* from ${quoteName(entity.table)} page
     where ${conditions.join(" and ")} order by ${order} limit ${bind(limit + 1)}`;
  const { column: sortColumn } = field;
  return { text, values, limit, sortColumn, parameters: [...parameters.keys()] };
}

/** Names the place in a list behind a row. */
export function cursorAfter(row: Readonly<Record<string, unknown>>, sortColumn: string): string {
  return Buffer.from(JSON.stringify([row[sortColumn] ?? null, row["id"]])).toString("base64url");
}

function condition(
  entity: EntityDefinition,
  find: (name: string) => FieldDefinition,
  keys: TenantKeys,
  parameter: string,
  value: string,
  bind: (value: unknown) => string,
): string {
  const dot = parameter.lastIndexOf(".");
  const operator = dot === -1 ? "=" : operators[parameter.slice(dot + 1)];
  const name = dot === -1 ? parameter : parameter.slice(0, dot);
  const field = find(name);
  if (field.filter !== true || operator === undefined) {
    throw badRequest(`The list cannot be filtered by ${JSON.stringify(parameter)}.`);
  }
  const { column } = field;
  if (field.encrypted === true) {
    if (operator !== "=") {
      throw badRequest(
        `${name} can be compared for equality only: its values are stored encrypted.`,
      );
    }
    const index = blindIndex(
      keys,
      { table: entity.table, column },
      canonicalValue(field.type, readValue(field, name, value)),
    );
    return `${quoteName(`${column}_index`)} = ${bind(index)}`;
  }
  return `${quoteName(column)} ${operator} ${bind(readValue(field, name, value))}`;
}

function findField(entity: EntityDefinition, actor: Actor, name: string): FieldDefinition {
  const states: FieldDefinition = { column: "state", type: "enum", filter: true };
  const field =
    (Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined) ??
    (Object.hasOwn(system, name) ? system[name] : undefined) ??
    (name === "state" && entity.states !== undefined ? states : undefined);
  const isUnseen = hiddenFields(entity, actor).has(name);
  if (field === undefined || isUnseen || Object.hasOwn(maskedFields(entity, actor), name)) {
    throw badRequest(`${entity.name} has no field ${JSON.stringify(name)} that you can search by.`);
  }
  return field;
}

/** The condition for rows behind the cursor, in the order of the list; empty values come last. */
function after(
  { column: name, type, required }: FieldDefinition,
  descending: boolean,
  [value, id]: readonly [string | number | boolean | null, string],
  bind: (value: unknown) => string,
): string {
  const column = quoteName(name);
  const beyond = descending ? "<" : ">";
  const behind = bind(id);
  const next = `id ${beyond} ${behind}`;
  if (value === null) return `(${column} is null and ${next})`;
  const bound = bind(readValue({ column: name, type }, "cursor", String(value)));
  if (required === true) return `(${column}, id) ${beyond} (${bound}, ${behind})`;
  return `(${column} ${beyond} ${bound} or (${column} = ${bound} and ${next}) or ${column} is null)`;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

function readCursor(cursor: string): readonly [string | number | boolean | null, string] {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    const scalar = value === null || ["string", "number", "boolean"].includes(typeof value);
    if (scalar && typeof id === "string" && uuid.test(id)) {
      return [value as string | number | boolean | null, id];
    }
  } catch {
    // Not a cursor of ours: refused below.
  }
  throw badRequest("The cursor is not one that a list has given.");
}

function readLimit(limit: string | undefined): number {
  if (limit === undefined) return 50;
  const number = Number(limit);
  if (Number.isInteger(number) && number >= 1 && number <= 200) return number;
  throw badRequest("limit is a whole number from 1 to 200.");
}

const patterns: Partial<Record<FieldDefinition["type"], RegExp>> = {
  integer: /^-?\d{1,16}$/,
  decimal: /^-?\d{1,18}(\.\d{1,12})?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/,
  uuid,
};

/** Reads a value from a query in the form in which records have it. */
function readValue(field: FieldDefinition, name: string, value: string): string | number | boolean {
  if (patterns[field.type]?.test(value) === false || value.includes("\0")) {
    throw badRequest(`${JSON.stringify(name)} is not a ${field.type}.`);
  }
  if (field.type === "boolean") return value === "true";
  if (field.type !== "integer") return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw badRequest(`${JSON.stringify(name)} is too large a number.`);
}
