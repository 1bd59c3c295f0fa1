import type { JWTVerifyGetKey } from "jose";
import { openLocalIssuer } from "#platform/authentication/local-issuer";
import { remoteIssuer } from "#platform/authentication/remote-issuer";
import type { Clock } from "#platform/http/clock";

/** Whose tokens are accepted. */
export interface TokenIssuer {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** Finds its public key for a token. */
  readonly keys: JWTVerifyGetKey;
}

interface IssuerOptions {
  /** The URL of an OpenID Connect provider; without it, tokens are made on this machine. */
  readonly url: string | undefined;
  /** Whether tokens made on this machine will do: never where data are real. */
  readonly allowLocal: boolean;
  readonly dataFolder: string;
  readonly clock: Clock;
}

/**
 * Opens the issuer whose tokens the application accepts. Nothing is fetched before the first token
 * comes.
 *
 * @throws Error when there is no URL and a local issuer is not allowed, or the URL is not one
 */
export async function openIssuer({
  url,
  allowLocal,
  dataFolder,
  clock,
}: IssuerOptions): Promise<TokenIssuer> {
  if (url !== undefined && url !== "") return remoteIssuer(url);
  if (allowLocal) return openLocalIssuer({ dataFolder, clock });
  throw new Error(
    "No identity provider is configured. Set OIDC_ISSUER to the issuer URL of an OpenID Connect provider. " +
      "Tokens made on this machine are accepted by a prototype only.",
  );
}
