import { parseCron } from "#platform/jobs/cron";
import type { Job } from "#platform/jobs/job";

/**
 * Checks that jobs can be run.
 *
 * @throws Error for a name or a schedule that cannot be used
 */
export function checkJobs(jobs: readonly Job[]): void {
  const names = new Set<string>();
  for (const { name, every, cron } of jobs) {
    if (!/^[a-z][a-z0-9-]{0,49}$/.test(name)) {
      throw new Error(`The name of the job ${JSON.stringify(name)} is not in kebab-case.`);
    }
    if (names.has(name)) throw new Error(`There are two jobs named ${name}.`);
    names.add(name);
    if (cron !== undefined) parseCron(cron);
    else if (!Number.isSafeInteger(every) || every < 1000) {
      throw new Error(`The job ${name} runs every ${every} ms; 1,000 is the least.`);
    }
  }
}
