import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Clock } from "#platform/http/clock";
import type { Log } from "#platform/http/log";

declare module "hono" {
  interface ContextVariableMap {
    /** Names this request in the log and in a problem document. */
    requestId: string;
  }
}

interface RequestLogOptions {
  readonly log: Log;
  readonly clock: Clock;
  /** Makes the id of a request. */
  readonly newId: () => string;
}

/**
 * Gives every request an id, answers it as `x-request-id`, and writes a line about the request
 * when it is done. The line has the route's pattern rather than the URL, and no query, header or
 * body, since these carry values of records.
 */
export function requestLog({ log, clock, newId }: RequestLogOptions): MiddlewareHandler {
  return async function logRequest(c, next) {
    const requestId = newId();
    c.set("requestId", requestId);
    const started = clock.now().getTime();
    await next();
    c.res.headers.set("x-request-id", requestId);
    const actor: unknown = c.get("actor");
    log.info("request", {
      requestId,
      method: c.req.method,
      route: matchedRoutes(c).findLast(({ method }) => method !== "ALL")?.path ?? "none",
      status: c.res.status,
      milliseconds: clock.now().getTime() - started,
      ...(isActor(actor) && { tenant: actor.tenant, subject: actor.subject }),
    });
  };
}

function isActor(value: unknown): value is { readonly tenant: string; readonly subject: string } {
  return typeof value === "object" && value !== null && "tenant" in value && "subject" in value;
}
