import type { KeyObject } from "node:crypto";
import { sha256 } from "#core/write/sha256";

/** A name for a public key: the SHA-256 of its SPKI in DER, in hex. It is a hint and proves nothing. */
export function keyId(publicKey: KeyObject): string {
  return sha256(publicKey.export({ type: "spki", format: "der" }));
}
