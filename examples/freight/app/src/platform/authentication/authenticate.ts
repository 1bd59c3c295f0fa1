import type { Context, MiddlewareHandler } from "hono";
import { errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import type { Actor } from "#platform/authentication/actor";
import { createTokenCache } from "#platform/authentication/token-cache";
import {
  identityOf,
  type Identity,
  type Roles,
  type Tenancy,
} from "#platform/authentication/token-claims";
import type { Clock } from "#platform/http/clock";
import { badRequest, unauthorized, unavailable } from "#platform/http/problems";

declare module "hono" {
  interface ContextVariableMap {
    /** Who is acting; set on every route behind `authenticate`. */
    actor: Actor;
  }
}

/** Why a request was turned away; for the audit trail, never for the caller. */
export type RefusalReason =
  | "no token"
  | "token expired"
  | "token invalid"
  | "claims insufficient"
  | "purpose not allowed"
  | "keys unavailable";

interface Refusal {
  readonly reason: RefusalReason;
  readonly cause?: unknown;
}

interface AuthenticateOptions {
  /** The `iss` that tokens must have. */
  readonly issuer: string;
  /** The `aud` that tokens must have: this application. */
  readonly audience: string;
  /** Finds the issuer's public key for a token. */
  readonly keys: JWTVerifyGetKey;
  readonly roles: Roles;
  readonly tenancy: Tenancy;
  readonly clock: Clock;
  readonly roleClaim?: string;
  readonly attributeClaims?: readonly string[];
  /** Learns of every refusal before it is answered. */
  readonly onRefused: (
    reason: RefusalReason,
    context: Context,
    identity?: Identity,
  ) => void | Promise<void>;
}

/** Signatures by key pairs only: a shared secret or "none" could be chosen by the token itself. */
const algorithms = ["ES256", "RS256", "PS256", "EdDSA"];

/** Seconds by which the issuer's clock may differ. */
const clockTolerance = 30;

const longestToken = 8_192;

/**
 * Makes the middleware that finds out who is acting: from a bearer token that the issuer signed
 * for this application, and the header `Purpose-Of-Use`, which must name a purpose of the actor's
 * role (it may be left out when the role has only one). Sets `c.var.actor`.
 *
 * Answers 401 without any reason for whatever is wrong with the token, 400 for the purpose, and
 * 503 when the issuer's keys cannot be had.
 *
 * @see RFC 6750 (bearer tokens), RFC 8725 (JWT best current practices)
 * @example
 * ```ts
 * app.use("/v1/*", authenticate({ ...issuer, audience: "library", roles, tenancy, clock, onRefused }));
 * ```
 */
export function authenticate({
  issuer,
  audience,
  keys,
  roles,
  tenancy,
  clock,
  roleClaim = "role",
  attributeClaims = [],
  onRefused,
}: AuthenticateOptions): MiddlewareHandler {
  const verified = createTokenCache<Identity>(clock);

  /** The identity that the token proves, or the reason why it proves none. */
  const verify = async (token: string): Promise<Identity | Refusal> => {
    const known = verified.get(token);
    if (known !== undefined) return known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        currentDate: clock.now(),
        requiredClaims: ["sub", "exp"],
      });
      const identity = identityOf(payload, { roles, tenancy, roleClaim, attributeClaims });
      if (identity === undefined || payload.exp === undefined) {
        return { reason: "claims insufficient" };
      }
      verified.set(token, identity, payload.exp);
      return identity;
    } catch (error) {
      return { reason: reasonOf(error), cause: error };
    }
  };

  return async function authenticateRequest(c, next) {
    const refuse = async (
      reason: RefusalReason,
      problem: Error,
      known?: Identity,
    ): Promise<never> => {
      await onRefused(reason, c, known);
      throw problem;
    };

    const token = bearerToken(c.req.header("authorization"));
    if (token === undefined) return refuse("no token", unauthorized());
    const identity = await verify(token);
    if ("reason" in identity) return refuse(identity.reason, problemOf(identity));

    const purposes = roles[identity.role]?.purposes ?? [];
    const purpose = chosenPurpose(c.req.header("purpose-of-use"), purposes);
    if (purpose === undefined) {
      return refuse("purpose not allowed", purposeProblem(purposes), identity);
    }

    c.set("actor", { ...identity, purpose });
    return next();
  };
}

/** Keys that cannot be had are our trouble; whatever else it is, the caller learns nothing of it. */
function problemOf({ reason, cause }: Refusal): Error {
  return reason === "keys unavailable" ? unavailable(1, cause) : unauthorized("invalid_token");
}

function bearerToken(header = ""): string | undefined {
  if (header.length > longestToken) return undefined;
  return /^Bearer +([\w.-]+)$/i.exec(header)?.[1];
}

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTExpired) return "token expired";
  if (error instanceof errors.JWTClaimValidationFailed) return "token invalid";
  if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) {
    return "keys unavailable";
  }
  return error.code === "ERR_JOSE_GENERIC" ? "keys unavailable" : "token invalid";
}

/** A role without purposes acts for none, which is the empty text. */
function chosenPurpose(asked: string | undefined, purposes: readonly string[]): string | undefined {
  if (asked !== undefined) return purposes.find((purpose) => purpose === asked);
  return purposes.length > 1 ? undefined : (purposes[0] ?? "");
}

function purposeProblem(purposes: readonly string[]): Error {
  return badRequest(
    purposes.length === 0
      ? "Leave out the header Purpose-Of-Use: your role acts for no particular purpose."
      : `Say what the access is for in the header Purpose-Of-Use: ${purposes.join(" or ")}.`,
  );
}
