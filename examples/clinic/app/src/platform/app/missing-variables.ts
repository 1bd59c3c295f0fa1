import type { Application } from "#platform/app/application";
import type { Environment } from "#platform/app/environment";

/** Tokens are checked by what serves, and by no command. */
export type Use = "serve" | "command";

/** What an application with real data cannot do without, one line a variable; a prototype needs nothing. */
export function missingVariables(
  { assurance }: Pick<Application, "assurance">,
  environment: Environment,
  use: Use,
): readonly string[] {
  if (assurance === "prototype") return [];
  const { databaseUrl, encryptionKeys, auditSigningKey, oidcIssuer } = environment;
  const missing = [
    databaseUrl === undefined &&
      `DATABASE_URL: an application of the level ${assurance} keeps its data on a PostgreSQL server.`,
    encryptionKeys === undefined &&
      'ENCRYPTION_KEYS: "id:key", the key being 32 random bytes in base64url: openssl rand 32 | basenc --base64url',
    auditSigningKey === undefined &&
      "AUDIT_SIGNING_KEY: an Ed25519 private key in PEM: openssl genpkey -algorithm ed25519",
    use === "serve" &&
      oidcIssuer === undefined &&
      "OIDC_ISSUER: the issuer URL of an OpenID Connect provider.",
  ];
  return missing.filter((line) => line !== false);
}
