import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";
import type { Job } from "#platform/jobs/job";
import { purgeRecords } from "#platform/retention/purge-records";

interface PurgeJobOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** The names of the entities of which a rule purges records. */
  readonly entities: readonly string[];
}

/**
 * Purges the records whose keeping time is over, every day. What is kept although its time is over is
 * logged as a warning: someone has to see to it.
 */
export function purgeJob(options: PurgeJobOptions): Job {
  const { log } = options;
  return {
    name: "retention-purge",
    every: 86_400_000,
    async run() {
      const { purged, keptCount } = await purgeRecords(options);
      if (Object.keys(purged).length > 0) log.info("records_purged", { ...purged });
      if (keptCount > 0) log.warn("records_kept_past_their_time", { count: keptCount });
    },
  };
}
