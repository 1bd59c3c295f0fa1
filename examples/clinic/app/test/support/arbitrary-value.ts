import fc from "fast-check";
import type { FieldDefinition } from "#platform/records/entity";
import type { FieldSchema } from "#test/interface";

const day = 86_400_000;
const earliest = Date.parse("2015-01-01");
const latest = Date.parse("2026-03-01");

const moment = fc.integer({ min: earliest, max: latest + day - 1 }).map((time) => new Date(time));
const word = fc.stringMatching(/^[a-z]{4,12}$/);

/**
 * Values of a field that its schema accepts. Dates are past ones and amounts are positive, since rules
 * mostly ask for that. Texts of unique fields are long enough not to meet by chance.
 */
export function arbitraryValue(field: FieldDefinition, schema: FieldSchema): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 0, minLength = 0, maxLength = 40, pattern } = schema;
  if (schema.enum !== undefined) {
    return fc.constantFrom(...schema.enum.filter((value) => value !== null));
  }
  switch (field.type) {
    case "integer":
      return fc.integer({ min: minimum, max: maximum });
    case "decimal":
      return arbitraryDecimal(pattern ?? "");
    case "boolean":
      return fc.boolean();
    case "date":
      return moment.map((date) => date.toISOString().slice(0, 10));
    case "timestamp":
      return moment.map((date) => date.toISOString());
    case "uuid":
      return fc.uuid();
    case "email":
      return word.map((name) => `${name}@example.org`);
    case "uri":
      return word.map((name) => `https://example.org/${name}`);
    default:
      return pattern === undefined
        ? arbitraryText(minLength, maxLength)
        : fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= maxLength);
  }
}

function arbitraryDecimal(pattern: string): fc.Arbitrary<string> {
  const scale = Number(/\\\.\\d\{1,(\d+)\}/.exec(pattern)?.[1] ?? 0);
  return fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 10 ** scale - 1 }))
    .map(([whole, part]) =>
      scale === 0 ? String(whole) : `${whole}.${String(part).padStart(scale, "0")}`,
    );
}

/** Letters of many scripts; the length counts characters, as the schema and the database do. */
function arbitraryText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const longest = Math.max(minLength, Math.min(maxLength, 24));
  const shortest = Math.max(minLength, Math.min(longest, 8));
  return fc
    .string({ unit: "grapheme", minLength: shortest, maxLength: longest })
    .map((text) => Array.from(text).slice(0, longest).join("").toWellFormed())
    .filter((text) => text.trim() !== "" && !text.includes("\0"))
    .filter((text) => Array.from(text).length >= minLength);
}
