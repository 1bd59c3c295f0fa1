import { createHash } from "node:crypto";
import fc from "fast-check";
import { remembered } from "#test/remembered";
import type { FieldData } from "#test/rule-types";

const ids = new Map<string, string>();

/** An id that follows from a name, so that examples may call records `p1`. */
export function idOf(name: string): string {
  return remembered(ids, name, () => makeId(name));
}

function makeId(name: string): string {
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(name)) return name;
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The text that a value is; something else where it is none. */
export function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

/** A value that a field can hold; another one for another number. */
export function valueFor(field: FieldData, variant: number): unknown {
  switch (field.type) {
    case "integer":
      return between(field, variant);
    case "decimal":
      return between(field, variant).toFixed(field.scale ?? 2);
    case "boolean":
      return variant % 2 === 1;
    case "date":
      return new Date(Date.UTC(2026, 0, 1 + variant)).toISOString().slice(0, 10);
    case "timestamp":
      return new Date(Date.UTC(2026, 0, 1, variant)).toISOString();
    case "uuid":
      return idOf(`value ${variant}`);
    case "enum":
      return field.values?.[variant % field.values.length];
    case "email":
      return `person${variant}@example.org`;
    case "uri":
      return `https://example.org/${variant}`;
    default:
      return textFor(field, variant);
  }
}

function between({ min = 0, max }: FieldData, variant: number): number {
  const value = min + (variant % 7);
  return max === undefined ? value : Math.min(value, max);
}

const matching = new Map<string, readonly string[]>();

function textFor({ pattern, min = 1, max = 200 }: FieldData, variant: number): string {
  if (pattern === undefined) return `text ${variant} of some length`.padEnd(min, ".").slice(0, max);
  const key = `${pattern} ${min} ${max}`;
  const texts = remembered(matching, key, () => textsMatching(pattern, min, max));
  return texts[variant % texts.length] ?? "";
}

/** Texts of a pattern; made once, since that takes long. */
function textsMatching(pattern: string, min: number, max: number): readonly string[] {
  const texts = fc
    .stringMatching(new RegExp(pattern, "u"))
    .filter(({ length }) => length >= min && length <= max);
  return [...new Set(fc.sample(texts, { seed: 1, numRuns: 50 }))];
}
