import type { Field } from "#core/model/model";
import { isWideInteger } from "#core/model/integer-bounds";

/** The column type of a field that is not encrypted. */
export function sqlType(field: Pick<Field, "type" | "scale" | "min" | "max">): string {
  switch (field.type) {
    case "integer":
      return isWideInteger(field) ? "bigint" : "integer";
    case "decimal":
      return `numeric(30, ${field.scale ?? 2})`;
    case "boolean":
      return "boolean";
    case "date":
      return "date";
    case "timestamp":
      return "timestamptz(3)";
    case "uuid":
      return "uuid";
    case "string":
    case "text":
    case "enum":
    case "email":
    case "uri":
      return "text";
    default:
      return field.type satisfies never;
  }
}
