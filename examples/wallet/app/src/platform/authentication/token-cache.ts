import { createHash } from "node:crypto";
import type { Clock } from "#platform/http/clock";

/** Milliseconds after which a token is verified again, so that a withdrawn key stops working. */
const longest = 5 * 60_000;

/** What was found of tokens that were verified. */
export interface TokenCache<T> {
  get(token: string): T | undefined;
  /** Keeps `value` until the token expires (seconds since 1970), at most for 5 minutes. */
  set(token: string, value: T, expires: number): void;
}

/**
 * Creates a cache that holds at most `size` tokens, dropping those added first. Tokens are kept as
 * SHA-256 digests, so that a memory dump gives none away.
 */
export function createTokenCache<T>(clock: Clock, size = 10_000): TokenCache<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get(token) {
      const key = digest(token);
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (clock.now().getTime() < entry.until) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(token, value, expires) {
      const until = Math.min(expires * 1_000, clock.now().getTime() + longest);
      entries.set(digest(token), { value, until });
      const [oldest] = entries.keys();
      if (entries.size > size && oldest !== undefined) entries.delete(oldest);
    },
  };
}

function digest(token: string): string {
  return createHash("sha256").update(token).digest("base64");
}
