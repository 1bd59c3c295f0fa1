import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders beside an application's own. */
const left: ReadonlySet<string> = new Set([
  ".bylaw",
  ".git",
  "compliance",
  "coverage",
  "data",
  "node_modules",
]);

/** The files of an application, as sorted paths with `/`; links are not followed, secrets not read. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const files = await filesBelow(folder, "");
  return files.toSorted();
}

async function filesBelow(folder: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const own = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return left.has(own) ? [] : filesBelow(folder, own);
      return entry.isFile() && entry.name !== ".env" ? [own] : [];
    }),
  );
  return nested.flat();
}
