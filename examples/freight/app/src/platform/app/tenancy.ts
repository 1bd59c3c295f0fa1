import type { Application } from "#platform/app/application";
import type { Tenancy } from "#platform/authentication/token-claims";

/** How the tenant of an actor is found: a claim of the token says it, or there is only one. */
export function tenancyOf({ tenancy }: Pick<Application, "tenancy">): Tenancy {
  return tenancy === "multiple"
    ? { kind: "claim", claim: "tenant" }
    : { kind: "single", tenant: "main" };
}
