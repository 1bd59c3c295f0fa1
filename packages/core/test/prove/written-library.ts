import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mapBounded } from "#core/map-bounded";
import { emit } from "#core/emit/emit";
import { readBase, type BaseApplication } from "#core/prove/base-application";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { weaveLibrary } from "./woven-library.ts";

/** A library's application in a folder, without its packages. */
export interface WrittenLibrary {
  readonly folder: string;
  /** The application as it lies in the folder now. */
  base(): Promise<BaseApplication>;
  /** Changes a file by hand until `undo` is called. */
  edit(path: string, change: (text: string) => string): Promise<{ undo(): Promise<void> }>;
  close(): Promise<void>;
}

/** Writes a library's application into a folder of its own; files are those of its pack. */
export async function writeLibrary(
  pack: Readonly<Record<string, string>> = {},
): Promise<WrittenLibrary> {
  const library = await weaveLibrary(pack);
  const files = await emit(library.woven, libraryBlueprint);
  const folder = await mkdtemp(join(tmpdir(), "written-"));
  const write = async (path: string, content: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await mapBounded(files, ({ path, content }) => write(path, content));
  return {
    folder,
    base: () => readBase(folder, { ...library, files }),
    async edit(path, change) {
      const content = files.find((each) => each.path === path)?.content;
      if (content === undefined) throw new Error(`there is no ${path}`);
      const changed = change(content);
      if (changed === content) throw new Error(`${path} stays as it is`);
      await write(path, changed);
      return { undo: () => write(path, content) };
    },
    close: () => rm(folder, { recursive: true }),
  };
}
