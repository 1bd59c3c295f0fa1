import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmittedFile } from "#core/emit/emitted-file";
import { emitted } from "#core/emit/emitted-file";
import { sourceFolder } from "#core/source-folder";

const folder = join(sourceFolder, "rule/expression");

const files = [
  "builtins",
  "calendar-day",
  "evaluate-expression",
  "exact-decimal",
  "is-cel-name",
  "oracle-bindings",
  "oracle-environment",
  "oracle-numbers",
  "oracle-values",
  "types",
  "utc-instant",
  "wide-integer",
];

const expression = `import type { Scope } from "#test/oracle/types";

/** An expression of the rule language, as the interpreter needs it. */
export interface Expression {
  readonly source: string;
  readonly scope: Scope;
  /** The paths that it reads; a field of an element as a field of the list it comes from. */
  readonly references: readonly (readonly string[])[];
}
`;

const decisionTable = `/** The decision table that a function asks; the interpreter calls the function instead. */
export type DecisionTable = Readonly<Record<string, unknown>>;
`;

/**
 * The interpreter of the rule language, which judges in an application's tests what the compiled
 * rules do. It works from the text of a rule and shares nothing with the compilers.
 */
export function ruleOracle(): readonly EmittedFile[] {
  return [
    emitted("test/support/oracle/compile-expression.ts", expression),
    emitted("test/support/oracle/decision-table.ts", decisionTable),
    ...files.map((name) => {
      const source = readFileSync(join(folder, `${name}.ts`), "utf8");
      const content = source
        .replaceAll(/#core\/rule\/(expression|table)\//g, "#test/oracle/")
        // Its example speaks of the engine's package, which applications do not have.
        .replaceAll(/ \*\n \* @example\n(?: \*[^/\n]*.*\n)*? \*\//g, " */");
      return emitted(`test/support/oracle/${name}.ts`, content);
    }),
  ];
}
