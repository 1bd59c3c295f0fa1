import type { Clock } from "#platform/http/clock";

const levels = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof levels)[number];

/** What a line says besides its event. Never a value of a record, a token or a request's body. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes what happened, one JSON object a line. */
export type Log = Readonly<Record<LogLevel, (event: string, fields?: LogFields) => void>>;

interface LogOptions {
  readonly clock: Clock;
  /** The lowest level that is written. */
  readonly level?: LogLevel;
  /** Takes each line, without its line end. */
  readonly write?: (line: string) => void;
}

/**
 * Creates a log.
 *
 * @example
 * ```ts
 * const log = createLog({ clock: systemClock });
 * log.info("started", { port: 8080 });
 * // {"time":"2026-01-31T10:00:00.000Z","level":"info","event":"started","port":8080}
 * ```
 */
export function createLog({ clock, level = "info", write = writeLine }: LogOptions): Log {
  const writerOf = (own: LogLevel) => {
    if (levels.indexOf(own) < levels.indexOf(level)) return (): void => {};
    return (event: string, fields: LogFields = {}): void => {
      write(JSON.stringify({ time: clock.now().toISOString(), level: own, event, ...fields }));
    };
  };
  return {
    debug: writerOf("debug"),
    info: writerOf("info"),
    warn: writerOf("warn"),
    error: writerOf("error"),
  };
}

/** Lines of one turn of the event loop are written at once: a write is dear. */
let waiting = "";

function writeLine(line: string): void {
  if (waiting === "") setImmediate(writeWaiting);
  waiting += `${line}\n`;
}

function writeWaiting(): void {
  process.stdout.write(waiting);
  waiting = "";
}

process.once("exit", () => {
  if (waiting !== "") writeWaiting();
});
