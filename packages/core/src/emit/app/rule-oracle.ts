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
  "oracle-values",
  "types",
  "utc-instant",
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

/**
 * The interpreter of the rule language, which judges in an application's tests what the compiled
 * rules do. It works from the text of a rule and shares nothing with the compilers.
 */
export function ruleOracle(): readonly EmittedFile[] {
  return [
    emitted("test/support/oracle/compile-expression.ts", expression),
    ...files.map((name) => {
      const source = readFileSync(join(folder, `${name}.ts`), "utf8");
      const content = source
        .replaceAll("#core/rule/expression/", "#test/oracle/")
        // Its example speaks of the engine's package, which applications do not have.
        .replaceAll(/ \*\n \* @example\n(?: \*[^/\n]*.*\n)*? \*\//g, " */");
      return emitted(`test/support/oracle/${name}.ts`, content);
    }),
  ];
}
