import { HashAlgorithm } from "@cyclonedx/cyclonedx-library/Enums";

const algorithms = [
  ["sha512", HashAlgorithm["SHA-512"], 64],
  ["sha384", HashAlgorithm["SHA-384"], 48],
  ["sha256", HashAlgorithm["SHA-256"], 32],
  ["sha1", HashAlgorithm["SHA-1"], 20],
] as const;

/** The strongest hash of a lock file's entry, as CycloneDX writes it. Source: W3C, Subresource Integrity. */
export function integrityHash(integrity: string): readonly [HashAlgorithm, string] | undefined {
  for (const [name, algorithm, length] of algorithms) {
    const entry = integrity.split(/\s+/).find((each) => each.startsWith(`${name}-`));
    const hash = Buffer.from(entry?.slice(name.length + 1) ?? "", "base64");
    if (hash.length === length) return [algorithm, hash.toString("hex")];
  }
  return undefined;
}
