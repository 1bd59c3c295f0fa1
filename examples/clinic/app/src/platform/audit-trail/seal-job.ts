import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Job } from "#platform/jobs/job";

interface SealJobOptions {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Seals the entries of the audit trail in batches every second, where the application was built with
 * `sealing: batches`: for so long, an entry can be changed unnoticed.
 */
export function sealJob({ database, clock }: SealJobOptions): Job {
  return {
    name: "audit-sealing",
    every: 1000,
    run: () => sealEntries({ database, clock }),
  };
}

/** Seals what was entered since the last batch, and returns how many entries these are. */
export async function sealEntries({ database, clock }: SealJobOptions): Promise<number> {
  const [row] = await database.asOwner.query<{ sealed: number }>(
    "select platform.audit_seal($1) as sealed",
    [clock.now()],
  );
  return row?.sealed ?? 0;
}
