import type { MiddlewareHandler } from "hono";
import { decodeJwt, type JWTPayload } from "jose";
import { identityOf, type Roles, type Tenancy } from "#platform/authentication/token-claims";
import { badRequest } from "#platform/http/problems";

interface UnverifiedOptions {
  readonly roles: Roles;
  readonly tenancy: Tenancy;
}

/**
 * Believes whatever a caller says of itself: for an application that was built without the control
 * authentication, to see which tests notice. `start` refuses to serve it above the prototype level.
 */
export function unverified({ roles, tenancy }: UnverifiedOptions): MiddlewareHandler {
  const [role = ""] = Object.keys(roles);
  const tenant = tenancy.kind === "single" ? tenancy.tenant : "unknown";
  const anybody = { subject: "anybody", people: ["anybody"] };
  const somebody = { tenant, ...anybody, role, session: "none", attributes: {} };
  return async function believe(c, next) {
    const claims = claimsOf(c.req.header("authorization"));
    const options = { roles, tenancy, roleClaim: "role", attributeClaims: [] };
    const identity = (claims && identityOf(claims, options)) ?? somebody;
    const [first = ""] = roles[identity.role]?.purposes ?? [];
    const purpose = c.req.header("purpose-of-use") ?? first;
    if (!(roles[identity.role]?.purposes ?? []).includes(purpose)) {
      throw badRequest("Say what the access is for in the header Purpose-Of-Use.");
    }
    c.set("actor", { ...identity, purpose });
    return next();
  };
}

function claimsOf(header = ""): JWTPayload | undefined {
  try {
    return decodeJwt(header.replace(/^Bearer +/i, ""));
  } catch {
    return undefined;
  }
}
