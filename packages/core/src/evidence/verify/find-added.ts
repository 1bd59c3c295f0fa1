import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The folders of an application in which every file is vouched for. */
const covered: ReadonlySet<string> = new Set(["scripts", "src", "test"]);

/**
 * What lies in the covered folders without being a subject, as sorted paths. A symbolic link counts as
 * itself and is not followed; so does a folder that cannot be read.
 */
export async function findAdded(
  root: string,
  subjects: ReadonlySet<string>,
): Promise<readonly string[]> {
  const top = await readdir(root, { withFileTypes: true });
  const found = await Promise.all(
    top.filter(({ name }) => covered.has(name)).map((entry) => pathsOf(root, entry.name, entry)),
  );
  return found
    .flat()
    .filter((path) => !subjects.has(path))
    .toSorted();
}

async function pathsOf(root: string, path: string, entry: Dirent): Promise<readonly string[]> {
  if (!entry.isDirectory()) return [path];
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const nested = await Promise.all(
    entries.map((each) => pathsOf(root, `${path}/${each.name}`, each)),
  );
  return nested.flat();
}
