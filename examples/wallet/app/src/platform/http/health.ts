import { Hono } from "hono";
import { Problem, problemResponse } from "#platform/http/problem";

interface HealthOptions {
  /** Resolves when the application can serve; `() => database.query("select 1")`, for one. */
  readonly check: () => Promise<unknown>;
  /** Milliseconds after which a check has failed. */
  readonly timeLimit?: number;
}

/**
 * The two questions that whatever runs the application asks, without signing in: `GET /health`
 * (does the process answer?) and `GET /ready` (can it serve? 503 if not). Requests at the same
 * time share one check, so that asking often costs the database nothing.
 *
 * @example
 * ```ts
 * app.route("/", health({ check: () => database.query("select 1") }));
 * ```
 */
export function health({ check, timeLimit = 2_000 }: HealthOptions): Hono {
  let checking: Promise<boolean> | undefined;
  const isReady = async (): Promise<boolean> => {
    checking ??= succeeds(check, timeLimit).finally(() => {
      checking = undefined;
    });
    return checking;
  };

  const routes = new Hono();
  routes.get("/health", (c) => c.json({ status: "pass" }));
  routes.get("/ready", async (c) =>
    (await isReady())
      ? c.json({ status: "pass" })
      : problemResponse(new Problem(503, { detail: "The database does not answer." })),
  );
  return routes;
}

async function succeeds(check: () => Promise<unknown>, timeLimit: number): Promise<boolean> {
  const { promise: expired, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, timeLimit, false);
  const answer = check().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, expired]);
  } finally {
    clearTimeout(timer);
  }
}
