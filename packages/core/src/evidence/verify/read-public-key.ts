import { createPublicKey, type KeyObject } from "node:crypto";
import { readTextFile } from "#core/blueprint/read-text-file";

/** A key has about a hundred bytes. */
const sizeLimit = 10_000;

/** Reads an ed25519 public key in PEM, or says what is wrong with it. */
export async function readPublicKey(
  path: string,
  { followsLinks }: { readonly followsLinks: boolean },
): Promise<KeyObject | { readonly problem: string }> {
  const read = await readTextFile(path, { limit: sizeLimit, followsLinks });
  if ("size" in read) return { problem: "it is too large" };
  if ("problem" in read) return { problem: `it is ${read.problem}` };
  // Node.js would take the public half of a private key, which nobody should hand around.
  if (read.text.includes("PRIVATE KEY")) return { problem: "it is a private key" };
  let key: KeyObject;
  try {
    key = createPublicKey({ key: read.text, format: "pem" });
  } catch {
    return { problem: "it holds no public key in PEM" };
  }
  const type = key.asymmetricKeyType;
  return type === "ed25519" ? key : { problem: `it is of the type ${type ?? "unknown"}` };
}
