import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import type { TokenIssuer } from "#platform/authentication/open-issuer";
import { OperatorError } from "#platform/http/operator-error";

/** Milliseconds. */
const patience = 5_000;

/**
 * Accepts the tokens of an OpenID Connect provider. Its keys are found through its discovery
 * document when the first token comes, kept, and fetched again when a token names an unknown one
 * (at most every 30 seconds).
 *
 * @see OpenID Connect Discovery 1.0, section 4
 * @throws Error when the URL is not one of https; http is accepted for this machine only
 */
export function remoteIssuer(url: string): TokenIssuer {
  requireSafe(url, "OIDC_ISSUER");
  let discovering: Promise<JWTVerifyGetKey> | undefined;
  return {
    issuer: url,
    async keys(header, token) {
      discovering ??= discover(url).catch((error: unknown) => {
        discovering = undefined;
        throw error;
      });
      const find = await discovering;
      return find(header, token);
    },
  };
}

async function discover(url: string): Promise<JWTVerifyGetKey> {
  const place = `${url.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(place, {
    signal: AbortSignal.timeout(patience),
    redirect: "error",
    headers: { accept: "application/json" },
  }).catch((cause: unknown) => {
    throw new OperatorError(`${place} cannot be reached.`, { cause });
  });
  if (!response.ok) throw new OperatorError(`${place} answered ${response.status}.`);
  const document: unknown = await response.json();
  if (!isDiscovery(document)) throw new OperatorError(`${place} has no issuer and jwks_uri.`);
  if (document.issuer !== url) {
    throw new OperatorError(
      `${place} is of the issuer ${document.issuer}; OIDC_ISSUER must be the same text.`,
    );
  }
  requireSafe(document.jwks_uri, "jwks_uri");
  return createRemoteJWKSet(new URL(document.jwks_uri), {
    timeoutDuration: patience,
    cooldownDuration: 30_000,
  });
}

function isDiscovery(
  value: unknown,
): value is { readonly issuer: string; readonly jwks_uri: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "issuer" in value &&
    typeof value.issuer === "string" &&
    "jwks_uri" in value &&
    typeof value.jwks_uri === "string"
  );
}

function requireSafe(url: string, name: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isLocal =
    parsed?.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(parsed.hostname);
  if (parsed?.protocol !== "https:" && !isLocal) {
    throw new OperatorError(
      `${name} must be an https URL, such as https://login.example.com/realms/main.`,
    );
  }
}
