import type { Entity, Field, Operation } from "#core/model/model";
import { integerBounds } from "#core/model/integer-bounds";
import { commentText } from "#core/emit/comment-text";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The shape of a record as callers read it. Values of fields that some of them see masked need not
 * have the form that the blueprint says.
 */
export function recordSchema(entity: Entity, masked: ReadonlySet<string> = new Set()): JsonSchema {
  const { states, fields } = entity;
  return {
    title: entity.name,
    type: "object",
    properties: {
      id: { type: "string", format: "uuid", readOnly: true },
      version: { type: "integer", readOnly: true },
      ...(states && { state: { enum: states.names, readOnly: true } }),
      ...Object.fromEntries(
        fields.map((field) => [
          field.name,
          masked.has(field.name) ? maskedSchema(field) : fieldSchema(field),
        ]),
      ),
      createdAt: { type: "string", format: "date-time", readOnly: true },
      createdBy: { type: "string", readOnly: true },
      updatedAt: { type: "string", format: "date-time", readOnly: true },
      updatedBy: { type: "string", readOnly: true },
    },
    required: ["id", "version", ...(states ? ["state"] : [])],
    additionalProperties: false,
  };
}

/** The shape of a body that creates a record. */
export function newRecordSchema(entity: Entity): JsonSchema {
  const fields = entity.fields.filter(({ readOnly }) => !readOnly);
  return {
    title: `New${entity.name}`,
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    required: fields
      .filter((field) => field.required && field.default === undefined)
      .map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The shape of a body that changes a record: a merge patch, in which null empties a field. */
export function recordChangeSchema(entity: Entity): JsonSchema {
  const fields = entity.fields.filter(({ readOnly }) => !readOnly);
  return {
    title: `${entity.name}Change`,
    type: "object",
    properties: Object.fromEntries(
      fields.map((field) => [field.name, field.required ? fieldSchema(field) : orNull(field)]),
    ),
    additionalProperties: false,
    minProperties: 1,
  };
}

/** The shape of the body with which an operation is called. */
export function operationSchema(title: string, operation: Operation): JsonSchema {
  return {
    title,
    type: "object",
    properties: Object.fromEntries(
      operation.input.map((field) => [field.name, fieldSchema(field)]),
    ),
    required: operation.input.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Masking keeps a text's length. */
function maskedSchema(field: Field): JsonSchema {
  const { pattern: _pattern, ...schema } = fieldSchema(field);
  const note = "Some see it masked: `*` stands for each character that they do not see.";
  const { description: own } = schema;
  return { ...schema, description: typeof own === "string" ? `${own} ${note}` : note };
}

function orNull(field: Field): JsonSchema {
  const { type, enum: values, ...schema } = fieldSchema(field);
  return {
    ...schema,
    ...(type !== undefined && { type: [type, "null"] }),
    ...(Array.isArray(values) && { enum: [...values, null] }),
  };
}

function fieldSchema(field: Field): JsonSchema {
  const text = field.description ?? (field.title === field.name ? undefined : field.title);
  return { ...(text !== undefined && { description: commentText(text) }), ...valueSchema(field) };
}

function valueSchema(field: Field): JsonSchema {
  const { min, max, pattern } = field;
  const bounds = integerBounds(field);
  switch (field.type) {
    case "integer":
      return { type: "integer", minimum: bounds.min, maximum: bounds.max };
    case "decimal":
      return { type: "string", pattern: String.raw`^-?\d{1,18}${fraction(field.scale ?? 2)}$` };
    case "boolean":
      return { type: "boolean" };
    case "date":
      return { type: "string", format: "date", pattern: "^(?!0000)" };
    case "timestamp":
      return { type: "string", format: "date-time", pattern: "^(?!0000)" };
    case "uuid":
      return { type: "string", format: "uuid" };
    case "enum":
      return { enum: field.values ?? [] };
    case "email":
      return { type: "string", format: "email", maxLength: max ?? 254 };
    case "uri":
      return { type: "string", format: "uri", maxLength: max ?? 2000 };
    case "string":
    case "text":
      return {
        type: "string",
        ...(min !== undefined && { minLength: min }),
        maxLength: max ?? (field.type === "string" ? 200 : 20_000),
        ...(pattern !== undefined && { pattern }),
      };
    default:
      return field.type satisfies never;
  }
}

function fraction(scale: number): string {
  return scale === 0 ? "" : String.raw`(\.\d{1,${scale}})?`;
}
