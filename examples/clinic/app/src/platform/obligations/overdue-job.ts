import { startJob, type Job } from "#platform/audit-trail/start-job";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";

interface OverdueOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between two runs. */
  readonly every?: number;
}

/**
 * Marks the overdue obligations of all tenants, at once and then every five minutes. `runOnce`
 * returns how many were marked.
 */
export function startOverdueJob(options: OverdueOptions): Job<number> {
  const { database, clock, log, every = 300_000 } = options;
  return startJob({
    failure: "obligations_not_marked",
    log,
    every,
    async run() {
      const [row] = await database.asOwner.query<{ marked: number }>(
        "select platform.mark_overdue($1) as marked",
        [clock.now()],
      );
      const marked = row?.marked ?? 0;
      if (marked > 0) log.warn("obligations_overdue", { marked });
      return marked;
    },
  });
}
