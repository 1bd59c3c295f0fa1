/** What the hash of a pack is called. Source: in-toto attestation framework, DigestSet v1. */
export const packDigestName = "bylawPackV1";

/**
 * What a subject's hash is called in a statement: `sha256` for a file, which every verifier can
 * compute, and a name of our own for a pack, whose hash is made as `packDigest` makes it.
 */
export function digestName(subject: string): "sha256" | typeof packDigestName {
  return subject.startsWith("pack:") ? packDigestName : "sha256";
}
