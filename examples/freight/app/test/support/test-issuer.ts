import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from "jose";
import type { Values } from "#platform/records/entity";
import type { Clock } from "#platform/http/clock";
import type { Caller } from "#test/harness-types";

/** Signs tokens by a key that is made in memory. */
export interface TestIssuer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  token(caller: Caller, claims?: Values): Promise<string>;
  /** Makes the next tokens those of new sessions. */
  forget(): void;
}

const issuer = "urn:test-issuer";

/** Creates the issuer of an application's tests. */
export async function createTestIssuer(audience: string, clock: Clock): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const keys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }],
  });
  const tokens = new Map<string, Promise<string>>();
  let session = 0;

  const sign = (caller: Caller, claims: Values): Promise<string> => {
    const { role, tenant = "one", subject = role } = caller;
    const now = Math.floor(clock.now().getTime() / 1000);
    session += 1;
    return new SignJWT({
      iss: issuer,
      aud: audience,
      sub: subject,
      tenant,
      role,
      sid: `session ${session}`,
      iat: now,
      exp: now + 3600,
      ...claims,
    })
      .setProtectedHeader({ alg: "ES256", kid: "test" })
      .sign(privateKey);
  };

  return {
    issuer,
    keys,
    token(caller, claims) {
      if (claims !== undefined) return sign(caller, claims);
      const key = JSON.stringify([caller.role, caller.tenant, caller.subject]);
      const token = tokens.get(key) ?? sign(caller, {});
      tokens.set(key, token);
      return token;
    },
    forget() {
      tokens.clear();
    },
  };
}
