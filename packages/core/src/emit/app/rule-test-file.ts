import type { Rule } from "#core/rule/rule";
import type { TestedRule } from "#core/emit/app/rule-data";
import type { FunctionSignature } from "#core/rule/expression/types";
import { functionKey } from "#core/emit/app/rule-expression";
import { code } from "#core/emit/code";
import { commentText } from "#core/emit/comment-text";
import { importFunctions } from "#core/emit/pack-source";
import { sqlFunctionName } from "#core/rule/expression/sql-function";
import { controlTest } from "#core/pack/check-code";
import type { Enforcement } from "#core/weave/enforcement";
import { tsLiteral } from "#core/emit/typescript/ts-literal";

/** The property that each kind of enforcement is tested by: the file in `test/support`. */
const properties = {
  check: { file: "rule-change", call: "testChange" },
  guard: { file: "rule-change", call: "testChange" },
  clock: { file: "rule-clock", call: "testClock" },
  rows: { file: "rule-rows", call: "testRows" },
  fields: { file: "rule-fields", call: "testFields" },
  retention: { file: "rule-retention", call: "testRetention" },
  control: { file: "rule-control", call: "testControl" },
} as const;

/** The test of one rule: what the law says, the pack's examples, and the property for its kind. */
export function ruleTestFile(
  rule: Rule,
  groups: readonly TestedRule[],
  tables: readonly AskedTable[],
): string {
  const { definition } = rule;
  const { source, examples } = definition;
  const used = groups.map(([item]) => propertyOf(item));
  const given = examples.filter(({ given: { field } }) => field === undefined);
  const shown = examples.filter(({ given: { field } }) => field !== undefined);
  return code`
    /*
     * ${commentText(source.citation)}
     * ${commentText(definition.title)}
     *
     * ${lines(source.says)}
     ${Object.entries(rule.expressions)
       .filter(([key]) => key !== "applies")
       .map(
         ([key, expression]) => code`
         *
         * ${key === "require" ? "It requires" : key === "from" ? "The time runs from" : `${key} where`}
         * ${lines(expression.source, "  ")}
       `,
       )}
     */
    ${importFunctions(tables.flatMap(({ signature, inTypeScript }) => (inTypeScript ? [signature] : [])))}
    ${used.map(({ from, call }) => `import { ${call} } from ${tsLiteral(from)};`)}
    ${tables.length > 0 && `import { testTables } from "#test/rule-tables";`}

    ${groups.map(([item]) => {
      const { kind } = item;
      const { call } = propertyOf(item);
      if (kind === "control") return `${call}(${tsLiteral(rule.id)});`;
      const own = kind === "fields" ? shown : given;
      return code`
        ${call}(${tsLiteral(rule.id)}, [
          ${own.map((example) => `${tsLiteral(example)},`)}
        ]);
      `;
    })}
    ${
      tables.length > 0 &&
      code`

        testTables(${tsLiteral(rule.id)}, [
          ${tables.map((table) => `${askedTable(table)},`)}
        ]);
      `
    }
  `;
}

/** A decision table that a rule asks, and the forms in which the application has it. */
export interface AskedTable {
  readonly signature: FunctionSignature;
  readonly inDatabase: boolean;
  readonly inTypeScript: boolean;
}

function askedTable({ signature, inDatabase, inTypeScript }: AskedTable): string {
  const sql = inDatabase && `, sql: ${tsLiteral(sqlFunctionName(signature))}`;
  const compiled = inTypeScript && `, compiled: ${signature.name}`;
  return `{ key: ${tsLiteral(functionKey(signature))}${sql || ""}${compiled || ""} }`;
}

/** Where the property of an enforcement stands, and what it is called; a pack brings those of its controls. */
function propertyOf(item: Enforcement): { readonly from: string; readonly call: string } {
  if (item.kind === "control" && item.pack !== undefined) {
    const { file, call } = controlTest(item.control);
    return { from: `../${item.pack}/${file}`, call };
  }
  const { file, call } = properties[item.kind];
  return { from: `#test/${file}`, call };
}

/** Text as lines of a comment, at most 90 characters each. */
function lines(text: string, indent = ""): string {
  const words = commentWords(text);
  const found: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + word.length > 90) {
      found.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...found, line].map((each) => `${indent}${each}`).join("\n* ");
}

function commentWords(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(commentText)
    .filter((word) => word !== "");
}
