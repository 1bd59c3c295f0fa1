import { parseArgs } from "node:util";
import { openLocalIssuer } from "#platform/authentication/local-issuer";
import { deepestDelegation } from "#platform/authentication/people";
import type { Roles, Tenancy } from "#platform/authentication/token-claims";
import { systemClock } from "#platform/http/clock";

interface TokenCommandOptions {
  readonly roles: Roles;
  readonly tenancy: Tenancy;
  readonly audience: string;
  readonly dataFolder: string;
  /** The identity provider's URL, if one is configured: tokens come from there, then. */
  readonly issuerUrl: string | undefined;
  readonly roleClaim?: string;
  readonly write?: (text: string) => void;
  readonly writeError?: (text: string) => void;
}

const usage =
  "usage: node scripts/token.ts --role <role> --tenant <tenant> --subject <name> [--act-for <name>]... [--expires 8h] [--attribute key=value]...";

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Claims that a token has anyway, so that an attribute cannot be one. */
const reserved = new Set(["iss", "aud", "sub", "exp", "nbf", "iat", "jti", "sid", "act"]);

/**
 * Prints a development token, for `scripts/token.ts`. Returns the exit code: 0, or 2 with what to
 * write instead on standard error.
 *
 * @example
 * ```ts
 * process.exitCode = await runTokenCommand(process.argv.slice(2), { roles, tenancy, audience, dataFolder, issuerUrl });
 * ```
 */
export async function runTokenCommand(
  argv: readonly string[],
  options: TokenCommandOptions,
): Promise<number> {
  const {
    write = (text) => process.stdout.write(text),
    writeError = (text) => process.stderr.write(text),
  } = options;
  try {
    write(`${await makeToken(argv, options)}\n`);
    return 0;
  } catch (error) {
    writeError(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return 2;
  }
}

async function makeToken(
  argv: readonly string[],
  { roles, tenancy, audience, dataFolder, issuerUrl, roleClaim = "role" }: TokenCommandOptions,
): Promise<string> {
  if (issuerUrl !== undefined && issuerUrl !== "") {
    throw new Error(
      `An identity provider is configured (${issuerUrl}), so that tokens made here are not accepted. Sign in there.`,
    );
  }
  const values = parseArgs({
    args: [...argv],
    options: {
      role: { type: "string" },
      tenant: { type: "string" },
      subject: { type: "string" },
      "act-for": { type: "string", multiple: true, default: [] },
      expires: { type: "string", default: "8h" },
      attribute: { type: "string", multiple: true, default: [] },
    },
  }).values;
  const { role, tenant, subject, expires, attribute, "act-for": principals } = values;

  const known = Object.keys(roles).toSorted().join(", ");
  if (role === undefined) throw new Error(`Say the role with --role: ${known}.`);
  if (!Object.hasOwn(roles, role))
    throw new Error(`There is no role ${role}. The roles: ${known}.`);
  if (subject === undefined || subject === "") throw new Error("Say who acts with --subject.");

  const issuer = await openLocalIssuer({ dataFolder, clock: systemClock });
  const [person = subject, act] = delegation(subject, principals);
  return issuer.issueToken({
    subject: person,
    audience,
    claims: {
      ...attributesFrom(attribute),
      ...tenantClaim(tenancy, tenant),
      [roleClaim]: role,
      ...(act !== undefined && { act }),
    },
    expiresIn: seconds(expires),
  });
}

/**
 * Who the token speaks of, and the claim that says who acts for that person. `--subject tom --act-for
 * ann --act-for eve`: tom acts for ann, who acts for eve.
 */
function delegation(
  subject: string,
  principals: readonly string[],
): readonly [person: string | undefined, act: object | undefined] {
  if (principals.length > deepestDelegation || principals.includes("")) {
    throw new Error(`Write --act-for <name>, at most ${deepestDelegation} times.`);
  }
  const chain = [subject, ...principals];
  const act = chain
    .slice(0, -1)
    .reduceRight<object | undefined>(
      (inner, sub) => ({ sub, ...(inner && { act: inner }) }),
      undefined,
    );
  return [chain.at(-1), act];
}

function tenantClaim(
  tenancy: Tenancy,
  tenant: string | undefined,
): Readonly<Record<string, string>> {
  if (tenancy.kind === "single") {
    if (tenant === undefined || tenant === tenancy.tenant) return {};
    throw new Error(`There is one tenant, ${tenancy.tenant}; leave --tenant out.`);
  }
  if (tenant === undefined || tenant === "") throw new Error("Say the tenant with --tenant.");
  return { [tenancy.claim]: tenant };
}

function attributesFrom(attributes: readonly string[]): Readonly<Record<string, string>> {
  const pairs = attributes.map((attribute) => {
    const [, key, value] = /^([^=]+)=(.+)$/.exec(attribute) ?? [];
    if (key === undefined || value === undefined) {
      throw new Error(`Write --attribute key=value instead of --attribute ${attribute}.`);
    }
    if (reserved.has(key)) throw new Error(`The attribute ${key} cannot be set.`);
    return [key, value] as const;
  });
  return Object.fromEntries(pairs);
}

function seconds(duration: string): number {
  const [, count, unit = ""] = /^(\d{1,4})([smhd])$/.exec(duration) ?? [];
  const factor = secondsOf[unit];
  if (count === undefined || factor === undefined) {
    throw new Error(`Write the time as 30m, 8h or 7d instead of ${duration}.`);
  }
  return Number(count) * factor;
}
