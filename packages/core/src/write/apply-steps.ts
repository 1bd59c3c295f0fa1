import { mkdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JournalStep } from "#core/write/journal";
import { report } from "#core/write/diagnostics";
import { hasCode } from "#core/write/has-code";
import { journal } from "#core/write/journal";
import { parentsOf } from "#core/write/parents-of";
import { readDisk } from "#core/write/read-disk";
import { stagingPath } from "#core/write/staging";
import { WriteError } from "#core/write/write-error";

/**
 * Puts staged files in place, one after the other, and forgets the journal. Going through the same
 * steps again does no harm, so a build that was killed is finished by repeating it.
 *
 * @throws WriteError `BYL1707`; the journal stays, so that the next build goes on
 */
export async function applySteps(out: string, steps: readonly JournalStep[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the lock file must come last
      await (step.after === undefined ? remove(out, step) : put(out, step, index));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new WriteError(report("BYL1707", { path: step.path, problem }));
    }
  }
  await journal.remove(out);
  await rm(join(out, stagingPath), { recursive: true, force: true });
}

async function put(out: string, step: JournalStep, index: number): Promise<void> {
  const staged = join(out, stagingPath, String(index));
  if (!(await exists(staged))) return;
  const target = join(out, step.path);
  const hash = (await readDisk(target))?.hash;
  await mkdir(dirname(target), { recursive: true });
  // Between a build that was killed and the next one, the file may have been changed by hand.
  const changed = hash !== undefined && hash !== step.before && hash !== step.after;
  await rename(staged, changed ? `${target}.new` : target);
}

async function remove(out: string, { path, before }: JournalStep): Promise<void> {
  const target = join(out, path);
  if ((await readDisk(target))?.hash !== before) return;
  await rm(target, { force: true });
  for (const folder of parentsOf(path).toReversed()) {
    // oxlint-disable-next-line no-await-in-loop -- from the innermost folder outwards
    if (!(await removeEmpty(join(out, folder)))) return;
  }
}

async function removeEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT")) return false;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
