import type { FieldError } from "#platform/http/problem";

const deepest = 32;
const mostErrors = 20;

/** Keys that reach an object's prototype when code assigns by name. */
const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Finds what parsed JSON may not contain: nesting deeper than 32 (the outermost list or object is
 * 1), the keys `__proto__`, `constructor` and `prototype`, NUL characters (PostgreSQL's text has
 * none) and unpaired surrogates (UTF-8 has none). Returns at most 20 errors.
 */
export function checkJson(value: unknown): readonly FieldError[] {
  const errors: FieldError[] = [];
  const report = (pointer: string, message: string): void => {
    if (errors.length < mostErrors) errors.push({ pointer, message });
  };

  const checkText = (text: string, pointer: string, what: string): void => {
    if (text.includes("\0")) report(pointer, `The ${what} has a NUL character.`);
    if (!text.isWellFormed()) report(pointer, `The ${what} has an unpaired surrogate.`);
  };

  const check = (part: unknown, pointer: string, depth: number): void => {
    if (typeof part === "string") {
      checkText(part, pointer, "text");
      return;
    }
    if (typeof part !== "object" || part === null) return;
    if (depth > deepest) {
      report(pointer, `The body is nested deeper than ${deepest} levels.`);
      return;
    }
    if (Array.isArray(part)) {
      for (const [index, element] of part.entries())
        check(element, `${pointer}/${index}`, depth + 1);
      return;
    }
    for (const [key, member] of Object.entries(part)) {
      const place = `${pointer}/${escapeKey(key)}`;
      if (reservedKeys.has(key)) report(place, `The name ${key} is reserved.`);
      else {
        checkText(key, place, "name");
        check(member, place, depth + 1);
      }
    }
  };

  check(value, "", 1);
  return errors;
}

/** RFC 6901, section 3; surrogates become U+FFFD, so that the answer is well-formed. */
function escapeKey(key: string): string {
  return key.toWellFormed().replaceAll("~", "~0").replaceAll("/", "~1");
}
