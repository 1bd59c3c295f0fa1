import { quoteList } from "#core/blueprint/quote-list";
import type { SchemaNode } from "#core/blueprint/schema-at";

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  integer: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map of keys",
  record: "a map of keys",
  null: "nothing",
};

/** Names a type of the format in a sentence. */
export function describeKind(kind: string): string {
  return kinds[kind] ?? kind;
}

/** Says in a sentence what a schema allows. */
export function describeSchema(node: SchemaNode): string {
  if (node.const !== undefined) return quoteList([showConstant(node.const)]);
  if (node.enum !== undefined) return `one of ${quoteList(node.enum.map(showConstant))}`;
  if (node.properties !== undefined) {
    return `a map with ${quoteList(Object.keys(node.properties).slice(0, 6))}`;
  }
  const [type = "object"] = [node.type].flat();
  return describeKind(type);
}

/** A constant of a schema as a file would have it. */
function showConstant(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
