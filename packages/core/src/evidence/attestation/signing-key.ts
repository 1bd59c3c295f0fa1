import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { constants } from "node:fs";
import { link, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Result } from "#core/diagnostic/diagnostic";
import { keyId } from "#core/evidence/attestation/key-id";
import { report } from "#core/evidence/diagnostics";
import { hasCode } from "#core/write/has-code";

/** The key that signs the evidence. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  /** The public half, as PEM with a line end. */
  readonly publicPem: string;
}

/** Where an application's own key lies; version control passes it over there. */
export const ownKeyPath = ".bylaw/evidence-key.pem";

/** A key has about a hundred bytes. */
const sizeLimit = 10_000;

/**
 * The ed25519 key in a file. None is made.
 *
 * @returns The key, or `BYL1842` when the file is missing, holds something else, or others may read it
 */
export async function readSigningKey(path: string): Promise<Result<SigningKey>> {
  try {
    return await readKey(path);
  } catch (error) {
    return unusable(path, hasCode(error, "ENOENT") ? "there is no such file" : reason(error));
  }
}

/**
 * An application's own key, which is made first where there is none: for its owner only (mode 0600),
 * complete or not at all, and never in the place of another file.
 *
 * @returns The key, or `BYL1842` when its file holds something else or others may read it
 */
export async function ownSigningKey(folder: string): Promise<Result<SigningKey>> {
  const path = join(folder, ownKeyPath);
  try {
    return await readKey(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) return unusable(path, reason(error));
  }
  try {
    await createKey(path);
  } catch (error) {
    return unusable(path, reason(error));
  }
  return readSigningKey(path);
}

async function readKey(path: string): Promise<Result<SigningKey>> {
  // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) return unusable(path, "it is no plain file");
    if (found.size > sizeLimit) return unusable(path, "it is too large");
    if (process.platform !== "win32" && (found.mode & 0o077) !== 0) {
      return unusable(path, "others may read it");
    }
    return keyOf(path, await file.readFile("utf8"));
  } finally {
    await file.close();
  }
}

function keyOf(path: string, pem: string): Result<SigningKey> {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: pem, format: "pem" });
  } catch {
    return unusable(path, "it holds no private key in PEM");
  }
  if (privateKey.asymmetricKeyType !== "ed25519") {
    return unusable(path, `its key is of the type ${privateKey.asymmetricKeyType ?? "unknown"}`);
  }
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { value: { id: keyId(publicKey), privateKey, publicPem }, diagnostics: [] };
}

async function createKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync("ed25519");
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(privateKey.export({ type: "pkcs8", format: "pem" }));
      await file.sync();
    } finally {
      await file.close();
    }
    // Unlike a renaming, a link never takes another file's place: the first of two processes wins.
    await link(beside, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

function unusable(path: string, problem: string): Result<SigningKey> {
  return { value: undefined, diagnostics: [report("BYL1842", { path, problem })] };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
