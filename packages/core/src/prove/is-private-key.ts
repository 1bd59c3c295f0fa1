import { createPrivateKey } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";

/** A key has at most a few thousand bytes. */
const sizeLimit = 10_000;

const pem =
  /^-----BEGIN (?<type>(?:[A-Z]+ )?PRIVATE KEY)-----[A-Za-z0-9+/=\s]+-----END \k<type>-----\s*$/;

/** Whether a file is a private key in PEM, as the one that signs is, and nothing else besides. */
export async function isPrivateKey(path: string): Promise<boolean> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(sizeLimit));
      const text = buffer.toString("latin1", 0, bytesRead);
      return bytesRead < sizeLimit && pem.test(text) && createPrivateKey(text).type === "private";
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
