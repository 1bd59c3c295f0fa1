import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmittedFile } from "#core/emit/emitted-file";
import { emitted } from "#core/emit/emitted-file";
import { sourceFolder } from "#core/source-folder";

/** What an application's tests use of the interpreter; the rest is what these files import. */
const roots = [
  "expression/evaluate-expression",
  "expression/calendar-day",
  "table/decide-by-table",
];

const expression = `import type { Scope } from "#test/oracle/types";

/** An expression of the rule language, as the interpreter needs it. */
export interface Expression {
  readonly source: string;
  readonly scope: Scope;
  /** The paths that it reads; a field of an element as a field of the list it comes from. */
  readonly references: readonly (readonly string[])[];
  /** The functions of packs that it calls: names in \`pack-functions.ts\`. */
  readonly calls?: readonly string[];
}
`;

const position = `/** Where in a file something stands. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
`;

/**
 * The interpreter of the rule language, which judges in an application's tests what the compiled
 * rules do. It works from the text of a rule and shares nothing with the compilers.
 */
export function ruleOracle(): readonly EmittedFile[] {
  return [
    emitted("test/support/oracle/compile-expression.ts", expression),
    emitted("test/support/oracle/position.ts", position),
    ...[...sources()].map(([name, source]) => {
      const content = source
        .replaceAll(/#core\/rule\/(expression|table)\//g, "#test/oracle/")
        .replaceAll("#core/diagnostic/diagnostic", "#test/oracle/position")
        // Its example speaks of the engine's package, which applications do not have.
        .replaceAll(/ \*\n \* @example\n(?: \*[^/\n]*.*\n)*? \*\//g, " */");
      return emitted(`test/support/oracle/${name.slice(name.indexOf("/") + 1)}.ts`, content);
    }),
  ];
}

/** The interpreter's files by their names in the folder `rule`: the roots and all that they import. */
function sources(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name) || name === "expression/compile-expression") continue;
    const source = readFileSync(join(sourceFolder, "rule", `${name}.ts`), "utf8");
    found.set(name, source);
    for (const [, imported = ""] of source.matchAll(/ from "#core\/rule\/([^"]+)"/g)) {
      open.push(imported);
    }
  }
  return found;
}
