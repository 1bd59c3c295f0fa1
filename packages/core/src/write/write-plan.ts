import { chmod, mkdir, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JournalStep } from "#core/write/journal";
import type { Plan } from "#core/write/plan";
import { applySteps } from "#core/write/apply-steps";
import { basePath } from "#core/write/base-file";
import { withBuildLock } from "#core/write/build-lock";
import { checkPaths } from "#core/write/check-paths";
import { report } from "#core/write/diagnostics";
import { finishJournal } from "#core/write/finish-interrupted";
import { ignoreContent, ignorePath } from "#core/write/ignore-file";
import { journal } from "#core/write/journal";
import { makeFolder } from "#core/write/make-folder";
import { lockPath } from "#core/write/lock-file";
import { mapBounded } from "#core/map-bounded";
import { readDisk } from "#core/write/read-disk";
import { sha256 } from "#core/write/sha256";
import { stagingPath } from "#core/write/staging";
import { WriteError } from "#core/write/write-error";

/** The build's own records, by which the next one judges all the rest. */
const ours = new Set([basePath, lockPath]);

interface Step extends JournalStep {
  readonly content: string | undefined;
}

/**
 * Does what a plan says. Everything is written beside the application first and then put in place
 * file by file, the lock file last; a build that is killed on the way is finished by the next one.
 * A plan that changes nothing does not touch the disk.
 *
 * @param waits - How long to wait for another build in the same folder, in milliseconds
 * @throws WriteError when another build runs (`BYL1704`), a file was changed since the plan was
 *   made (`BYL1705`), or the disk refuses (`BYL1706`, `BYL1707`)
 */
export async function writePlan(plan: Plan, waits?: number): Promise<void> {
  const steps = stepsOf(plan);
  if (steps.length === 0) return;
  const { out } = plan;
  const paths = plan.files.map(placeOf);
  checkPaths(out, paths);
  const isNew = await refusing(out, async () => makeFolder(join(out, ".bylaw")));
  const work = async (): Promise<void> => {
    await finishJournal(out);
    checkPaths(out, paths);
    const open = stillOpen(out, steps);
    if (open.length === 0) return;
    try {
      await stage(out, open);
      await journal.save(
        out,
        open.map(({ path, before, after }) => ({ path, before, after })),
      );
    } catch (error) {
      await rm(join(out, stagingPath), { recursive: true, force: true });
      throw failure(out, error);
    }
    await applySteps(out, open);
  };
  try {
    await refusing(out, () => withBuildLock(out, work, waits));
  } catch (error) {
    if (isNew) await removeEmpty(out);
    throw error;
  }
}

/** Where the content of a planned file goes. */
function placeOf({ path, action }: Plan["files"][number]): string {
  return action === "conflict" ? `${path}.new` : path;
}

function stepsOf({ files, lock, base }: Plan): readonly Step[] {
  const changes = files.flatMap((file): Step[] => {
    const { action, content, before } = file;
    if (action !== "remove" && content === undefined) return [];
    const after = content === undefined ? undefined : sha256(content);
    return [{ path: placeOf(file), content, before, after }];
  });
  const state = [
    { path: basePath, ...base },
    { path: lockPath, ...lock },
  ].flatMap((step): Step[] => {
    const after = sha256(step.content);
    return after === step.before ? [] : [{ ...step, after }];
  });
  return [...changes, ...state];
}

/**
 * The steps that nobody has done yet: another build of the same order may have been faster.
 * A file that is neither as planned for nor as wanted was changed in between.
 */
function stillOpen(out: string, steps: readonly Step[]): readonly Step[] {
  const open = steps.filter((step) => {
    const hash = readDisk(join(out, step.path))?.hash;
    if (hash === step.after) return false;
    if (hash !== step.before) throw new WriteError(report("BYL1705", { path: step.path }));
    return true;
  });
  if (open.length === 0 || readDisk(join(out, ignorePath)) !== undefined) return open;
  return [{ path: ignorePath, content: ignoreContent, after: sha256(ignoreContent) }, ...open];
}

async function stage(out: string, steps: readonly Step[]): Promise<void> {
  const folder = join(out, stagingPath);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await mapBounded([...steps.entries()], async ([index, { path, before, content }]) => {
    if (content === undefined) return;
    const file = join(folder, String(index));
    // What replaces something must have reached the disk before it does.
    const flush = before !== undefined || ours.has(path);
    await writeFile(file, content, { flush });
    if (before === undefined) return;
    const replaced = await stat(join(out, path)).catch(() => undefined);
    if (replaced !== undefined) await chmod(file, replaced.mode & 0o777);
  });
}

async function refusing<Value>(out: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw failure(out, error);
  }
}

function failure(out: string, error: unknown): WriteError {
  if (error instanceof WriteError) return error;
  const problem =
    error instanceof Error && "code" in error && error.code === "ENOSPC"
      ? "there is no space left on the disk"
      : String(error instanceof Error ? error.message : error);
  return new WriteError(report("BYL1706", { path: out, problem }));
}

/** Leaves no trace of a first build that wrote nothing. */
async function removeEmpty(out: string): Promise<void> {
  await rmdir(join(out, ".bylaw")).catch(() => {});
  await rmdir(out).catch(() => {});
}
