import { createHash } from "node:crypto";

/** A Merkle tree that grows leaf by leaf and keeps one hash a level. */
export interface MerkleTree {
  /** How many leaves it has. */
  readonly size: number;
  /** Adds the hash of the next leaf. */
  add(leaf: Buffer): void;
  /** The root; the hash of nothing while there is no leaf. */
  root(): Buffer;
}

/** Starts a tree of SHA-256 hashes, as in RFC 6962, section 2.1. */
export function createMerkleTree(): MerkleTree {
  const complete: { readonly hash: Buffer; readonly height: number }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },

    add(leaf) {
      size += 1;
      let hash = leaf;
      let height = 0;
      for (let left = complete.at(-1); left?.height === height; left = complete.at(-1)) {
        complete.pop();
        hash = node(left.hash, hash);
        height += 1;
      }
      complete.push({ hash, height });
    },

    root() {
      const [right, ...rest] = complete.toReversed();
      if (right === undefined) return createHash("sha256").digest();
      return rest.reduce((hash, left) => node(left.hash, hash), right.hash);
    },
  };
}

function node(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256").update("\u0001").update(left).update(right).digest();
}
