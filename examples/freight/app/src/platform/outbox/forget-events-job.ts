import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Job } from "#platform/jobs/job";

interface ForgetEventsOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Milliseconds for which an event is kept. */
  readonly keepFor?: number;
}

/** Removes every day the events that are older than 30 days. */
export function forgetEventsJob(options: ForgetEventsOptions): Job {
  return {
    name: "events-removal",
    every: 86_400_000,
    run: ({ signal }) => forgetEvents(options, signal),
  };
}

const remove = {
  name: "forget_events",
  text: `
    with old as (select sequence from platform.outbox where at < $1 limit 1000),
      removed as (
        delete from platform.outbox o using old where o.sequence = old.sequence returning 1)
    select count(*) as removed from removed`,
};

/**
 * Removes old events of all tenants with their deliveries, also those that a disabled webhook never
 * got. Returns how many these were.
 */
export async function forgetEvents(
  { database, clock, keepFor = 30 * 86_400_000 }: ForgetEventsOptions,
  signal: AbortSignal,
): Promise<number> {
  const before = new Date(clock.now().getTime() - keepFor);
  let total = 0;
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- a thousand at a time, so that nobody waits long
    const [row] = await database.asOwner.query<{ removed: number }>(remove, [before]);
    if (row === undefined || row.removed === 0) break;
    total += row.removed;
  }
  return total;
}
