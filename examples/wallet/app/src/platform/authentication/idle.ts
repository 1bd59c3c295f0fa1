import type { Actor } from "#platform/authentication/actor";
import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import { unauthorized } from "#platform/http/problems";

interface IdleOptions {
  readonly database: Database;
  /** Minutes without activity after which a session ends. */
  readonly idleMinutes: number;
  readonly clock: Clock;
}

/** Ends sessions that nobody uses. */
export interface IdleGuard {
  /**
   * Counts a request as activity of the actor's session. Call it outside of a transaction.
   *
   * @throws Problem with status 401 when the time since the session's last activity is more than
   * the limit (exactly the limit is still allowed), and for that session ever after
   */
  check(actor: Actor): Promise<void>;
}

interface Activity {
  lastSeen: number;
  /** The last activity that the database knows of. */
  written: number;
}

/** Beyond this many sessions, those that nobody uses are dropped from memory. */
const sessionsInMemory = 10_000;

/**
 * Makes the guard. The last activity is kept in memory and written to the database at most once in
 * a sixtieth of the limit (but not more often than every second), so that it holds across restarts
 * and processes: a session that moved from one to the other may end earlier by that time, and never
 * ends later.
 *
 * @example
 * ```ts
 * const guard = createIdleGuard({ database, idleMinutes: 15, clock: systemClock });
 * await guard.check(actor);
 * ```
 */
export function createIdleGuard({ database, idleMinutes, clock }: IdleOptions): IdleGuard {
  const idle = idleMinutes * 60_000;
  const granularity = Math.min(idle, Math.max(1000, idle / 60));
  const activities = new Map<string, Activity>();

  /** Asks the database, which knows of other processes and of sessions that have ended. */
  async function touch(actor: Actor, now: number, known: Activity | undefined): Promise<boolean> {
    const [, rows] = await database.batch([
      {
        statement: "select platform.enter($1)",
        values: [JSON.stringify({ tenant: actor.tenant })],
      },
      {
        statement: {
          name: "touch_session",
          text: "select platform.touch_session($1, $2, $3, $4, $5) as alive",
        },
        values: [
          actor.subject,
          actor.session,
          new Date(now),
          known === undefined ? null : new Date(known.lastSeen),
          `PT${idle / 1000}S`,
        ],
      },
    ]);
    return rows?.[0]?.["alive"] === true;
  }

  function forgetUnused(now: number): void {
    if (activities.size <= sessionsInMemory) return;
    for (const [key, { lastSeen }] of activities) {
      if (now - lastSeen > idle) activities.delete(key);
    }
  }

  return {
    async check(actor) {
      const now = clock.now().getTime();
      const key = JSON.stringify([actor.tenant, actor.subject, actor.session]);
      const known = activities.get(key);
      if (known !== undefined && now - known.written < granularity) {
        known.lastSeen = Math.max(known.lastSeen, now);
        return;
      }
      if (!(await touch(actor, now, known))) {
        activities.delete(key);
        throw unauthorized("invalid_token");
      }
      forgetUnused(now);
      activities.set(key, { lastSeen: Math.max(now, known?.lastSeen ?? now), written: now });
    },
  };
}
