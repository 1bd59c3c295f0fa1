import { startJob, type Job } from "#platform/audit-trail/start-job";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";
import { purgeRecords, type PurgeReport } from "#platform/retention/purge-records";

interface PurgeJobOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** The names of the entities of which a rule purges records. */
  readonly entities: readonly string[];
  /** Milliseconds between two runs. */
  readonly every?: number;
}

/**
 * Purges the records whose keeping time is over, at once and then every day. What is kept although
 * its time is over is logged as a warning: someone has to see to it.
 */
export function startPurgeJob(options: PurgeJobOptions): Job<PurgeReport> {
  const { log, every = 86_400_000 } = options;
  return startJob({
    failure: "records_not_purged",
    log,
    every,
    async run() {
      const report = await purgeRecords(options);
      const { purged, keptCount } = report;
      if (Object.keys(purged).length > 0) log.info("records_purged", { ...purged });
      if (keptCount > 0) log.warn("records_kept_past_their_time", { count: keptCount });
      return report;
    },
  });
}
