import type { Enforcement } from "#core/weave/enforcement";
import type { Pack } from "#core/pack/pack";
import type { Woven } from "#core/weave/woven";
import type { FunctionSignature } from "#core/rule/expression/types";
import { expressionsOf } from "#core/emit/enforcement-expressions";
import { packFunctions } from "#core/weave/can-call";

/** The functions of packs that rules call while the application runs, in its tests at least. */
export function calledFunctions({
  enforcements,
  expected = enforcements,
}: Woven): readonly FunctionSignature[] {
  return distinct(expected.flatMap(expressionsOf).flatMap(packFunctions));
}

/** The functions of packs that enforcements in TypeScript call. */
export function functionsInTypeScript(
  enforcements: readonly Enforcement[],
): readonly FunctionSignature[] {
  const called = enforcements.filter(({ layer }) => layer !== "database").flatMap(expressionsOf);
  return distinct(called.flatMap(packFunctions));
}

/** The module from which a function is imported: `#library/points`, or `#library/tables` for a table. */
function moduleOf({ pack, module, table }: FunctionSignature): string {
  return `#${pack ?? ""}/${table === undefined ? (module ?? "") : "tables"}`;
}

/** The packs whose source an application gets: those of which it uses a function with source, or a control. */
export function packsWithSource(woven: Woven): readonly Pack[] {
  const { packs, enforcements, expected = enforcements } = woven;
  const used = new Set([
    ...calledFunctions(woven).flatMap(({ pack, table }) => (table === undefined ? [pack] : [])),
    ...expected.flatMap((item) => (item.kind === "control" ? [item.pack] : [])),
  ]);
  return packs.filter(({ name }) => used.has(name));
}

/** The names of the packs of which an application has a folder in `src`, sorted. */
export function packFolders(woven: Woven): readonly string[] {
  const tables = packTables(woven).flatMap(({ pack }) => (pack === undefined ? [] : [pack]));
  return [...new Set([...packsWithSource(woven).map(({ name }) => name), ...tables])].toSorted();
}

/** The tables of packs that an application decides by in TypeScript. */
export function packTables({
  enforcements,
  expected = enforcements,
}: Woven): readonly FunctionSignature[] {
  return functionsInTypeScript(expected).filter(({ table }) => table !== undefined);
}

/** The import statements for functions of packs, sorted by module. */
export function importFunctions(functions: readonly FunctionSignature[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const signature of distinct(functions)) {
    const module = moduleOf(signature);
    names.set(module, [...(names.get(module) ?? []), signature.name]);
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, list]) => `import { ${list.toSorted().join(", ")} } from "${module}";`);
}

function distinct(functions: readonly FunctionSignature[]): readonly FunctionSignature[] {
  const byName = functions.map((each) => [`${moduleOf(each)} ${each.name}`, each] as const);
  return [...new Map(byName).values()];
}
