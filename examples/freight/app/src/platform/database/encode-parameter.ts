/**
 * Writes a parameter in PostgreSQL's text form, the same for both drivers.
 *
 * @throws TypeError for a value that has no such form: an object (pass JSON text instead), a
 * function, a symbol, NaN or an infinite number.
 */
export function encodeParameter(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return `{${value.map(encodeElement).join(",")}}`;
  const help = typeof value === "object" ? "; pass JSON text for a jsonb parameter" : "";
  throw new TypeError(`a ${typeof value} cannot be a parameter${help}`);
}

function encodeElement(element: unknown): string {
  if (Array.isArray(element)) return encodeParameter(element) ?? "NULL";
  const text = encodeParameter(element);
  return text === null ? "NULL" : `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
