import { controlLayers } from "#core/control/controls";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { systemColumns } from "#core/emit/system-columns";
import { toPascal } from "#core/emit/typescript/names";
import { placeholdersOf, type Placeholder } from "#core/pack/control-placeholders";
import type { Pack, PackConcept, PackControl } from "#core/pack/pack";
import { reportPack } from "#core/pack/report-pack";
import type { FunctionSignature } from "#core/rule/expression/types";

/** Checks that the modules in which functions are said to stand are there and export them. */
export function checkFunctions(
  functions: readonly FunctionSignature[],
  { runtime }: Pick<Pack, "runtime">,
): readonly Diagnostic[] {
  const declared = functions.flatMap(({ name, module }) => {
    if (module === undefined) return [];
    const source = Object.hasOwn(runtime, `${module}.ts`) ? runtime[`${module}.ts`] : undefined;
    if (source !== undefined && exports(source, name)) return [];
    const problem = source === undefined ? "is not there" : "does not export it";
    return [reportPack("BYL1331", { name, file: `src/runtime/${module}.ts`, problem })];
  });
  if (!Object.hasOwn(runtime, "tables.ts")) return declared;
  const problem = "is where applications get the functions of tables";
  const table = { name: "tables", file: "src/runtime/tables.ts", problem };
  return [...declared, reportPack("BYL1331", table)];
}

/** Checks the controls of a pack: their names, their concepts, their SQL and their tests. */
export function checkControls(
  { controls, testing }: Pick<Pack, "controls" | "testing">,
  concepts: readonly PackConcept[],
): readonly Diagnostic[] {
  const known = new Map(concepts.map(({ concept }) => [concept.concept, concept] as const));
  return controls.flatMap((control, index) => {
    const { name } = control;
    const problems = [
      ...nameProblems(
        name,
        controls.slice(0, index).map((other) => other.name),
      ),
      ...control.concepts
        .filter((concept) => !known.has(concept))
        .map((concept) => `needs the concept \`${concept}\`, which the pack does not have`),
      ...control.sql.flatMap((sql) =>
        placeholdersOf(sql).flatMap((one) => placeholderProblem(one, control, known)),
      ),
      ...testProblems(name, testing),
    ];
    return [...new Set(problems)].map((problem) =>
      reportPack("BYL1332", { control: name, problem }),
    );
  });
}

/** The file of a pack that holds the test of a control, and the function that it exports. */
export function controlTest(control: string): { readonly file: string; readonly call: string } {
  return { file: `${control}.property.ts`, call: `test${toPascal(control)}` };
}

function nameProblems(name: string, others: readonly string[]): readonly string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return ["is not called in kebab-case"];
  if (others.includes(name)) return ["is there twice"];
  return name in controlLayers ? ["is called like a control of the engine"] : [];
}

function placeholderProblem(
  { text, kind, concept: name, member }: Placeholder,
  { concepts }: PackControl,
  known: ReadonlyMap<string, PackConcept["concept"]>,
): readonly string[] {
  if (kind === "role") return [];
  const concept = known.get(name);
  if (concept === undefined || !concepts.includes(name)) {
    return [`says \`${text}\`, and \`${name}\` is none of its concepts`];
  }
  if (kind !== "column" || Object.hasOwn(systemColumns, member) || member === "tenant") return [];
  const relation = concept.relations[member];
  const isField = Object.hasOwn(concept.fields, member);
  const isReference = relation !== undefined && "one" in relation;
  if (isField || isReference) return [];
  return [`says \`${text}\`, and \`${name}\` has no field \`${member}\``];
}

function testProblems(name: string, testing: Pack["testing"]): readonly string[] {
  const { file, call } = controlTest(name);
  const source = Object.hasOwn(testing, file) ? testing[file] : undefined;
  if (source === undefined) return [`has no test: \`testing/${file}\` is not there`];
  return exports(source, call)
    ? []
    : [`has no test: \`testing/${file}\` does not export \`${call}\``];
}

/** Whether source exports something by its declaration or in a list. */
function exports(source: string, name: string): boolean {
  const declared = new RegExp(
    String.raw`^export (async )?(function|const) ${name.replaceAll("$", String.raw`\$`)}\b`,
    "m",
  );
  if (declared.test(source)) return true;
  return [...source.matchAll(/^export \{([^}]*)\}/gm)].some(([, list = ""]) =>
    list.split(",").some(
      (item) =>
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1) === name,
    ),
  );
}
