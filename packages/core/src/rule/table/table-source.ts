import type { TextCell } from "#core/rule/table/read-csv";

/** A table as it stands in its file, before types and values are understood. */
export interface TableSource {
  readonly name: string;
  readonly hit: TextCell;
  /** Each as `name: type`. */
  readonly inputs: readonly TextCell[];
  readonly outputs: readonly TextCell[];
  readonly rows: readonly SourceRow[];
}

/** A row with its cells in the order of the columns. */
export interface SourceRow {
  readonly label: string;
  readonly otherwise: boolean;
  readonly inputs: readonly TextCell[];
  readonly outputs: readonly TextCell[];
  readonly at: TextCell;
}
