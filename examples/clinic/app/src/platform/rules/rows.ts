/** Decisions by the rows of a table; missing data is unknown, as in `logic.ts`. */
import type { Truth } from "#platform/rules/truth";

/** A row: whether it applies, and what it gives. */
export type Row<Value> = readonly [applies: Truth, value: Value];

/** What the first row gives that applies; unknown when it is open whether one before it does. */
export function firstRow<Value>(rows: readonly Row<Value>[], otherwise?: Value): Value | undefined {
  const counting = rows.find(([applies]) => applies !== false);
  if (counting === undefined) return otherwise;
  return counting[0] === true ? counting[1] : undefined;
}

/** What the one row gives that applies; unknown when it is open whether one does. */
export function uniqueRow<Value>(
  rows: readonly Row<Value>[],
  otherwise?: Value,
): Value | undefined {
  const applying = rows.find(([applies]) => applies === true);
  return applying === undefined ? firstRow(rows, otherwise) : applying[1];
}
