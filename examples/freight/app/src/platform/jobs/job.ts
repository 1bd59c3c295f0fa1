import type { Database } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";

/** One run of a job. */
export interface Turn {
  /** The moment for which it runs; the same in whichever process it runs, and when it is tried again. */
  readonly due: Date;
  /** Aborted when the process stops; a job that takes long looks at it between two steps. */
  readonly signal: AbortSignal;
}

/** When a job runs. */
export type Schedule =
  /** Milliseconds between two runs, 1,000 at least; the first is at the start of the process. */
  | { readonly every: number; readonly cron?: never }
  /** Minute, hour, day of month, month and day of week, in UTC: "30 3 * * 1-5". */
  | { readonly cron: string; readonly every?: never };

/**
 * Work that is done again and again, beside the requests. A run that fails is logged and tried again,
 * so that it must not matter when something is done twice.
 *
 * @example
 * ```ts
 * const remind: Job = {
 *   name: "remind-borrowers",
 *   cron: "0 7 * * *",
 *   run: async ({ signal }) => remindBorrowers({ database, signal }),
 * };
 * ```
 */
export type Job<T = unknown> = Schedule & {
  /** In kebab-case, unlike all others; of 50 characters at most. */
  readonly name: string;
  readonly run: (turn: Turn) => Promise<T>;
};

/** What a job of the application's owner stands on. */
export interface JobParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}
