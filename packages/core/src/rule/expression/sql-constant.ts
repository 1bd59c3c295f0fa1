import { sqlLiteral } from "#core/emit/quote-sql";
import type { ExpressionType } from "#core/rule/expression/types";

/** Prints a constant, in the JSON form of its type, so that it binds like a name. */
export function sqlConstant(
  kind: ExpressionType["kind"],
  value: string | number | boolean,
): string {
  switch (kind) {
    case "dec": {
      const text = String(value).includes(".") ? String(value) : `${value}::numeric`;
      return text.startsWith("-") ? `(${text})` : text;
    }
    case "date":
      return `DATE ${sqlLiteral(value)}`;
    case "timestamp":
      return `TIMESTAMPTZ ${sqlLiteral(value)}`;
    default:
      return sqlLiteral(value);
  }
}
