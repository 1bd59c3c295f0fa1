import { describeError } from "#platform/http/describe-error";
import type { Log } from "#platform/http/log";

interface JobOptions<T> {
  /** The event that is logged when a run fails. */
  readonly failure: string;
  readonly log: Log;
  /** Milliseconds between two runs. */
  readonly every: number;
  readonly run: () => Promise<T>;
}

/** Work that is done again and again. */
export interface Job<T> {
  /** Runs now, or waits for the run that is under way; rejects when it fails. */
  runOnce(): Promise<T>;
  /** Stops the timer and waits for the run that is under way. */
  stop(): Promise<void>;
}

/**
 * Runs a job at once and then on a timer, one run at a time. A run that fails is logged and tried
 * again the next time; the timer keeps no process alive.
 */
export function startJob<T>({ failure, log, every, run }: JobOptions<T>): Job<T> {
  let running: Promise<T> | undefined;

  async function runOnce(): Promise<T> {
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function runAndLog(): Promise<void> {
    try {
      await runOnce();
    } catch (error) {
      log.error(failure, { error: describeError(error) });
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
