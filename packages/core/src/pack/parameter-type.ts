import type { ParameterValue } from "#core/pack/rule-format";
import type { ExpressionType } from "#core/rule/expression/types";

/** The type of a parameter in expressions: a text is a decimal or a date when it looks like one. */
export function parameterType(value: ParameterValue["value"]): ExpressionType {
  if (typeof value === "number") {
    return Math.abs(value) < 2 ** 31 ? { kind: "int" } : { kind: "int", wide: true };
  }
  if (typeof value === "boolean") return { kind: "bool" };
  if (typeof value !== "string") return { kind: "list", of: { kind: "string" } };
  if (/^-?\d+\.\d+$/.test(value)) return { kind: "dec" };
  return { kind: /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "string" };
}

/** The type of a parameter with all the values that it has had. */
export function parameterHistoryType(
  values: readonly Pick<ParameterValue, "value">[],
): ExpressionType | undefined {
  const types = values.map(({ value }) => parameterType(value));
  return types.find((type) => type.kind === "int" && type.wide === true) ?? types[0];
}
