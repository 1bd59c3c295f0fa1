import { createHash, sign as signBytes, verify, type KeyObject } from "node:crypto";

/** A signed statement that a tenant's chain had this entry as its newest at that time. */
export interface AuditAnchor {
  readonly tenant: string;
  readonly sequence: number;
  /** The entry's hash, in hexadecimal. */
  readonly hash: string;
  /** When it was signed, such as "2026-01-31T10:00:00.000Z". */
  readonly at: string;
  readonly keyId: string;
  /** Ed25519, in base64url. */
  readonly signature: string;
}

/** Signs and checks anchors. */
export const anchors: {
  readonly sign: (anchor: Omit<AuditAnchor, "signature">, privateKey: KeyObject) => AuditAnchor;
  readonly isSigned: (anchor: AuditAnchor, publicKey: KeyObject) => boolean;
  /** Names a public key by the first 16 hexadecimal digits of the SHA-256 of its SPKI form. */
  readonly keyId: (publicKey: KeyObject) => string;
} = {
  sign(anchor, privateKey) {
    const signature = signBytes(null, signedBytes(anchor), privateKey).toString("base64url");
    return { ...anchor, signature };
  },
  isSigned(anchor, publicKey) {
    const signature = Buffer.from(anchor.signature, "base64url");
    return verify(null, signedBytes(anchor), publicKey, signature);
  },
  keyId(publicKey) {
    const spki = publicKey.export({ type: "spki", format: "der" });
    return createHash("sha256").update(spki).digest("hex").slice(0, 16);
  },
};

function signedBytes({
  tenant,
  sequence,
  hash,
  at,
  keyId,
}: Omit<AuditAnchor, "signature">): Buffer {
  return Buffer.from(JSON.stringify(["audit-anchor", tenant, sequence, hash, at, keyId]));
}
