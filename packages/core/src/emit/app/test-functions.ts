import type { Woven } from "#core/weave/woven";
import { functionKey } from "#core/emit/app/rule-expression";
import { code } from "#core/emit/code";
import { calledFunctions, importFunctions } from "#core/emit/pack-source";
import { tsLiteral } from "#core/emit/typescript/ts-literal";
import type { FunctionSignature } from "#core/rule/expression/types";
import type { DecisionTable, TableRow } from "#core/rule/table/decision-table";

/**
 * The functions of packs as the interpreter calls them in an application's tests: their source, and
 * tables as data, which are decided by without what is printed for rules.
 */
export function emitPackFunctions(woven: Woven): string {
  const called = calledFunctions(woven).toSorted((a, b) =>
    functionKey(a) < functionKey(b) ? -1 : 1,
  );
  const withSource = called.filter(({ table }) => table === undefined);
  const byTable = withSource.length < called.length;
  return code`
    ${byTable && `import { decidingBy } from "#test/deciding-by";`}
    ${byTable && `import type { DecisionTable } from "#test/oracle/decision-table";`}
    import type { FunctionSignature } from "#test/oracle/types";
    ${importFunctions(withSource)}

    ${called.map(
      (signature) =>
        signature.table &&
        code`
          const ${tableConstant(signature)}: DecisionTable = ${printTable(signature.table)};

        `,
    )}
    /** The functions of packs that rules call, as the interpreter of the tests calls them. */
    export const packFunctions: Readonly<Record<string, FunctionSignature>> = {
      ${called.map((signature) => `${tsLiteral(functionKey(signature))}: ${print(signature)},`)}
    };
  `;
}

/** The constant of a function's table; two packs may have functions of one name. */
function tableConstant({ name, pack = "" }: FunctionSignature): string {
  return `${camelCase(pack)}${name.slice(0, 1).toUpperCase()}${name.slice(1)}Table`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function print(signature: FunctionSignature): string {
  const { name, parameters, returns, description, table } = signature;
  return code`
    {
      name: ${tsLiteral(name)},
      parameters: ${tsLiteral(parameters)},
      returns: ${tsLiteral(returns)},
      description: ${tsLiteral(description)},
      implementation: ${table === undefined ? name : `decidingBy(${tableConstant(signature)})`},
      ${table && `table: ${tableConstant(signature)},`}
    }
  `.trimEnd();
}

function printTable({ name, hit, inputs, outputs, rows, otherwise }: DecisionTable): string {
  return code`
    {
      name: ${tsLiteral(name)},
      hit: ${tsLiteral(hit)},
      inputs: ${tsLiteral(inputs)},
      outputs: ${tsLiteral(outputs)},
      rows: [
        ${rows.map((row) => `${printRow(row)},`)}
      ],
      ${otherwise && `otherwise: ${printRow(otherwise)},`}
    }
  `.trimEnd();
}

/** A row, where `undefined` stands for a cell that lets anything pass; JSON has no such word. */
function printRow({ label, tests, outputs, at }: TableRow): string {
  const cells = tests.map((cell) => (cell === undefined ? "undefined" : tsLiteral(cell)));
  const place = { file: "", line: at.line, column: at.column };
  return `{ label: ${tsLiteral(label)}, tests: [${cells.join(", ")}], outputs: ${tsLiteral(outputs)}, at: ${tsLiteral(place)} }`;
}
