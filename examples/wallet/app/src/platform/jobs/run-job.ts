import { describeError } from "#platform/http/describe-error";
import type { Log } from "#platform/http/log";
import type { Job, Turn } from "#platform/jobs/job";

/** Runs a job once; what goes wrong is logged. Returns whether it went well. */
export async function runJob({ name, run }: Job, turn: Turn, log: Log): Promise<boolean> {
  try {
    await run(turn);
    return true;
  } catch (error) {
    // Work that was told to end is not expected to go well.
    if (!turn.signal.aborted) log.error("job_failed", { job: name, error: describeError(error) });
    return false;
  }
}
