import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The short names of the packs that are installed for a folder: `x` for `@bylaw/domain-x`. */
export async function installedPacks(folder: string): Promise<readonly string[]> {
  const scope = join(folder, "node_modules", "@bylaw");
  const names = await readdir(scope).catch(() => []);
  const here = names.filter((name) => name.startsWith("domain-")).map((name) => name.slice(7));
  const above = dirname(folder) === folder ? [] : await installedPacks(dirname(folder));
  return [...new Set([...here, ...above])].toSorted();
}
