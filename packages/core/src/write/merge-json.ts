/**
 * Merges two changed versions of a JSON text key by key, where lines next to each other do not say
 * that changes belong together. Lists are taken as a whole. Keys stay in the order of `mine`.
 *
 * @returns The merged text with two blanks of indentation, or undefined when both changed the same
 *   value or one of the texts is no JSON object
 */
export function mergeJson(base: string, mine: string, theirs: string): string | undefined {
  const [old, ours, others] = [parse(base), parse(mine), parse(theirs)];
  if (old === undefined || ours === undefined || others === undefined) return undefined;
  const merged = mergeObjects(old, ours, others);
  return merged && `${JSON.stringify(merged, undefined, 2)}\n`;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** What two sides make of one value: kept under `value`, removed without one, undefined in conflict. */
type Merged = { readonly value?: unknown } | undefined;

function mergeObjects(
  old: JsonObject,
  ours: JsonObject,
  others: JsonObject,
): JsonObject | undefined {
  const entries: [string, unknown][] = [];
  for (const key of new Set([...Object.keys(ours), ...Object.keys(others)])) {
    const merged = mergeValues(at(old, key), at(ours, key), at(others, key));
    if (merged === undefined) return undefined;
    if ("value" in merged) entries.push([key, merged.value]);
  }
  return Object.fromEntries(entries);
}

function mergeValues(old: unknown, ours: unknown, others: unknown): Merged {
  const taken = (value: unknown): Merged => (value === undefined ? {} : { value });
  if (isEqual(ours, others) || isEqual(others, old)) return taken(ours);
  if (isEqual(ours, old)) return taken(others);
  if (!isObject(ours) || !isObject(others)) return undefined;
  const merged = mergeObjects(isObject(old) ? old : {}, ours, others);
  return merged && { value: merged };
}

function at(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
