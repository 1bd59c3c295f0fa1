import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { describeError } from "#platform/http/describe-error";
import type { Log } from "#platform/http/log";
import { Problem, problemResponse } from "#platform/http/problem";
import { internal, unavailable } from "#platform/http/problems";

/**
 * Makes the handler of errors that a request ends with, for `app.onError`. A `Problem` is answered
 * as it is. Anything else is our fault: the caller learns the request's id and nothing more, the
 * log learns where it happened.
 *
 * @example
 * ```ts
 * app.onError(handleError(log));
 * ```
 */
export function handleError(log: Log): (error: Error, c: Context) => Response {
  return (error, c) => {
    const problem = problemOf(error);
    const { requestId } = c.var;
    if (problem.status >= 500) {
      const reason = problem.cause ?? problem;
      log.error("request failed", { requestId, error: describeError(reason) });
    }
    return problemResponse(problem, requestId);
  };
}

function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status < 500) return new Problem(error.status);
  if ("isConnectionFailure" in error && error.isConnectionFailure === true) {
    return unavailable(1, error);
  }
  return internal(error);
}
