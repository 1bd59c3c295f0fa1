import type { JWTPayload } from "jose";
import { nameIn } from "#platform/authentication/name-in";

/** As many people may act one for the other, the subject not counted. */
export const deepestDelegation = 5;

/**
 * Reads everyone who acts from a token's verified claims: the subject, then those who act for it, as
 * the nested claim `act` names them, the one who calls first. Undefined when the claim has another
 * form, names people of another issuer, whose names could be anybody's here, or goes deeper than
 * `deepestDelegation`.
 *
 * @see RFC 8693, section 4.1
 * @example
 * ```ts
 * peopleOf("ann", { act: { sub: "tom", act: { sub: "robot" } } }); // ["ann", "tom", "robot"]
 * ```
 */
export function peopleOf(subject: string, claims: JWTPayload): readonly string[] | undefined {
  const people = new Set([subject]);
  let { act } = claims;
  for (let depth = 0; act !== undefined; depth += 1) {
    if (depth === deepestDelegation || !isObject(act)) return undefined;
    const name = nameIn(act["sub"]);
    const isForeign = act["iss"] !== undefined && act["iss"] !== claims.iss;
    if (name === undefined || isForeign) return undefined;
    people.add(name);
    act = act["act"];
  }
  return [...people];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
