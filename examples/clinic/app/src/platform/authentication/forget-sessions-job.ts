import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Job } from "#platform/jobs/job";

interface ForgetSessionsOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Milliseconds since a session was last active for which it is remembered. */
  readonly keepFor?: number;
}

/** Removes every day the sessions that were last active more than 400 days ago. */
export function forgetSessionsJob(options: ForgetSessionsOptions): Job {
  return {
    name: "sessions-removal",
    every: 86_400_000,
    run: () => forgetSessions(options),
  };
}

/**
 * Removes old sessions of all tenants, and returns how many these were. A session that has ended is
 * known by its row: without it, a token that is still valid would begin it anew. So the time is longer
 * than any sign-in lasts.
 */
export async function forgetSessions(options: ForgetSessionsOptions): Promise<number> {
  const { database, clock, keepFor = 400 * 86_400_000 } = options;
  const [row] = await database.asOwner.query<{ removed: number }>(
    `with removed as (delete from platform.session where last_seen < $1 returning 1)
     select count(*) as removed from removed`,
    [new Date(clock.now().getTime() - keepFor)],
  );
  return row?.removed ?? 0;
}
