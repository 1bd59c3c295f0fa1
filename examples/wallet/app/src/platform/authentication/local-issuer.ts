import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWK,
} from "jose";
import type { TokenIssuer } from "#platform/authentication/open-issuer";
import type { Clock } from "#platform/http/clock";

interface LocalIssuerOptions {
  /** Where the key lies; made at the first start. */
  readonly dataFolder: string;
  readonly clock: Clock;
}

/** What a development token says. */
interface TokenRequest {
  readonly subject: string;
  /** The application that the token is for. */
  readonly audience: string;
  /** Further claims, such as the role. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Seconds. */
  readonly expiresIn: number;
}

/** An issuer that signs whatever it is asked to: for development and tests only. */
export interface LocalIssuer extends TokenIssuer {
  issueToken(request: TokenRequest): Promise<string>;
}

const issuer = "urn:development-issuer";

/**
 * Opens the issuer of development tokens, whose key pair lies in the data folder, readable by its
 * owner only. Whoever can read that file can act as anybody.
 *
 * @throws Error when others may read the file, or it holds no key
 */
export async function openLocalIssuer({
  dataFolder,
  clock,
}: LocalIssuerOptions): Promise<LocalIssuer> {
  const path = join(dataFolder, "development-issuer.json");
  const secret = (await readKey(path)) ?? (await makeKey(dataFolder, path));
  const { d: _, ...open } = secret;
  const key = await importJWK(secret, "ES256");
  const kid = await calculateJwkThumbprint(open);
  const keys = createLocalJWKSet({ keys: [{ ...open, kid, alg: "ES256", use: "sig" }] });
  return {
    issuer,
    keys,
    async issueToken({ subject, audience, claims, expiresIn }) {
      const now = Math.floor(clock.now().getTime() / 1_000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: "ES256", kid, typ: "at+jwt" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setJti(randomUUID())
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(key);
    },
  };
}

async function readKey(path: string): Promise<JWK | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (file === undefined) return undefined;
  if (process.platform !== "win32" && (file.mode & 0o077) !== 0) {
    throw new Error(`Others may read the key in ${path}. Run: chmod 600 ${path}`);
  }
  const key = parseKey(await readFile(path, "utf8"));
  if (key === undefined) {
    throw new Error(`There is no ES256 key in ${path}. Delete the file; a new key is made.`);
  }
  return key;
}

function parseKey(text: string): JWK | undefined {
  try {
    const key: unknown = JSON.parse(text);
    return isPrivateKey(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

function isPrivateKey(value: unknown): value is JWK {
  if (typeof value !== "object" || value === null) return false;
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const { kty, crv, x, y, d } = parts;
  return kty === "EC" && crv === "P-256" && [x, y, d].every((part) => typeof part === "string");
}

async function makeKey(dataFolder: string, path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  // Appears whole or not at all, and never replaces one that another process has just made.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ kty, crv, x, y, d }), { mode: 0o600 });
  await link(draft, path).catch(() => {});
  await rm(draft);
  const key = await readKey(path);
  if (key === undefined) throw new Error(`The key could not be written to ${path}.`);
  return key;
}
