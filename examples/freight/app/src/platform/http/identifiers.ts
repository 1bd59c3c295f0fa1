import { randomBytes } from "node:crypto";
import type { Clock } from "#platform/http/clock";

/** Returns that many unpredictable bytes; tests pass a seeded one. */
export type RandomBytes = (count: number) => Uint8Array;

/**
 * Makes a UUID version 7: 48 bits of milliseconds since 1970, then 74 random bits, so that keys
 * sort by the time they were made and still cannot be guessed.
 *
 * @see RFC 9562, section 5.7
 * @example
 * ```ts
 * newId(systemClock); // "019a0f3e-5c1b-7d0a-9b7e-3f1f0c2d4e5a"
 * ```
 */
export function newId(clock: Clock, random: RandomBytes = randomBytes): string {
  const bytes = Buffer.alloc(16);
  bytes.set(random(16));
  bytes.writeUIntBE(clock.now().getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
