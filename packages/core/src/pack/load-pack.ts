import type { Diagnostic, Result } from "#core/diagnostic/diagnostic";
import { hasErrors } from "#core/diagnostic/diagnostic";
import { checkPack } from "#core/pack/check-pack";
import { loadCode } from "#core/pack/load-code";
import { loadTables, tableFunction } from "#core/pack/load-tables";
import { listPackFiles } from "#core/pack/list-pack-files";
import type { Pack, PackConcept, PackDefinition, PackRule } from "#core/pack/pack";
import { conceptSchema, packSchema } from "#core/pack/pack-schema";
import { readPackFile } from "#core/pack/read-pack-file";
import { reportPack } from "#core/pack/report-pack";
import { ruleSchema } from "#core/pack/rule-schema";
import { isCelName } from "#core/rule/expression/is-cel-name";
import { isReservedName } from "#core/rule/expression/reserved-names";
import { sqlFunctionName } from "#core/rule/expression/sql-function";

/**
 * Loads a domain pack from its folder: `pack.yaml`, `concepts/*.yaml`,
 * `rules/**\/*.yaml` and `tables/*.{csv,yaml}`; of a
 * pack written in code also the SQL of its controls, `src/runtime/*.ts` and `testing/*.ts`. What
 * the files hold is data; nothing of it is run. All problems come back at once (`BYL10xx`, `BYL11xx`,
 * `BYL1301` to `BYL1312`, `BYL1331` to `BYL1334` and `BYL21xx`).
 *
 * @example
 * ```ts
 * import { loadPack } from "@bylaw/core";
 *
 * const { value, diagnostics } = await loadPack({ folder: "packs/library" });
 * ```
 */
export async function loadPack(definition: PackDefinition): Promise<Result<Pack>> {
  const files = await listPackFiles(definition.folder);
  if (files.value === undefined) return { value: undefined, diagnostics: files.diagnostics };
  const { folder } = files.value;
  const [manifest, concepts, rules] = await Promise.all([
    readPackFile(folder, "pack.yaml", packSchema),
    Promise.all(files.value.concepts.map((file) => readPackFile(folder, file, conceptSchema))),
    Promise.all(files.value.rules.map((file) => readPackFile(folder, file, ruleSchema))),
  ]);
  const { tables, diagnostics: tableProblems } = await loadTables(folder, files.value.tables);
  const diagnostics: Diagnostic[] = [manifest, ...concepts, ...rules].flatMap(
    (each): readonly Diagnostic[] => each.diagnostics,
  );
  diagnostics.push(...tableProblems);
  if (manifest.value === undefined || hasErrors(diagnostics)) {
    return { value: undefined, diagnostics };
  }
  const name = manifest.value.value.pack;
  const conceptsOfPack = concepts.flatMap(({ value }): PackConcept[] =>
    value === undefined
      ? []
      : [
          {
            id: `${name}/${value.value.concept}`,
            file: value.file,
            positions: value.positions,
            concept: value.value,
          },
        ],
  );
  const { code, diagnostics: codeProblems } = await loadCode(folder, definition, conceptsOfPack);
  diagnostics.push(...codeProblems);
  const functions = [...(definition.functions ?? []), ...tables.flatMap(tableFunction)];
  const pack: Pack = {
    name,
    folder,
    manifest: manifest.value.value,
    concepts: conceptsOfPack,
    rules: rules.flatMap(({ value }): PackRule[] =>
      value === undefined
        ? []
        : [{ pack: name, file: value.file, positions: value.positions, rule: value.value }],
    ),
    tables,
    functions: functions.map((each) => Object.assign({}, each, { pack: name })),
    ...code,
  };
  diagnostics.push(
    ...checkFunctionNames(pack),
    ...duplicates(
      "concept",
      pack.concepts.map((each) => ({ ...each, key: "concept" })),
    ),
    ...duplicates(
      "rule",
      pack.rules.map((each) => ({ ...each, id: each.rule.id, key: "id" })),
    ),
    ...checkPack(pack, manifest.value.positions),
  );
  return { value: hasErrors(diagnostics) ? undefined : pack, diagnostics };
}

/** Functions with a name that code cannot call them by, and several that have one name. */
function checkFunctionNames({ functions }: Pack): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return functions.flatMap((each) => {
    const isName = /^[a-z]\w{0,62}$/i.test(each.name);
    // Words of the language are reported where they are called: BYL2020.
    if (!isName || (isReservedName(each.name) && !isCelName(each.name))) {
      const problem = isName ? "has a meaning in code already" : "is no name in code";
      return [reportPack("BYL1334", { name: each.name, problem })];
    }
    const key = sqlFunctionName(each);
    const other = seen.get(key);
    const file = each.table === undefined ? (each.module ?? "the pack's code") : "tables";
    seen.set(key, other ?? file);
    if (other === undefined) return [];
    return [reportPack("BYL1304", { what: "function", id: each.name, file: other })];
  });
}

function duplicates(
  what: string,
  parts: readonly (Pick<PackConcept, "id" | "file" | "positions"> & { readonly key: string })[],
): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return parts.flatMap(({ id, file, positions, key }) => {
    const other = seen.get(id);
    seen.set(id, other ?? file);
    if (other === undefined) return [];
    return [reportPack("BYL1304", { what, id, file: other }, { at: positions.value([key]) })];
  });
}
