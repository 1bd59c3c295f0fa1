import type { Dirent } from "node:fs";
import { createHash } from "node:crypto";
import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";

/**
 * The SHA-256 of a pack as it is installed: of the paths and hashes of its files, sorted. Its tests,
 * its dependencies, and files and folders whose names begin with a dot, have no part in it: its folder
 * `test` is not published, and tools keep the others. None of its code is run, so that it can be compared
 * where nobody trusts it yet.
 *
 * @param folder The folder that holds `pack.yaml`
 * @param without Folders of it that are left out as well
 * @throws Error when there is no such folder or something in it cannot be read; a symbolic link cannot
 */
export async function packDigest(folder: string, without: readonly string[] = []): Promise<string> {
  const root = await realpath(folder);
  const files = await filesBelow(root, "", new Set(["test", ...without]));
  const hash = createHash("sha256");
  for (const path of files.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const content = await readFile(join(root, path));
    hash.update(`${createHash("sha256").update(content).digest("hex")} ${JSON.stringify(path)}\n`);
  }
  return hash.digest("hex");
}

async function filesBelow(
  root: string,
  below: string,
  left: ReadonlySet<string>,
): Promise<readonly string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  const nested = await Promise.all(
    entries.filter(isPart).map(async (entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (left.has(path)) return [];
      if (entry.isDirectory()) return filesBelow(root, path, left);
      if (!entry.isFile()) throw new Error(`${path} is not a plain file`);
      return [path];
    }),
  );
  return nested.flat();
}

function isPart({ name }: Dirent): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
