import type { Clock } from "#platform/http/clock";
import { parseCron } from "#platform/jobs/cron";
import type { Schedule } from "#platform/jobs/job";

/** The longest that a timer of Node.js waits; behind it, it is set again. */
const longestWait = 2 ** 31 - 1;

/**
 * Calls `take` at each moment for which a schedule is due, in this process. Turns of `every` lie where
 * the time since 1970 divides by it, so that they are the same in every process; the one under way is
 * taken at once. A turn that was slept through is left out. The timer keeps no process alive.
 *
 * @returns the function that ends it
 */
export function eachTurn(schedule: Schedule, clock: Clock, take: (due: Date) => void): () => void {
  const next = nextOf(schedule);
  let timer: NodeJS.Timeout;

  function arm(due: Date): void {
    const wait = Math.min(Math.max(due.getTime() - clock.now().getTime(), 1), longestWait);
    timer = setTimeout(() => {
      const now = clock.now();
      if (now < due) return arm(due);
      take(due);
      arm(next(now));
    }, wait);
    timer.unref();
  }

  if (schedule.every !== undefined) take(turnAt(schedule.every, clock.now()));
  arm(next(clock.now()));
  return () => {
    clearTimeout(timer);
  };
}

function nextOf({ every, cron }: Schedule): (after: Date) => Date {
  if (every === undefined) {
    const times = parseCron(cron);
    return (after) => times.next(after);
  }
  return (after) => new Date(turnAt(every, after).getTime() + every);
}

function turnAt(every: number, now: Date): Date {
  return new Date(Math.floor(now.getTime() / every) * every);
}
