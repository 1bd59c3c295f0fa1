import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * The real folder of a package as Node.js finds it from another package's folder: in the
 * `node_modules` of that folder and of those above it. Undefined when it is not installed.
 */
export async function findPackage(name: string, from: string): Promise<string | undefined> {
  if (!/^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name)) return undefined;
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (basename(folder) !== "node_modules") {
      // oxlint-disable-next-line no-await-in-loop -- the nearest one counts
      const found = await stat(join(candidate, "package.json")).catch(() => undefined);
      if (found?.isFile() === true) return realpath(candidate);
    }
    if (dirname(folder) === folder) return undefined;
  }
}
