import { createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { join } from "node:path";
import { secretFile } from "#platform/field-encryption/secret-file";

/** A key that encrypts data keys. It is never stored in the database. */
export interface MasterKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** The master keys: the first wraps new data keys, the others still unwrap old ones. */
export interface MasterKeys {
  readonly current: MasterKey;
  find(id: string): MasterKey | undefined;
}

interface MasterKeySource {
  /** `ENCRYPTION_KEYS`: "id:key, id:key" with the current one first; a key is 32 bytes in base64url. */
  readonly text?: string | undefined;
  /**
   * For development only: the folder in which a key is made at the first start (file mode 0600)
   * when there is no text. Leave it out in production.
   */
  readonly developmentFolder?: string | undefined;
}

/**
 * Takes the master keys from the environment.
 *
 * @throws Error that says what to write when they are missing or malformed; it quotes no key
 * @example
 * ```ts
 * loadMasterKeys({ text: process.env["ENCRYPTION_KEYS"] });
 * ```
 */
export function loadMasterKeys({ text, developmentFolder }: MasterKeySource): MasterKeys {
  if (text !== undefined && text.trim() !== "") return parse(text);
  if (developmentFolder === undefined) {
    throw new Error(
      `Set ENCRYPTION_KEYS to "id:key", the key being 32 random bytes in base64url: openssl rand 32 | basenc --base64url`,
    );
  }
  const file = join(developmentFolder, "encryption-keys");
  return parse(secretFile(file, () => `development:${randomBytes(32).toString("base64url")}`));
}

function parse(text: string): MasterKeys {
  const keys = new Map<string, MasterKey>();
  for (const [index, entry] of text.split(",").entries()) {
    const { id, key } = parseEntry(entry.trim(), index + 1);
    if (keys.has(id)) throw new Error(`ENCRYPTION_KEYS has two keys with the id "${id}".`);
    keys.set(id, { id, key });
  }
  const [current] = keys.values();
  if (current === undefined) throw new Error("ENCRYPTION_KEYS is empty.");
  return { current, find: (id) => keys.get(id) };
}

function parseEntry(entry: string, position: number): MasterKey {
  const [, id, encoded] = /^([\w.-]{1,64}):([\w-]{43}=?)$/.exec(entry) ?? [];
  if (id === undefined || encoded === undefined) {
    throw new Error(
      `Key ${position} of ENCRYPTION_KEYS is not "id:key" with a key of 32 bytes in base64url.`,
    );
  }
  return { id, key: createSecretKey(Buffer.from(encoded, "base64url")) };
}
