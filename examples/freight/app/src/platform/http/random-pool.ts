import { randomFillSync } from "node:crypto";
import type { RandomBytes } from "#platform/http/identifiers";

/** Enough for some hundred identifiers. */
const poolSize = 8192;

/**
 * Hands out unpredictable bytes from a pool that is filled at once, since each call of the generator
 * costs more than the bytes. What was handed out is wiped from the pool.
 *
 * @example
 * ```ts
 * const random = randomPool();
 * random(16); // sixteen bytes that nobody else gets
 * ```
 */
export function randomPool(): RandomBytes {
  const pool = Buffer.allocUnsafeSlow(poolSize);
  let used = poolSize;
  return (count) => {
    if (count > poolSize) return randomFillSync(Buffer.allocUnsafeSlow(count));
    if (used + count > poolSize) {
      randomFillSync(pool);
      used = 0;
    }
    const place = pool.subarray(used, used + count);
    const bytes = Buffer.from(place);
    place.fill(0);
    used += count;
    return bytes;
  };
}
