import { createHash } from "node:crypto";
import type { JWTPayload } from "jose";
import type { Actor } from "#platform/authentication/actor";
import { nameIn } from "#platform/authentication/name-in";
import { peopleOf } from "#platform/authentication/people";

/** The application's roles, each with the purposes for which it may act. */
export type Roles = Readonly<Record<string, { readonly purposes: readonly string[] }>>;

/** How the tenant of an actor is found: everyone has the same, or a claim names it. */
export type Tenancy =
  | { readonly kind: "single"; readonly tenant: string }
  | { readonly kind: "claim"; readonly claim: string };

interface ClaimsOptions {
  readonly roles: Roles;
  readonly tenancy: Tenancy;
  /** The claim that holds the role, as a text or a list of which one is the application's. */
  readonly roleClaim: string;
  /** The claims that become attributes of the actor. */
  readonly attributeClaims: readonly string[];
}

/** An actor whose purpose is not known yet: it is said anew with each request. */
export type Identity = Omit<Actor, "purpose">;

/** Reads who is acting from a token's verified claims; undefined when they do not say. */
export function identityOf(
  claims: JWTPayload,
  { roles, tenancy, roleClaim, attributeClaims }: ClaimsOptions,
): Identity | undefined {
  const subject = nameIn(claims.sub);
  const tenant = tenancy.kind === "single" ? tenancy.tenant : nameIn(claims[tenancy.claim]);
  const role = onlyRole(claims[roleClaim], roles);
  // "-" is the chain of the audit trail for those who did not say who they are.
  if (subject === undefined || tenant === undefined || tenant === "-") return undefined;
  const people = peopleOf(subject, claims);
  if (role === undefined || people === undefined) return undefined;
  const session =
    nameIn(claims["sid"]) ??
    nameIn(claims.jti) ??
    digest(`${subject}\n${claims.iat ?? claims.exp}`);
  const attributes = attributesIn(claims, attributeClaims);
  return { tenant, subject, people, role, session, attributes };
}

function onlyRole(claim: unknown, roles: Roles): string | undefined {
  const names: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const known = new Set(
    names.filter((name) => typeof name === "string" && Object.hasOwn(roles, name)),
  );
  const [role] = known;
  return known.size === 1 && typeof role === "string" ? role : undefined;
}

function attributesIn(
  claims: JWTPayload,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const attributes = names.flatMap((name) => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    const text = typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    const attribute = nameIn(text);
    return attribute === undefined ? [] : [[name, attribute] as const];
  });
  return Object.fromEntries(attributes);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
