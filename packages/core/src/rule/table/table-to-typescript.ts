import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import type {
  DecisionTable,
  TableColumn,
  TableRow,
  TableTest,
} from "#core/rule/table/decision-table";
import { freeName } from "#core/rule/expression/reserved-names";
import { oneOutput } from "#core/rule/table/one-output";

/** Code of one function, and the names it takes from `#platform/rules/logic`, sorted. */
export interface TypeScriptTable {
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Prints a decision table of one output as a TypeScript function of its inputs, in order, that decides
 * as `decideByTable` does when every input is there; it gives undefined where the table decides nothing.
 *
 * @param name What the function is called, as `FunctionSignature.name` has it.
 * @throws Error for a table of several outputs and one that collects rows: neither is a function.
 *
 * @example
 * ```ts
 * import { loadDecisionTable, tableToTypeScript } from "@bylaw/core";
 *
 * const text = "unique, age: int, => fee: dec\nchild, < 18, 0.00\nadult, >= 18, 2.50\n";
 * const { value } = loadDecisionTable(text, "fee.csv", "csv");
 * value && tableToTypeScript(value, "fee").imports; // ["atLeast", "less", "uniqueRow"]
 * ```
 */
export function tableToTypeScript(table: DecisionTable, name: string): TypeScriptTable {
  const output = oneOutput(table);
  const imports = new Set<string>();
  const call: Call = (helper, ...values) => {
    imports.add(helper);
    return `${helper}(${values.join(", ")})`;
  };
  const columns = new Set([name, ...table.inputs.map((column) => column.name)]);
  const inputs = table.inputs.map((column) => ({ column, name: parameterName(column, columns) }));
  const applies = (row: TableRow): string => {
    const tests = inputs.flatMap((input, index) => {
      const cell = row.tests[index];
      return cell === undefined ? [] : [printCell(input.column, cell, input.name, call)];
    });
    return tests.length > 1 ? call("and", ...tests) : (tests[0] ?? "true");
  };
  const value = (row: TableRow): string => tsLiteral(row.outputs[output.name]);
  const rows = table.rows.map(
    (row) => `[${applies(row)}, ${value(row)}], // ${commentText(row.label)}`,
  );
  const decided = table.hit === "first" ? "firstRow" : "uniqueRow";
  imports.add(decided);
  const { otherwise } = table;
  return {
    imports: [...imports].toSorted(),
    code: code`
      /** What the decision table ${commentText(table.name)} gives; undefined where no row applies. */
      export function ${name}(${inputs.map((input) => `${input.name}: ${types[input.column.type.kind]}`).join(", ")}): ${types[output.type.kind]} | undefined {
        const rows: readonly (readonly [boolean | undefined, ${types[output.type.kind]}])[] = [
          ${rows}
        ];
        return ${decided}(rows${otherwise && `, ${value(otherwise)}`});
      }
    `,
  };
}

/** What an input is called: as its column, unless that means something else. */
function parameterName({ name }: TableColumn, names: ReadonlySet<string>): string {
  return freeName(name, new Set([...names].filter((other) => other !== name)));
}

type Call = (helper: string, ...values: readonly string[]) => string;

const types = {
  bool: "boolean",
  int: "number",
  dec: "string",
  string: "string",
  date: "string",
} as const;

function printCell(
  column: TableColumn,
  tests: readonly TableTest[],
  name: string,
  call: Call,
): string {
  const isDecimal = column.type.kind === "dec";
  const { places } = column;
  const value = places === undefined ? name : call("withinPlaces", name, String(places));
  const constants = tests.flatMap((test) => (test.kind === "is" ? [tsLiteral(test.value)] : []));
  const [only = ""] = constants;
  const same = isDecimal ? "sameDecimal" : "equal";
  const parts = tests.flatMap((test) =>
    test.kind === "range" ? [printRange(test, value, call)] : [],
  );
  if (constants.length === 1) parts.unshift(call(same, value, only));
  if (constants.length > 1) {
    const how = isDecimal ? [same] : [];
    if (isDecimal) call(same);
    parts.unshift(call("oneOf", value, `[${constants.join(", ")}]`, ...how));
  }
  return parts.length > 1 ? call("or", ...parts) : (parts[0] ?? "true");
}

function printRange(
  { from, to }: Extract<TableTest, { kind: "range" }>,
  value: string,
  call: Call,
): string {
  const parts = [
    from && call(from.included ? "atLeast" : "more", value, tsLiteral(from.value)),
    to && call(to.included ? "atMost" : "less", value, tsLiteral(to.value)),
  ].filter((part) => part !== undefined);
  return parts.length > 1 ? call("and", ...parts) : (parts[0] ?? "true");
}
