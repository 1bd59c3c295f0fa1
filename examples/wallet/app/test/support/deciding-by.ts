import { decideByTable } from "#test/oracle/decide-by-table";
import type { DecisionTable } from "#test/oracle/decision-table";

/** A function of a table's inputs, in the order of its columns, that gives its one output. */
export function decidingBy(table: DecisionTable): (...inputs: readonly unknown[]) => unknown {
  const [output] = table.outputs;
  return (...inputs) => {
    const named = table.inputs.map(({ name }, index) => [name, inputs[index]] as const);
    const [row] = decideByTable(table, Object.fromEntries(named)) ?? [];
    return output === undefined ? undefined : row?.[output.name];
  };
}
