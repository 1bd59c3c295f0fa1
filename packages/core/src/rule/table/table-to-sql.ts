import type { DecisionTable, TableColumn, TableTest } from "#core/rule/table/decision-table";
import { oneOutput } from "#core/rule/table/one-output";
import { sqlConstant } from "#core/rule/expression/sql-constant";
import { sqlFunctionType } from "#core/rule/expression/sql-function";

/**
 * Prints a decision table of one output as one SQL expression over `$1`, `$2`, … (its inputs, in
 * order), as `sql` of a pack function is: what `decideByTable` decides when every input is there, NULL
 * where it decides nothing.
 *
 * @throws Error for a table of several outputs and one that collects rows: neither is a function.
 *
 * @example
 * ```ts
 * import { loadDecisionTable, tableToSql } from "@bylaw/core";
 *
 * const text = "unique, age: int, => fee: dec\nchild, < 18, 0.00\nadult, >= 18, 2.50\n";
 * const { value } = loadDecisionTable(text, "fee.csv", "csv");
 * value && tableToSql(value);
 * // CASE WHEN $1 < 18 THEN 0.00 WHEN $1 >= 18 THEN 2.50 END::numeric
 * ```
 */
export function tableToSql(table: DecisionTable): string {
  const output = oneOutput(table);
  const rows = table.rows.map((row) => {
    const tests = row.tests.flatMap((cell, index) => {
      const column = table.inputs[index];
      return cell === undefined || column === undefined ? [] : [{ column, cell, index }];
    });
    return {
      when: tests
        .map((test) => printCell(test.column, test.cell, `$${test.index + 1}`))
        .join(" AND "),
      mayBeUnknown: tests.some((test) => test.column.places !== undefined),
      result: print(output, row.outputs[output.name]),
    };
  });
  const cases = rows.flatMap(({ when, mayBeUnknown, result }) => [
    `WHEN ${when || "TRUE"} THEN ${result}`,
    ...(table.hit === "first" && mayBeUnknown ? [`WHEN (${when}) IS NULL THEN NULL`] : []),
  ]);
  const open = rows.filter(({ mayBeUnknown }) => mayBeUnknown).map(({ when }) => `(${when})`);
  const { otherwise } = table;
  if (otherwise !== undefined) {
    if (table.hit === "unique" && open.length > 0) {
      cases.push(`WHEN (${open.join(" OR ")}) IS NULL THEN NULL`);
    }
    cases.push(`ELSE ${print(output, otherwise.outputs[output.name])}`);
  }
  return `CASE ${cases.join(" ")} END::${sqlFunctionType(output.type) ?? "text"}`;
}

/** The tests of a cell on a value; NULL where the value has more places than its column. */
function printCell(column: TableColumn, tests: readonly TableTest[], value: string): string {
  const { places } = column;
  const constants = tests.flatMap((test) =>
    test.kind === "is" ? [print(column, test.value)] : [],
  );
  const [only] = constants;
  const is =
    constants.length === 1 ? `${value} = ${only}` : `${value} IN (${constants.join(", ")})`;
  const ranges = tests.flatMap((test) =>
    test.kind === "range" ? [range(column, test, value)] : [],
  );
  const all = [...(constants.length > 0 ? [is] : []), ...ranges].filter((part) => part !== "");
  const passes = all.length === 1 ? (all[0] ?? "") : `(${all.join(" OR ")})`;
  return places === undefined
    ? passes
    : `CASE WHEN trunc(${value}, ${places}) = ${value} THEN ${passes} END`;
}

function range(
  column: TableColumn,
  { from, to }: Extract<TableTest, { kind: "range" }>,
  value: string,
): string {
  const parts = [
    from && `${value} ${from.included ? ">=" : ">"} ${print(column, from.value)}`,
    to && `${value} ${to.included ? "<=" : "<"} ${print(column, to.value)}`,
  ].filter((part) => part !== undefined);
  return parts.length > 1 ? `(${parts.join(" AND ")})` : (parts[0] ?? "TRUE");
}

function print({ type }: TableColumn, value: boolean | number | string | undefined): string {
  return value === undefined ? "NULL" : sqlConstant(type.kind, value);
}
