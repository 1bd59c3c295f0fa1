import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Job } from "#platform/jobs/job";

interface ForgetKeysOptions {
  readonly database: Database;
  readonly clock: Clock;
}

/** Milliseconds for which an answer is kept. */
const keepFor = 86_400_000;

/** Removes the idempotency keys that are older than 24 hours, every quarter of an hour. */
export function forgetKeysJob(options: ForgetKeysOptions): Job {
  return {
    name: "forget-idempotency-keys",
    every: 900_000,
    run: () => forgetKeys(options),
  };
}

/** Removes the idempotency keys of all tenants that are older than 24 hours; returns how many. */
export async function forgetKeys({ database, clock }: ForgetKeysOptions): Promise<number> {
  const [row] = await database.asOwner.query<{ removed: number }>(
    `with removed as (delete from platform.idempotency_key where at < $1 returning 1)
     select count(*) as removed from removed`,
    [new Date(clock.now().getTime() - keepFor)],
  );
  return row?.removed ?? 0;
}
