import type { Context } from "hono";
import type { Identity } from "#platform/authentication/token-claims";
import type { RequestLimits } from "#platform/rate-limits/limit-requests";
import type { Platform } from "#platform/records/platform";
import { recordUnauthenticated } from "#platform/records/refusals";

/** Notes why a request is turned away before it reaches a route. */
export type TurnAway = (reason: string, context: Context, identity?: Identity) => Promise<void>;

/**
 * Makes the function that records failed authentications in the audit trail: as many from one address
 * as the limit allows, and once that there are too many. Beyond that nothing is written, so that
 * nobody can fill the trail or hold its lock, and the caller is told to wait.
 */
export function turnAway(platform: Platform, limits: RequestLimits): TurnAway {
  return async (reason, context, identity) => {
    const { excess, refusal } = await limits.countFailure(context);
    if (excess === 0) await recordUnauthenticated(platform, reason, identity);
    if (excess === 1) await recordUnauthenticated(platform, "too many failures", identity);
    // That the keys cannot be had is our trouble.
    if (excess > 0 && reason !== "keys unavailable") throw refusal;
  };
}
