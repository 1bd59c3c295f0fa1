import type { ExpressionType } from "#core/rule/expression/types";

const scalars = {
  bool: "true or false",
  int: "a whole number",
  dec: "a decimal",
  string: "text",
  date: "a date",
  timestamp: "a point in time",
} as const;

/** Names a type in a message, with its article: `a decimal`, `a list of text`, `a Loan`. */
export function describeType(type: ExpressionType): string {
  if (type.kind === "record") return `a record of ${type.name}`;
  if (type.kind !== "list") return scalars[type.kind];
  const { of } = type;
  return `a list of ${of.kind === "record" ? of.name : describeType(of).replace(/^an? /, "")}`;
}
