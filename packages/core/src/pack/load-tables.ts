import { join } from "node:path";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { readPackText } from "#core/pack/read-pack-file";
import type { ExpressionType, FunctionSignature } from "#core/rule/expression/types";
import { decideByTable } from "#core/rule/table/decide-by-table";
import type { DecisionTable, TableColumn } from "#core/rule/table/decision-table";
import { loadDecisionTable } from "#core/rule/table/load-decision-table";

/** The decision tables of a pack, and what is wrong with them. */
export interface LoadedTables {
  readonly tables: readonly DecisionTable[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads `tables/*.csv` and `tables/*.yaml`: each is checked for gaps, overlaps and shadowed rows. */
export async function loadTables(folder: string, files: readonly string[]): Promise<LoadedTables> {
  const results = await Promise.all(
    files.map(async (file) => {
      const text = await readPackText(folder, file);
      if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
      return loadDecisionTable(
        text.value,
        join(folder, file),
        file.endsWith(".csv") ? "csv" : "yaml",
      );
    }),
  );
  return {
    tables: results.flatMap(({ value }) => (value === undefined ? [] : [value])),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

/**
 * The function by which expressions ask a table that gives one value: its inputs in the order of
 * the columns, its output as the result. A table of several outputs, or one that collects, has none.
 */
export function tableFunction(table: DecisionTable): readonly FunctionSignature[] {
  const [output, ...more] = table.outputs;
  if (output === undefined || more.length > 0 || table.hit === "collect") return [];
  return [
    {
      name: table.name.replaceAll(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) =>
        letter.toUpperCase(),
      ),
      parameters: table.inputs.map(({ type }) => type),
      returns: outputType(table, output),
      description: `What the table ${table.name} gives for ${table.inputs.map(({ name }) => name).join(" and ")}.`,
      implementation: (...values: readonly unknown[]) => {
        const inputs = table.inputs.map(({ name }, index) => [name, values[index]] as const);
        return decideByTable(table, Object.fromEntries(inputs))?.[0]?.[output.name];
      },
      table,
    },
  ];
}

/** The type of what a table gives: wide where one of its whole numbers is beyond 32 bits. */
function outputType(table: DecisionTable, { name, type }: TableColumn): ExpressionType {
  const rows = [...table.rows, ...(table.otherwise === undefined ? [] : [table.otherwise])];
  const isWide = rows.some(({ outputs }) => Math.abs(Number(outputs[name])) >= 2 ** 31);
  return type.kind === "int" && isWide ? { kind: "int", wide: true } : type;
}
