import type { FieldDefinition } from "#platform/records/entity";

/**
 * One form for values that are the same, so that an encrypted value is found and stays unique however
 * it is written: a decimal without zeros at its ends, a UUID in lower case, a time in UTC.
 */
export function canonicalValue<Value>(type: FieldDefinition["type"], value: Value): Value | string {
  if (typeof value !== "string") return value;
  switch (type) {
    case "decimal":
      return value
        .replace(/^(-?)0+(?=\d)/, "$1")
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "")
        .replace(/^-0$/, "0");
    case "uuid":
      return value.toLowerCase();
    case "timestamp":
      return new Date(value.replace(/(:\d\d):60/, "$1:59")).toISOString();
    default:
      return value;
  }
}
