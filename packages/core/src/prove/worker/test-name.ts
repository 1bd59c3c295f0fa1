import { format, inspect } from "node:util";

/** Values are cut off after so many characters, as vitest does it. */
const mostCharacters = 40;

/**
 * The name of one of several tests made from a list, as vitest makes it: `%s` and its like are the
 * parts of the item, `%#` and `%$` its number from 0 and from 1, `$name` a member of it.
 */
export function testName(pattern: string, item: unknown, index: number): string {
  const parts: readonly unknown[] = Array.isArray(item) ? item : [item];
  const numbered = pattern.replaceAll(/%%|%#|%\$/g, (found) =>
    found === "%%" ? found : String(found === "%#" ? index : index + 1),
  );
  let next = 0;
  return numbered.replaceAll(
    /(%[sdjifoOc%])|\$([$\p{ID_Continue}.]+)/gu,
    (whole, placeholder: string | undefined, path: string) => {
      if (placeholder !== undefined) return filledIn(placeholder, parts[next++]);
      const [first] = parts;
      if (typeof first === "object" && first !== null && !Array.isArray(first)) {
        return shown(memberOf(first, path));
      }
      return /^\d+$/.test(path) ? shown(memberOf(parts, path)) : whole;
    },
  );
}

function filledIn(placeholder: string, value: unknown): string {
  if (placeholder !== "%s" || typeof value !== "object" || value === null) {
    return format(placeholder, value);
  }
  const tell: unknown = Reflect.get(value, "toString");
  const isPlain = tell === Object.prototype.toString || typeof tell !== "function";
  return isPlain ? format(placeholder, value) : `${tell.call(value)}`;
}

function memberOf(item: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, name) => (value === undefined ? undefined : Reflect.get(new Object(value), name)),
      item,
    );
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : inspect(value, { breakLength: Infinity });
  if (text.length <= mostCharacters) return text;
  const cut = text.slice(0, mostCharacters - 1);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")}…`;
}
