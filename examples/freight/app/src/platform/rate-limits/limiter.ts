import { createHash } from "node:crypto";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible";
import type { Session } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";

/** What is left of a limit after a request was counted. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the limit is whole again. */
  readonly resetAfter: number;
  /** By how many requests the limit is exceeded; 0 when it is not. */
  readonly excess: number;
}

/** Counts requests in windows of a minute. */
export interface Limiter {
  readonly name: string;
  /** Counts a request of whoever the key stands for. */
  take(key: string): Promise<Quota>;
}

interface LimiterOptions {
  readonly name: string;
  /** Requests a minute. */
  readonly limit: number;
  readonly clock: Clock;
  /** Where the counters of all processes are; in this process's memory when undefined. */
  readonly database: Session | undefined;
}

/** Seconds. */
const window = 60;

/**
 * Makes a limiter. A window begins with each minute of the clock, so that at the turn of a minute
 * twice the limit can pass within a short time.
 *
 * @example
 * ```ts
 * const limiter = createLimiter({ name: "actor", limit: 600, clock, database: undefined });
 * const { excess, resetAfter } = await limiter.take(actor.subject);
 * ```
 */
export function createLimiter({ name, limit, clock, database }: LimiterOptions): Limiter {
  const counters = createCounters(name, limit, database);
  return {
    name,
    async take(key) {
      const seconds = clock.now().getTime() / 1000;
      const current = Math.floor(seconds / window);
      const hash = createHash("sha256").update(key).digest("base64url");
      const { consumedPoints } = await consume(counters, `${current}:${hash}`);
      return {
        limit,
        remaining: Math.max(0, limit - consumedPoints),
        resetAfter: Math.max(1, Math.ceil((current + 1) * window - seconds)),
        excess: Math.max(0, consumedPoints - limit),
      };
    },
  };
}

function createCounters(
  name: string,
  points: number,
  database: Session | undefined,
): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: window };
  if (database === undefined) return new RateLimiterMemory(options);
  return new RateLimiterPostgres({
    ...options,
    storeClient: clientOf(database),
    storeType: "pool",
    schemaName: "platform",
    tableName: "rate_limit",
    tableCreated: true,
  });
}

/** The database in the form in which the library calls node-postgres. */
function clientOf(database: Session): object {
  return {
    async query({ name, text, values }: { name?: string; text: string; values?: unknown[] }) {
      const statement = { text, ...(name !== undefined && { name }) };
      const rows = await database.query(statement, values);
      return { rows, rowCount: rows.length };
    },
  };
}

/** The library rejects with the same result when the limit is exceeded. */
async function consume(counters: RateLimiterAbstract, key: string): Promise<RateLimiterRes> {
  try {
    return await counters.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  }
}
