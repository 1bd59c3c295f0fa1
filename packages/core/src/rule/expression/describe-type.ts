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
  switch (type.kind) {
    case "list":
      return `a list of ${type.of.kind === "record" ? type.of.name : describeType(type.of).replace(/^an? /, "")}`;
    case "record":
      return `a record of ${type.name}`;
    default:
      return scalars[type.kind];
  }
}
