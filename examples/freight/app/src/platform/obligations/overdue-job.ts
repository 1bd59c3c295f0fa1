import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";
import type { Job } from "#platform/jobs/job";

interface OverdueOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

/** Marks the overdue obligations every five minutes. */
export function overdueJob(options: OverdueOptions): Job {
  return {
    name: "overdue-obligations",
    every: 300_000,
    run: () => markOverdue(options),
  };
}

/** Marks the overdue obligations of all tenants, and returns how many were marked now. */
export async function markOverdue({ database, clock, log }: OverdueOptions): Promise<number> {
  const [row] = await database.asOwner.query<{ marked: number }>(
    "select platform.mark_overdue($1) as marked",
    [clock.now()],
  );
  const marked = row?.marked ?? 0;
  if (marked > 0) log.warn("obligations_overdue", { marked });
  return marked;
}
