import { startJob, type Job } from "#platform/audit-trail/start-job";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";

interface SealJobOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between two runs: for so long, an entry can be changed unnoticed. */
  readonly every?: number;
}

/**
 * Seals the entries of the audit trail in batches, at once and then every second, where the
 * application was built with `sealing: batches`. `runOnce` returns how many entries were sealed.
 */
export function startSealJob({ database, clock, log, every = 1000 }: SealJobOptions): Job<number> {
  return startJob({
    failure: "audit_not_sealed",
    log,
    every,
    async run() {
      const [row] = await database.asOwner.query<{ sealed: number }>(
        "select platform.audit_seal($1) as sealed",
        [clock.now()],
      );
      return row?.sealed ?? 0;
    },
  });
}
