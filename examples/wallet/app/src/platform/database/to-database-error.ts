import { DatabaseError } from "#platform/database/database-error";

/** What both drivers' errors of the server carry. */
interface ServerError extends Error {
  readonly code: string;
  readonly constraint?: string | undefined;
  readonly table?: string | undefined;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}

function isServerError(error: Error): error is ServerError {
  return (
    "code" in error &&
    typeof error.code === "string" &&
    /^[0-9A-Z]{5}$/.test(error.code) &&
    "severity" in error
  );
}

/** Codes of sockets, and what node-postgres says of a connection that is gone. */
const connectionCodes = /^(E[A-Z]+|ERR_SOCKET.*|ERR_SSL.*|CERT_.*)$/;
const connectionMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|The server does not support SSL)/;

/**
 * Turns a driver's error into a `DatabaseError`. The driver's own is not kept: PGlite's carries
 * the statement's parameters, and the stack of both ends in a socket instead of in the caller.
 */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error;
  if (isServerError(error)) {
    const { code, message, constraint, table, detail, hint } = error;
    return new DatabaseError(code, message, { constraint, table, detail, hint });
  }
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (connectionCodes.test(code) || connectionMessages.test(error.message)) {
    const reason = error.message === "" ? code : error.message;
    return new DatabaseError("08006", `The connection to the database failed: ${reason}`);
  }
  return error;
}
