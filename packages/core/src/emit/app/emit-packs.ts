import type { EmittedFile } from "#core/emit/emitted-file";
import type { Woven } from "#core/weave/woven";
import { code } from "#core/emit/code";
import { emitted } from "#core/emit/emitted-file";
import { packFolders, packsWithSource, packTables } from "#core/emit/pack-source";
import { tableToTypeScript } from "#core/rule/table/table-to-typescript";

/** The source and the tests of packs, byte for byte as they stand there, for those that are used. */
export function emitPacks(woven: Woven): readonly EmittedFile[] {
  const packs = packsWithSource(woven);
  const source = packs.flatMap(({ name, runtime }) => copied(`src/${name}`, runtime));
  return source.concat(packs.flatMap(({ name, testing }) => copied(`test/${name}`, testing)));
}

function copied(folder: string, files: Readonly<Record<string, string>>): readonly EmittedFile[] {
  return Object.entries(files).map(([file, content]) => emitted(`${folder}/${file}`, content));
}

/** The decision tables of packs that rules in TypeScript ask, one file for each pack. */
export function emitPackTables(woven: Woven): readonly EmittedFile[] {
  const tables = packTables(woven);
  return packFolders(woven).flatMap((pack) => {
    const printed = tables
      .filter((signature) => signature.pack === pack)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ name, table }) => (table === undefined ? [] : [tableToTypeScript(table, name)]));
    if (printed.length === 0) return [];
    const helpers = [...new Set(printed.flatMap(({ imports }) => imports))].toSorted();
    const content = code`
      import { ${helpers.join(", ")} } from "#platform/rules/logic";

      ${printed.map((table) => `${table.code}\n`)}
    `;
    return [emitted(`src/${pack}/tables.ts`, content)];
  });
}
