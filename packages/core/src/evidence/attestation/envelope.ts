import { sign, verify, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { SigningKey } from "#core/evidence/attestation/signing-key";
import { preAuthentication } from "#core/evidence/attestation/pre-authentication";

/** A signed message. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signatures: readonly Buffer[];
}

/** Signs a message with ed25519 and prints it as a DSSE envelope. Source: DSSE envelope 1.0.0. */
export function signEnvelope(payloadType: string, payload: Buffer, key: SigningKey): string {
  const signature = sign(null, preAuthentication(payloadType, payload), key.privateKey);
  const envelope = {
    payload: payload.toString("base64"),
    payloadType,
    signatures: [{ keyid: key.id, sig: signature.toString("base64") }],
  };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}

const bytes = z.string().transform((text, context) => {
  const decoded = decodeBase64(text);
  if (decoded !== undefined) return decoded;
  context.addIssue({ code: "custom", message: "not base64" });
  return z.NEVER;
});

/** Members that are not known are passed over, as the specification wants it; empty ones may be absent. */
const schema = z.object({
  payloadType: z.string().default(""),
  payload: bytes.default(Buffer.alloc(0)),
  signatures: z.array(z.object({ sig: bytes })).min(1, "it has no signature"),
});

/** Reads a DSSE envelope, or says what is wrong with it. */
export function parseEnvelope(text: string): Envelope | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "it is not JSON" };
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const { path = [], message = "" } = parsed.error.issues[0] ?? {};
    return { problem: path.length === 0 ? message : `\`${path.join(".")}\`: ${message}` };
  }
  const { payloadType, payload, signatures } = parsed.data;
  return { payloadType, payload, signatures: signatures.map(({ sig }) => sig) };
}

/** Whether one of an envelope's signatures is by an ed25519 key. What the envelope says of keys is no matter. */
export function isSignedBy(
  { payloadType, payload, signatures }: Envelope,
  key: KeyObject,
): boolean {
  const message = preAuthentication(payloadType, payload);
  return signatures.some((signature) => verify(null, message, key, signature));
}

/** Standard or URL-safe base64, with or without padding; undefined where there is anything else in it. */
function decodeBase64(text: string): Buffer | undefined {
  const standard = text
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/={0,2}$/, "");
  const decoded = Buffer.from(standard, "base64");
  return decoded.toString("base64").replace(/={0,2}$/, "") === standard ? decoded : undefined;
}
