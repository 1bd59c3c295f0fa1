import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { DecryptionError } from "#platform/field-encryption/decryption-error";

const nonceLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM with a 96-bit random nonce. One key may encrypt 2^32 values at most before two nonces
 * are too likely to be equal: replace keys before that.
 *
 * @see NIST SP 800-38D, section 8.3
 */
export const gcm: {
  /** Returns nonce, ciphertext and tag, behind the bytes of `header`. */
  readonly seal: (
    key: KeyObject,
    nonce: Uint8Array,
    plain: Uint8Array | string,
    associated: Uint8Array,
    header?: Uint8Array,
  ) => Buffer;
  /** Reverses `seal`, starting `offset` bytes into `sealed`. @throws DecryptionError */
  readonly open: (
    key: KeyObject,
    sealed: Buffer,
    associated: Uint8Array,
    offset?: number,
  ) => Buffer;
} = {
  seal(key, nonce, plain, associated, header = Buffer.alloc(0)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
    cipher.setAAD(associated);
    const encrypted =
      typeof plain === "string" ? cipher.update(plain, "utf8") : cipher.update(plain);
    cipher.final();
    return Buffer.concat([header, nonce, encrypted, cipher.getAuthTag()]);
  },

  open(key, sealed, associated, offset = 0) {
    const start = offset + nonceLength;
    const end = sealed.length - tagLength;
    if (end < start) throw new DecryptionError();
    const nonce = sealed.subarray(offset, start);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
    decipher.setAAD(associated);
    decipher.setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(start, end));
    try {
      decipher.final();
    } catch {
      throw new DecryptionError();
    }
    return plain;
  },
};
