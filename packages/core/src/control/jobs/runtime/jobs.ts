import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";
import { checkJobs } from "#platform/jobs/check-jobs";
import { startSharedJobs } from "#platform/jobs/shared-jobs";
import type { Job } from "#platform/jobs/job";
import { startTimedJobs } from "#platform/jobs/timed-jobs";

interface JobsOptions {
  /**
   * The PostgreSQL server that all processes of the application share; the login owns the tables.
   * Undefined with the embedded database, which one process has to itself.
   */
  readonly databaseUrl: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly jobs: readonly Job[];
}

/** Jobs that run. */
export interface RunningJobs {
  /**
   * Starts no further run, tells those under way to end (see `Turn.signal`), and waits for them, five
   * seconds at most. Calling it again does nothing.
   */
  stop(): Promise<void>;
}

/**
 * Starts jobs in the background and returns at once. Each turn of a job is run once, by one of the
 * processes that share a database, one turn at a time; one that fails is logged as `job_failed` and
 * tried again, later each time. When a process dies in the midst of a run, another takes it over a
 * minute or two later.
 *
 * @throws Error for a job whose name or schedule cannot be used
 * @example
 * ```ts
 * const running = startJobs({
 *   databaseUrl: process.env.DATABASE_URL,
 *   clock: systemClock,
 *   log,
 *   jobs: [{ name: "count-books", every: 60_000, run: async () => countBooks(database) }],
 * });
 * await running.stop();
 * ```
 */
export function startJobs(options: JobsOptions): RunningJobs {
  const { databaseUrl, jobs, ...rest } = options;
  checkJobs(jobs);
  return databaseUrl === undefined
    ? startTimedJobs({ ...rest, jobs })
    : startSharedJobs({ ...rest, jobs, databaseUrl });
}
