import type { DecisionTable, TableColumn } from "#core/rule/table/decision-table";

/**
 * The only output of a table that is a function.
 *
 * @throws Error for a table of several outputs and one that collects rows.
 */
export function oneOutput(table: DecisionTable): TableColumn {
  const [output, ...more] = table.outputs;
  if (output === undefined || more.length > 0 || table.hit === "collect") {
    throw new Error(`the table ${table.name} does not give one value`);
  }
  return output;
}
