/** Shows a value that was found in a file, in one short piece of a sentence. */
export function showValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a map of keys";
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).replaceAll(
    /\s+/g,
    " ",
  );
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return typeof value === "string" ? `the text \`${short}\`` : `\`${short}\``;
}
