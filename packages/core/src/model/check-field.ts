import type { FieldDeclaration } from "#core/blueprint/blueprint-format";
import type { Diagnostic, Position } from "#core/diagnostic/diagnostic";
import type { FieldType } from "#core/model/model";
import { reportModel } from "#core/model/report-model";
import { checkConstant } from "#core/rule/expression/check-constant";
import { checkPattern } from "#core/rule/expression/check-pattern";

const texts: ReadonlySet<FieldType> = new Set(["string", "text", "email", "uri"]);
const numbers: ReadonlySet<FieldType> = new Set(["integer", "decimal"]);

/** Checks that what a field says of itself fits together (`BYL1208`, `BYL1209`). */
export function checkField(
  name: string,
  field: FieldDeclaration,
  at: (key: string) => Position,
): readonly Diagnostic[] {
  const { type, min, max, scale, values, pattern } = field;
  const problems: Diagnostic[] = [];
  const contradiction = (key: string, problem: string, help: string): void => {
    problems.push(reportModel("BYL1208", { field: name, problem }, { at: at(key), help }));
  };
  if (type === "enum" && values === undefined) {
    contradiction("type", "it is an `enum` without values", "Write `values: [one, other]`.");
  }
  if (type !== "enum" && values !== undefined) {
    contradiction("values", `a field of type \`${type}\` has no values`, "Write `type: enum`.");
  }
  if (values !== undefined && new Set(values).size < values.length) {
    contradiction("values", "a value stands there twice", "Name each value once.");
  }
  const bounded = texts.has(type) || numbers.has(type);
  for (const [key, bound] of Object.entries({ min, max })) {
    if (bound === undefined) continue;
    if (!bounded) contradiction(key, `a field of type \`${type}\` has no \`${key}\``, "Remove it.");
    else if (type !== "decimal" && !Number.isSafeInteger(bound)) {
      const help = Number.isInteger(bound)
        ? "Whole numbers go up to 9007199254740991 either way; write `type: decimal` for greater ones."
        : "Write a whole number.";
      contradiction(key, `\`${key}\` is ${bound}`, help);
    } else if (texts.has(type) && bound < 0) {
      contradiction(key, `\`${key}\` is ${bound} characters`, "Write 0 or more.");
    }
  }
  if (min !== undefined && max !== undefined && min > max) {
    contradiction("min", `${min} is more than ${max}`, "Exchange `min` and `max`.");
  }
  if (scale !== undefined && type !== "decimal") {
    contradiction(
      "scale",
      `a field of type \`${type}\` has no \`scale\``,
      "Write `type: decimal`.",
    );
  }
  if (pattern !== undefined) {
    const problem = texts.has(type) ? checkPattern(pattern) : `its type is \`${type}\``;
    if (problem !== undefined) {
      const help = "Patterns hold characters, classes such as `[A-Z0-9]`, `^`, `$` and counts.";
      problems.push(reportModel("BYL1209", { field: name, problem }, { at: at("pattern"), help }));
    }
  }
  if (field.default !== undefined) {
    const expected = wrongDefault(field, field.default);
    if (expected !== undefined) {
      const problem = `\`${String(field.default)}\` is not one of its values`;
      contradiction("default", problem, `Write ${expected}.`);
    }
  }
  return problems;
}

/** What a default should be, when it is not that. */
function wrongDefault(
  field: FieldDeclaration,
  value: string | number | boolean,
): string | undefined {
  const text = (form: RegExp, expected: string): string | undefined =>
    typeof value === "string" && form.test(value) ? undefined : expected;
  const constant = (kind: "date" | "timestamp", expected: string): string | undefined =>
    typeof value === "string" && "value" in checkConstant(kind, value) ? undefined : expected;
  switch (field.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "`true` or `false`";
    case "integer":
      return Number.isSafeInteger(value) && within(field, Number(value))
        ? undefined
        : "a whole number within its bounds";
    case "decimal":
      return (
        text(
          decimal(field),
          'a decimal in quotation marks, such as `"0.00"`, with no more digits than the field has',
        ) ?? (within(field, Number(value)) ? undefined : "a decimal within its bounds")
      );
    case "enum":
      return field.values?.some((each) => each === value) === true
        ? undefined
        : "one of its values";
    case "date":
      return constant("date", "a day of the calendar as `2026-01-31`");
    case "timestamp":
      return constant("timestamp", "a moment as `2026-01-31T09:30:00Z`");
    case "uuid":
      return text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a UUID");
    case "string":
    case "text":
    case "email":
    case "uri":
      if (typeof value !== "string" || !within(field, value.length))
        return "text within its bounds";
      return matches(field, value) ? undefined : "text of its pattern";
    default:
      return field.type satisfies never;
  }
}

/** The decimals that callers may send for a field. */
function decimal({ scale = 2 }: FieldDeclaration): RegExp {
  const fraction = scale === 0 ? "" : String.raw`(\.\d{1,${scale}})?`;
  return new RegExp(String.raw`^-?(0|[1-9]\d{0,17})${fraction}$`);
}

/** Whether a default has the form that callers' values must have; a wrong form is reported itself. */
function matches({ pattern }: FieldDeclaration, value: string): boolean {
  if (pattern === undefined || checkPattern(pattern) !== undefined) return true;
  return new RegExp(pattern, "u").test(value);
}

function within({ min, max }: FieldDeclaration, size: number): boolean {
  return size >= (min ?? -Infinity) && size <= (max ?? Infinity);
}
