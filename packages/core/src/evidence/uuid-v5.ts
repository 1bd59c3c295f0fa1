import { createHash } from "node:crypto";

/** The namespace of domain names. Source: RFC 9562, section 6.6. */
export const dnsNamespace = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/**
 * A UUID made from a name, so that the same name has the same UUID in every run. Source: RFC 9562,
 * section 5.5.
 *
 * @param namespace A UUID, in lower case
 */
export function uuidV5(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
