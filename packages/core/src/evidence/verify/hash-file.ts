import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { join } from "node:path";
import { hasCode } from "#core/write/has-code";
import { parentsOf } from "#core/write/parents-of";

/** What is at a path: a plain file with its SHA-256, nothing, or something that is not compared. */
export type HashedFile =
  | { readonly kind: "file"; readonly sha256: string }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly problem: string };

/**
 * Hashes a plain file below a folder. No symbolic link is followed, neither the file nor a folder on
 * the way to it; pipes and devices are not read.
 */
export async function hashFile(root: string, path: string): Promise<HashedFile> {
  try {
    for (const each of [...parentsOf(path), path]) {
      // oxlint-disable-next-line no-await-in-loop -- what lies behind a link is not looked at
      const found = await lstat(join(root, each));
      const isLast = each === path;
      if (found.isSymbolicLink()) return refused(`\`${each}\` is a symbolic link`);
      if (isLast && !found.isFile()) return refused("it is not a plain file");
      if (!isLast && !found.isDirectory()) return { kind: "missing" };
    }
    const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
    const file = await open(join(root, path), flags);
    try {
      const hash = createHash("sha256");
      for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk);
      return { kind: "file", sha256: hash.digest("hex") };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return { kind: "missing" };
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function refused(problem: string): HashedFile {
  return { kind: "refused", problem };
}
