import { createHash } from "node:crypto";
import type { RandomBytes } from "#platform/http/identifiers";

/** Bytes that are the same in every run. */
export function seededBytes(seed: string): RandomBytes {
  let count = 0;
  return (length) => {
    count += 1;
    return createHash("shake256", { outputLength: length }).update(`${seed} ${count}`).digest();
  };
}
