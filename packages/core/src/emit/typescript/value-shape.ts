import type { JsonSchema } from "#core/emit/json-schema";

/** What a value's schema says of values; what it says to readers is left out. */
export function shapeOf(schema: JsonSchema): JsonSchema {
  const { description: _description, readOnly: _readOnly, ...shape } = schema;
  return shape;
}

/** The schema of a value that null may take the place of, without null; undefined for others. */
export function withoutNull({ type, enum: values, ...rest }: JsonSchema): JsonSchema | undefined {
  if (Array.isArray(type) && type.includes("null")) {
    return { type: type.find((one) => one !== "null"), ...rest };
  }
  if (Array.isArray(values) && values.includes(null)) {
    return { enum: values.filter((value) => value !== null), ...rest };
  }
  return undefined;
}

/** Whether a part of a schema is a schema, or a map of schemas. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
