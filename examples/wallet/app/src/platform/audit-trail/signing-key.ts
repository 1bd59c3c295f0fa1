import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { join } from "node:path";
import { anchors } from "#platform/audit-trail/anchor";
import { secretFile } from "#platform/field-encryption/secret-file";

/** The key that signs anchors. Keep it where whoever administers the database cannot reach it. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

interface SigningKeySource {
  /** `AUDIT_SIGNING_KEY`: an Ed25519 private key in PEM; line ends may be written as \n. */
  readonly pem?: string | undefined;
  /**
   * For development only: the folder in which a key is made at the first start (file mode 0600)
   * when there is no PEM. Leave it out in production.
   */
  readonly developmentFolder?: string | undefined;
}

/**
 * Takes the signing key from the environment.
 *
 * @throws Error that says what to write when it is missing or is no Ed25519 key
 */
export function loadSigningKey({ pem, developmentFolder }: SigningKeySource): SigningKey {
  if (pem !== undefined && pem.trim() !== "") return parse(pem.replaceAll(String.raw`\n`, "\n"));
  if (developmentFolder === undefined) {
    throw new Error(
      "Set AUDIT_SIGNING_KEY to an Ed25519 private key in PEM: openssl genpkey -algorithm ed25519",
    );
  }
  return parse(secretFile(join(developmentFolder, "audit-signing-key.pem"), generate));
}

function generate(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return privateKey.export({ type: "pkcs8", format: "pem" }).toString().trim();
}

function parse(pem: string): SigningKey {
  const privateKey = read(pem);
  if (privateKey?.asymmetricKeyType !== "ed25519") {
    throw new Error("AUDIT_SIGNING_KEY is not an Ed25519 private key in PEM.");
  }
  const publicKey = createPublicKey(privateKey);
  return { id: anchors.keyId(publicKey), privateKey, publicKey };
}

function read(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
