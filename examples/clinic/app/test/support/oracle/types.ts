/**
 * The type of a value in an expression. Each also admits "unknown", which stands for missing data.
 *
 * | kind | a value in JSON |
 * |---|---|
 * | `bool` | `true`, `false` |
 * | `int` | a whole number of at most 2^53 - 1; a column of this type has 32 bits |
 * | `dec` | a decimal as text, `"10000.00"` |
 * | `string` | text |
 * | `date` | `"2026-01-31"`, years 0001 to 9999 |
 * | `timestamp` | ISO 8601 with an offset, `"2026-01-31T09:30:00Z"`, to the microsecond |
 */
export type ExpressionType =
  | { readonly kind: "bool" | "int" | "dec" | "string" | "date" | "timestamp" }
  | { readonly kind: "list"; readonly of: ExpressionType }
  | {
      readonly kind: "record";
      /** How messages call it, for instance the concept's name. */
      readonly name: string;
      readonly fields: Readonly<Record<string, ExpressionType>>;
    };

/** What an expression may speak of. */
export interface Scope {
  readonly variables: Readonly<Record<string, ExpressionType>>;
  /** The functions of packs that may be called. */
  readonly functions?: readonly FunctionSignature[];
}

/** A pack function: pure TypeScript that expressions call by name, except where they become SQL. */
export interface FunctionSignature {
  readonly name: string;
  readonly parameters: readonly ExpressionType[];
  readonly returns: ExpressionType;
  /** Called with JSON values of the parameters' types, never with a missing one. */
  readonly implementation?: (...values: never[]) => unknown;
  readonly description: string;
}
