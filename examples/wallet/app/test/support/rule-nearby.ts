import type { Expression } from "#test/oracle/compile-expression";
import type { Draft } from "#test/rule-draft";
import type { FieldData, TestedRule } from "#test/rule-types";
import { idOf, valueFor } from "#test/rule-values";

const oneDay = 86_400_000;

/**
 * Values to put in place of another: none, and those that are likely to turn a rule's verdict, which
 * are the values it speaks of, those of other fields, and the ones just above and below each.
 */
export function nearbyValues(
  field: FieldData,
  current: unknown,
  draft: Draft,
  rule: TestedRule,
  expressions: readonly Expression[],
): readonly unknown[] {
  const limits = [...wordsOf(expressions), ...parameterValues(rule)];
  const said = [
    ...limits,
    ...draftValues(draft),
    ...restsOf(numbers(limits), numbers([current])[0] ?? 0, draft, expressions),
    current,
  ];
  return [undefined, ...new Set(valuesOfType(field, said, draft)), valueFor(field, 3)];
}

/** What a value would have to be for a sum of which it is a part to come to a limit. */
function restsOf(
  limits: readonly number[],
  current: number,
  { record, records }: Draft,
  expressions: readonly Expression[],
): readonly number[] {
  if (!expressions.some(({ source }) => /\bsum\(/.test(source))) return [];
  const all = [record, ...records.map(({ values }) => values)];
  const names = [...new Set(all.flatMap((values) => Object.keys(values)))];
  const totals = names.flatMap((name) => {
    const parts = all.map((values) => numbers([values[name]])[0] ?? 0);
    return parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, part) => sum + part, 0));
  });
  return limits.flatMap((limit) =>
    [...new Set(totals)].flatMap((total) => [limit - total, limit - total + current]),
  );
}

function valuesOfType(
  field: FieldData,
  said: readonly unknown[],
  draft: Draft,
): readonly unknown[] {
  const texts = said.filter((value) => typeof value === "string");
  switch (field.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return field.values ?? [];
    case "integer":
      return numbers(said)
        .filter(Number.isInteger)
        .flatMap((value) => [value, value - 1, value + 1]);
    case "decimal": {
      const scale = field.scale ?? 2;
      const unit = 10 ** -scale;
      return numbers(said).flatMap((value) =>
        [value, value - unit, value + unit].map((near) => near.toFixed(scale)),
      );
    }
    case "date":
      return [...texts, draft.at]
        .filter((text) => /^\d{4}-\d\d-\d\d/.test(text))
        .flatMap((text) => [0, -1, 1].map((days) => shiftDay(text.slice(0, 10), days)));
    case "timestamp":
      return [...texts, draft.at]
        .filter((text) => /^\d{4}-\d\d-\d\dT/.test(text))
        .flatMap((text) =>
          [0, -1000, 1000, -oneDay, oneDay].map((apart) =>
            new Date(Date.parse(text) + apart).toISOString(),
          ),
        );
    case "uuid":
      return [...texts.filter((text) => text === idOf(text)), idOf("nobody's")];
    default:
      return texts.filter((text) => text !== "" && !/^\d{4}-\d\d-\d\d/.test(text));
  }
}

function numbers(said: readonly unknown[]): readonly number[] {
  return said
    .filter((value) => typeof value === "number" || /^-?\d+(\.\d+)?$/.test(String(value)))
    .map(Number);
}

/** The texts and numbers that stand in the source of expressions. */
function wordsOf(expressions: readonly Expression[]): readonly unknown[] {
  return expressions.flatMap(({ source }) => {
    const texts = [...source.matchAll(/"([^"\\]*)"|'([^'\\]*)'/g)].map(
      ([, double, single]) => double ?? single,
    );
    const rest = source.replaceAll(/"[^"]*"|'[^']*'/g, "");
    return [
      ...texts,
      ...[...rest.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([text]) => Number(text)),
    ];
  });
}

function parameterValues({ parameters }: TestedRule): readonly unknown[] {
  return Object.values(parameters).flatMap((values) => values.flatMap(({ value }) => value));
}

function draftValues({ actor, record, old, records }: Draft): readonly unknown[] {
  const all = [record, old ?? {}, ...records.map(({ values }) => values)];
  return [actor["subject"], ...all.flatMap((values) => Object.values(values))];
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);
}
