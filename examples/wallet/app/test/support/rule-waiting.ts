import type { Harness } from "#test/harness-types";
import type { Change } from "#test/rule-case";
import { arrange, tenantOf } from "#test/rule-seed";
import { writingOf, writingSteps } from "#test/rule-write";

/**
 * Whether a change has other changes of the tenant wait that the same rule compares it with, until its
 * transaction ends. What the change does is taken back.
 */
export async function keepsOthersWaiting(
  app: Harness,
  rule: { readonly id: string },
  change: Change,
): Promise<boolean> {
  await arrange(app, change.situation);
  const steps = await writingSteps(app, writingOf(change));
  const done = new Error("it was written");
  let isHeld = false;
  try {
    await app.database.transaction(async (session) => {
      await session.batch(steps);
      const [found] = await session.query<{ readonly held: boolean }>(lockHeld, [
        tenantOf(app, change.situation.actor.tenant),
        rule.id,
      ]);
      isHeld = found?.held === true;
      throw done;
    });
  } catch (error) {
    if (error !== done) throw error;
  }
  return isHeld;
}

/** Whether this transaction has what `platform.lock_rule` takes for a rule of a tenant. */
const lockHeld = `select exists (
    select from pg_locks l
    where l.locktype = 'advisory' and l.pid = pg_backend_pid() and l.granted
      and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended($1 || ' ' || $2, 0)
  ) as held`;
