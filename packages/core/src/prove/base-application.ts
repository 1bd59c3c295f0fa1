import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BlueprintDocument } from "#core/blueprint/blueprint";
import type { EmittedFile } from "#core/emit/emitted-file";
import type { FileTree } from "#core/emit/file-tree";
import type { Rule } from "#core/rule/rule";
import type { Woven } from "#core/weave/woven";
import { emitRunning } from "#core/emit/emit";

/** The built application that everything is compared with. */
export interface BaseApplication {
  readonly folder: string;
  readonly woven: Woven;
  readonly document: BlueprintDocument;
  /** The rules of the packs, as they were before weaving. */
  readonly rules: readonly Rule[];
  /** The files that run and depend on the model, as the printers leave them. */
  readonly printed: ReadonlyMap<string, string>;
  /** Every file that the engine keeps, as it was built. */
  readonly built: ReadonlyMap<string, string>;
  /** The same files as they are in the folder, which may hold changes by hand. */
  readonly onDisk: ReadonlyMap<string, string>;
}

/** Reads a built application back, so that variants of it can be told apart from it. */
export async function readBase(
  folder: string,
  {
    woven,
    document,
    rules,
    files,
  }: Pick<BaseApplication, "woven" | "document" | "rules"> & { readonly files: FileTree },
): Promise<BaseApplication> {
  const kept = files.filter(({ owner }) => owner === "engine");
  const onDisk = await Promise.all(
    kept.map(async ({ path }) => {
      const text = await readFile(join(folder, path), "utf8").catch(() => undefined);
      return [path, text] as const;
    }),
  );
  return {
    folder,
    woven,
    document,
    rules,
    printed: byPath(await emitRunning(woven)),
    built: byPath(kept),
    onDisk: new Map(
      onDisk.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
    ),
  };
}

/** The contents of files by path. */
export function byPath(files: readonly EmittedFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, content }) => [path, content]));
}
