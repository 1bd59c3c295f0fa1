import { OperatorError } from "#platform/http/operator-error";

/** What may be written to a log about an error. */
export interface ErrorDescription {
  readonly name: string;
  /** Of an `OperatorError` only. */
  readonly message?: string;
  /** PostgreSQL's code, when the error is the database's. */
  readonly sqlstate?: string;
  readonly constraint?: string;
  /** Where it was thrown, without the message. */
  readonly stack?: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * Describes an error for the log. Its message is left out (unless it is an `OperatorError`):
 * messages quote what was wrong, which may be a value that does not belong into a log.
 */
export function describeError(error: unknown, depth = 3): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(error instanceof OperatorError && { message: error.message }),
    ...textOf(error, "sqlstate"),
    ...textOf(error, "constraint"),
    ...(frames && { stack: frames.map((line) => line.trim()) }),
    ...(error.cause !== undefined && depth > 0 && { cause: describeError(error.cause, depth - 1) }),
  };
}

function textOf(error: Error, key: string): Readonly<Record<string, string>> {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? { [key]: value } : {};
}
