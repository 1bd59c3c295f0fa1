import { applySteps } from "#core/write/apply-steps";
import { basePath } from "#core/write/base-file";
import { withBuildLock } from "#core/write/build-lock";
import { checkPaths } from "#core/write/check-paths";
import { ignorePath } from "#core/write/ignore-file";
import { journal } from "#core/write/journal";
import { lockPath } from "#core/write/lock-file";

const own = new Set([basePath, ignorePath, lockPath]);

/** Finishes a build that was killed while it put its files in place; nothing otherwise. */
export async function finishInterrupted(out: string): Promise<void> {
  checkPaths(out, []);
  if ((await journal.load(out)) === undefined) return;
  await withBuildLock(out, () => finishJournal(out));
}

/** The same for who holds the lock of the folder already. */
export async function finishJournal(out: string): Promise<void> {
  const steps = await journal.load(out);
  if (steps === undefined) return;
  const others = steps.map(({ path }) => path).filter((path) => !own.has(path));
  checkPaths(out, others);
  await applySteps(out, steps);
}
