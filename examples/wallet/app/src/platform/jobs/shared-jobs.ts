import { createHash } from "node:crypto";
import type { PgBoss } from "pg-boss";
import { describeError } from "#platform/http/describe-error";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";
import type { Job } from "#platform/jobs/job";
import type { RunningJobs } from "#platform/jobs/jobs";
import { firstRetry, longestRetry, retryLimit } from "#platform/jobs/retries";
import { runJob } from "#platform/jobs/run-job";
import { eachTurn } from "#platform/jobs/turns";
import { waitFor } from "#platform/jobs/wait-for";

interface SharedJobsOptions {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly jobs: readonly Job[];
}

/** Where pg-boss keeps its tables: the owner's, closed to the role under which requests are served. */
const schema = "platform_jobs";

/** Seconds in which a running job must show that its process lives; pg-boss does that by itself. */
const heartbeatSeconds = 30;

/** Seconds. */
const hour = 3600;

/**
 * Runs jobs that several processes share, by a queue in the database for each job. Every process puts
 * each turn into the queue under an id that follows from the job and the moment, so that only the first
 * of them counts, and one of the processes takes it out.
 */
export function startSharedJobs(options: SharedJobsOptions): RunningJobs {
  const { log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const opening = open(options, signal);
  let stopped: Promise<void> | undefined;

  async function stop(): Promise<void> {
    stopping.abort();
    const boss = await opening;
    await boss?.stop({ graceful: true, timeout: 5000 }).catch((error: unknown) => {
      log.error("jobs_unavailable", { error: describeError(error) });
    });
  }
  return { stop: () => (stopped ??= stop()) };
}

/** Connects, again and again until it succeeds; undefined when it was told to stop before. */
async function open(options: SharedJobsOptions, signal: AbortSignal): Promise<PgBoss | undefined> {
  const report = onceAMinute(options);
  while (!signal.aborted) {
    // Not before it is needed: loading it takes a fifth of a second.
    // oxlint-disable-next-line no-await-in-loop -- one attempt after another
    const boss = await create(options.databaseUrl, report);
    try {
      // oxlint-disable-next-line no-await-in-loop
      await boss.start();
      // oxlint-disable-next-line no-await-in-loop
      for (const job of options.jobs) await serve(boss, job, options, signal, report);
      return boss;
    } catch (error) {
      report(error);
      // oxlint-disable-next-line no-await-in-loop
      await boss.stop({ graceful: false }).catch(() => {});
      // oxlint-disable-next-line no-await-in-loop
      await waitFor(5000, signal);
    }
  }
  return undefined;
}

async function create(databaseUrl: string, report: (error: unknown) => void): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema,
    max: 2,
    // Turns are this application's own, because cron has no seconds.
    schedule: false,
    // Looks for runs whose process died, and removes those that are long over.
    superviseIntervalSeconds: heartbeatSeconds,
    monitorIntervalSeconds: heartbeatSeconds,
    maintenanceIntervalSeconds: 300,
    // Of use to chains of jobs only, which there are none of.
    flowIntervalSeconds: hour,
  });
  boss.on("error", report);
  return boss;
}

async function serve(
  boss: PgBoss,
  job: Job,
  { clock, log }: SharedJobsOptions,
  stopping: AbortSignal,
  report: (error: unknown) => void,
): Promise<void> {
  const { name, every = 60_000 } = job;
  const seconds = Math.ceil(every / 1000);
  const settings = {
    retryLimit,
    retryDelay: Math.min(firstRetry, longestRetry(job)),
    retryBackoff: true,
    retryDelayMax: longestRetry(job),
    expireInSeconds: 6 * hour,
    heartbeatSeconds,
    // While its row is there, a turn is not run again by a process that is late.
    deleteAfterSeconds: Math.max(600, 2 * seconds),
  };
  // Exclusive: neither two turns at once, nor a queue of turns that could not be run in time.
  await boss.createQueue(name, { ...settings, policy: "exclusive" });
  await boss.updateQueue(name, settings);
  const worker = await boss.work<{ readonly due: string }>(
    name,
    // A turn of this process wakes it. Others are those to try again, and those of a process that died.
    { pollingIntervalSeconds: Math.min(30, Math.max(2, seconds)) },
    async (taken) => {
      for (const { data, signal } of taken) {
        const turn = { due: new Date(data.due), signal: AbortSignal.any([stopping, signal]) };
        // pg-boss keeps what is thrown or returned, so that it must not quote a record.
        // oxlint-disable-next-line no-await-in-loop -- one at a time
        if (!(await runJob(job, turn, log))) throw new Error("The job failed; see the log.");
      }
    },
  );
  async function enqueue(due: Date): Promise<void> {
    const id = await boss.send(name, { due: due.toISOString() }, { id: idOf(name, due) });
    // Another process was first when there is none.
    if (id !== null) boss.notifyWorker(worker);
  }
  const end = eachTurn(job, clock, (due) => {
    enqueue(due).catch(report);
  });
  stopping.addEventListener("abort", end, { once: true });
}

/** The same in every process, so that the database takes a turn once. */
function idOf(name: string, due: Date): string {
  const hash = createHash("sha256").update(`${name} ${due.toISOString()}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/** Every poll fails while the database is away; one line a minute says so. */
function onceAMinute({ clock, log }: SharedJobsOptions): (error: unknown) => void {
  let quietUntil = 0;
  return (error) => {
    const now = clock.now().getTime();
    if (now < quietUntil) return;
    quietUntil = now + 60_000;
    log.error("jobs_unavailable", { error: describeError(error) });
  };
}
