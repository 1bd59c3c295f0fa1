import type { DecisionTable } from "#test/oracle/decision-table";

/**
 * The type of a value in an expression. Each also admits "unknown", which stands for missing data.
 *
 * | kind | a value in JSON |
 * |---|---|
 * | `bool` | `true`, `false` |
 * | `int` | a whole number of at most 2^53 - 1 either way; a column of this type has 32 bits unless it is wide |
 * | `dec` | a decimal as text, `"10000.00"` |
 * | `string` | text |
 * | `date` | `"2026-01-31"`, years 0001 to 9999 |
 * | `timestamp` | ISO 8601 with an offset, `"2026-01-31T09:30:00Z"`, to the microsecond |
 */
export type ExpressionType =
  | { readonly kind: "bool" | "dec" | "string" | "date" | "timestamp" }
  | {
      readonly kind: "int";
      /** Whether values may be beyond 32 bits; what is calculated with them and is not exact is unknown. */
      readonly wide?: boolean;
    }
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

/** A function of a pack that expressions call by name: pure, and the same in every form it has. */
export interface FunctionSignature {
  readonly name: string;
  readonly parameters: readonly ExpressionType[];
  /** Whole numbers have 32 bits unless the type is wide: `{ kind: "int", wide: true }`. */
  readonly returns: ExpressionType;
  /** Called with JSON values of the parameters' types, never with a missing one. */
  readonly implementation?: (...values: never[]) => unknown;
  readonly description: string;
  /**
   * The module of the pack's `src/runtime` folder, without `.ts`, that exports the function under its name.
   * Applications get the folder as `src/<pack>/`; without it the function is there at build time only.
   */
  readonly module?: string;
  /**
   * The same function as one SQL expression over `$1`, `$2`, …: strict, immutable, and in every case of
   * the same value. Without it, what calls the function is enforced outside of the database.
   */
  readonly sql?: string;
  /** The decision table that it asks, where it is one; its forms are printed from the table. */
  readonly table?: DecisionTable;
  /** The pack it belongs to; filled in when the pack is loaded. */
  readonly pack?: string;
}
