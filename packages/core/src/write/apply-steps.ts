import { existsSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { JournalStep } from "#core/write/journal";
import { report } from "#core/write/diagnostics";
import { hasCode } from "#core/write/has-code";
import { journal } from "#core/write/journal";
import { makeFolder } from "#core/write/make-folder";
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
      if (step.after === undefined) remove(out, step);
      else put(out, step, index);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new WriteError(report("BYL1707", { path: step.path, problem }));
    }
  }
  await journal.remove(out);
  await rm(join(out, stagingPath), { recursive: true, force: true });
}

function put(out: string, step: JournalStep, index: number): void {
  const staged = join(out, stagingPath, String(index));
  if (!existsSync(staged)) return;
  const target = join(out, step.path);
  const hash = readDisk(target)?.hash;
  if (hash === undefined && !existsSync(dirname(target))) makeFolder(dirname(target));
  // Between a build that was killed and the next one, the file may have been changed by hand.
  const changed = hash !== undefined && hash !== step.before && hash !== step.after;
  renameSync(staged, changed ? `${target}.new` : target);
}

function remove(out: string, { path, before }: JournalStep): void {
  const target = join(out, path);
  if (readDisk(target)?.hash !== before) return;
  rmSync(target, { force: true });
  for (const folder of parentsOf(path).toReversed()) {
    if (!removeEmpty(join(out, folder))) return;
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOTEMPTY", "EEXIST", "ENOENT")) return false;
    throw error;
  }
}
