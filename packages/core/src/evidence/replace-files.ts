import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { EvidenceFile } from "#core/evidence/evidence-file";
import { report } from "#core/evidence/diagnostics";
import { checkPaths } from "#core/write/check-paths";
import { WriteError } from "#core/write/write-error";

/**
 * Writes files below a folder, one after the other, each complete or not at all. Removes nothing, and
 * writes nothing outside the folder or through a symbolic link.
 *
 * @returns `BYL1701` for a path that is not written to, `BYL1843` when the system refuses
 */
export async function replaceFiles(
  folder: string,
  files: readonly EvidenceFile[],
): Promise<readonly Diagnostic[]> {
  try {
    checkPaths(
      folder,
      files.map(({ path }) => path),
    );
  } catch (error) {
    if (error instanceof WriteError) return [error.diagnostic];
    throw error;
  }
  for (const { path, content } of files) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the last one vouches for those before it
      await replaceFile(join(folder, path), content);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      return [report("BYL1843", { path, problem })];
    }
  }
  return [];
}

async function replaceFile(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
