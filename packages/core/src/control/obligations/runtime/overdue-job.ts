import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import { describeError } from "#platform/http/describe-error";
import type { Log } from "#platform/http/log";

interface OverdueOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between two runs. */
  readonly every?: number;
}

/** The job that marks what is overdue. */
export interface OverdueJob {
  /**
   * Marks now, or waits for the run that is under way.
   *
   * @returns how many obligations were marked
   * @throws DatabaseError
   */
  runOnce(): Promise<number>;
  /** Stops the timer and waits for the run that is under way. */
  stop(): Promise<void>;
}

/**
 * Marks overdue obligations of all tenants, at once and then every five minutes. A run that fails is
 * logged and tried again the next time; the timer keeps no process alive.
 */
export function startOverdueJob(options: OverdueOptions): OverdueJob {
  const { database, clock, log, every = 300_000 } = options;
  let running: Promise<number> | undefined;

  async function mark(): Promise<number> {
    const [row] = await database.asOwner.query<{ marked: number }>(
      "select platform.mark_overdue($1) as marked",
      [clock.now()],
    );
    const marked = row?.marked ?? 0;
    if (marked > 0) log.warn("obligations_overdue", { marked });
    return marked;
  }

  async function runOnce(): Promise<number> {
    running ??= mark().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function runAndLog(): Promise<void> {
    try {
      await runOnce();
    } catch (error) {
      log.error("obligations_not_marked", { error: describeError(error) });
    }
  }

  const timer = setInterval(() => void runAndLog(), every);
  timer.unref();
  void runAndLog();

  return {
    runOnce,
    async stop() {
      clearInterval(timer);
      await running?.catch(() => {});
    },
  };
}
