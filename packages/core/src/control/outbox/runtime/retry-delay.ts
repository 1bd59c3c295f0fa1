import type { RandomBytes } from "#platform/http/identifiers";

/** Attempts until a delivery is given up: the last is about three days after the first. */
export const mostAttempts = 14;

const first = 10_000;
const longest = 43_200_000;

/**
 * Milliseconds between an attempt and the next: 10 seconds, three times as much each time, 12 hours at
 * most; a fifth more or less by chance, so that what failed together is not tried together.
 *
 * @param attempts how many there were, 1 at least
 */
export function retryDelay(attempts: number, random: RandomBytes): number {
  const delay = Math.min(longest, first * 3 ** (attempts - 1));
  const chance = Buffer.from(random(4)).readUInt32BE() / 2 ** 32;
  return Math.round(delay * (0.8 + 0.4 * chance));
}
