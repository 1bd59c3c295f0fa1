import type { Context, MiddlewareHandler } from "hono";
import type { Session } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";
import { tooManyRequests } from "#platform/http/problems";
import { clientAddress } from "#platform/rate-limits/client-address";
import { createLimiter, type Limiter, type Quota } from "#platform/rate-limits/limiter";

/** How many requests are answered in a minute. */
export interface RateLimits {
  /** Of one caller: a subject of a tenant, for whomever it acts. */
  readonly requestsPerMinute: number;
  /** From one address, whoever sends them. */
  readonly addressRequestsPerMinute: number;
  /** From one address without a valid token, purpose or session. */
  readonly failuresPerMinute: number;
  /** Where they are counted: each process for itself, or all together in the database. */
  readonly store: "memory" | "postgres";
}

interface LimitOptions {
  readonly limits: RateLimits;
  readonly database: Session;
  readonly clock: Clock;
  /** How many proxies of one's own stand in front. */
  readonly trustedProxies: number;
}

/** What keeps callers from asking too often. */
export interface RequestLimits {
  /** Stands before authentication. */
  readonly ofAddress: MiddlewareHandler;
  /** Stands behind authentication. */
  readonly ofActor: MiddlewareHandler;
  /** Counts a failed authentication. `excess` is by how many the limit is exceeded. */
  countFailure(context: Context): Promise<{ readonly excess: number; readonly refusal: Error }>;
}

/**
 * Makes the limits. Answers carry `RateLimit-Policy` and `RateLimit`; a refusal also `Retry-After`.
 *
 * @see draft-ietf-httpapi-ratelimit-headers-10; RFC 6585, section 4
 */
export function limitRequests(options: LimitOptions): RequestLimits {
  const { limits, clock, trustedProxies } = options;
  const database = limits.store === "postgres" ? options.database : undefined;
  const limiter = (name: string, limit: number): Limiter =>
    createLimiter({ name, limit, clock, database });
  const addresses = limiter("address", limits.addressRequestsPerMinute);
  const failures = limiter("failures", limits.failuresPerMinute);
  const actors = limiter("actor", limits.requestsPerMinute);
  return {
    async ofAddress(context, next) {
      const quota = await addresses.take(clientAddress(context, trustedProxies));
      if (quota.excess > 0) throw exceeded(addresses, quota);
      await next();
    },

    async ofActor(context, next) {
      const { tenant, subject, people } = context.get("actor");
      const [, caller = subject] = people;
      const quota = await actors.take(JSON.stringify([tenant, caller]));
      if (quota.excess > 0) throw exceeded(actors, quota);
      await next();
      for (const [name, value] of Object.entries(headersOf(actors, quota))) {
        context.res.headers.set(name, value);
      }
    },

    async countFailure(context) {
      const quota = await failures.take(clientAddress(context, trustedProxies));
      return { excess: quota.excess, refusal: exceeded(failures, quota) };
    },
  };
}

function exceeded(limiter: Limiter, quota: Quota): Error {
  return tooManyRequests(quota.resetAfter, headersOf(limiter, quota));
}

function headersOf({ name }: Limiter, quota: Quota): Readonly<Record<string, string>> {
  const { limit, remaining, resetAfter } = quota;
  return {
    "ratelimit-policy": `"${name}";q=${limit};w=60`,
    ratelimit: `"${name}";r=${remaining};t=${resetAfter}`,
  };
}
