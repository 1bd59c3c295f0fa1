import type { Position } from "#test/oracle/position";

/** A value in a table, in its JSON form: a decimal and a date are text. */
export type TableValue = boolean | number | string;

/** A column: what it is called, and of which type its values are. */
export interface TableColumn {
  readonly name: string;
  readonly type: { readonly kind: "bool" | "int" | "dec" | "string" | "date" };
  /** How many decimal places the values of a `dec` column have; without it, any number. */
  readonly places?: number;
}

/** An end of a range. */
export interface TableBound {
  readonly value: TableValue;
  readonly included: boolean;
}

/** What one part of a cell asks of a value: to be one, or to lie between two. */
export type TableTest =
  | { readonly kind: "is"; readonly value: TableValue }
  | { readonly kind: "range"; readonly from?: TableBound; readonly to?: TableBound };

/** A row: it applies when every input passes one of the tests in its cell. */
export interface TableRow {
  readonly label: string;
  /** By input column, in order; undefined where any value will do (`-`). */
  readonly tests: readonly (readonly TableTest[] | undefined)[];
  readonly outputs: Readonly<Record<string, TableValue>>;
  readonly at: Position;
}

/**
 * What the law gives as a table: which outputs hold for which inputs.
 *
 * `unique`: exactly one row applies to any inputs. `first`: the first row that applies counts.
 * `collect`: all rows that apply count.
 */
export interface DecisionTable {
  readonly name: string;
  readonly hit: "unique" | "first" | "collect";
  readonly inputs: readonly TableColumn[];
  readonly outputs: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What holds when no row applies. */
  readonly otherwise?: TableRow;
}
