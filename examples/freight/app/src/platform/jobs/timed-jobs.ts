import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";
import type { Job } from "#platform/jobs/job";
import type { RunningJobs } from "#platform/jobs/jobs";
import { firstRetry, longestRetry, retryLimit } from "#platform/jobs/retries";
import { runJob } from "#platform/jobs/run-job";
import { eachTurn } from "#platform/jobs/turns";
import { waitFor } from "#platform/jobs/wait-for";

interface TimedJobsOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly jobs: readonly Job[];
}

/**
 * Runs jobs on timers of this process: for a database that only this process has. Which turns there
 * were is forgotten when it ends.
 */
export function startTimedJobs({ clock, log, jobs }: TimedJobsOptions): RunningJobs {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = new Map<Job, Promise<void>>();

  async function work(job: Job, due: Date): Promise<void> {
    for (let retries = 0; !signal.aborted; retries += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one attempt after another
      if ((await runJob(job, { due, signal }, log)) || retries === retryLimit) return;
      const seconds = Math.min(firstRetry * 2 ** retries, longestRetry(job));
      // oxlint-disable-next-line no-await-in-loop
      await waitFor(seconds * 1000, signal);
    }
  }

  const ends = jobs.map((job) =>
    eachTurn(job, clock, (due) => {
      // A turn that comes while the one before is still under way is left out.
      if (running.has(job)) return;
      running.set(
        job,
        work(job, due).finally(() => running.delete(job)),
      );
    }),
  );

  return {
    async stop() {
      for (const end of ends) end();
      stopping.abort();
      await Promise.race([Promise.all(running.values()), waitFor(5000)]);
    },
  };
}
