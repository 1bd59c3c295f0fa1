/**
 * The bytes that a DSSE signature is made of: type and body with their lengths, so that neither can
 * pass for part of the other. Source: DSSE protocol 1.0.0, PAE.
 *
 * @example
 * ```ts
 * preAuthentication("text/plain", Buffer.from("hello")).toString(); // "DSSEv1 10 text/plain 5 hello"
 * ```
 */
export function preAuthentication(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, "utf8");
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
}
