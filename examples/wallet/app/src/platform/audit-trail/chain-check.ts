import { createHash, type KeyObject } from "node:crypto";
import { anchors as anchorFunctions, type AuditAnchor } from "#platform/audit-trail/anchor";
import type { AuditChain, AuditProblem } from "#platform/audit-trail/audit-report";

/** A link of a chain: an entry, or a batch of entries. */
export interface ChainLink {
  readonly tenant: string;
  readonly sequence: number;
  readonly isBatch: boolean;
  /** What its hash covers besides the hash before it. */
  readonly content: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
}

interface ChainOptions {
  readonly tenant: string;
  /** Anchors of this tenant; those of the database may also come with `next`. */
  readonly anchors: readonly AuditAnchor[];
  readonly publicKeys: ReadonlyMap<string, KeyObject>;
  readonly report: (problem: AuditProblem) => void;
}

/** Checks one tenant's chain, link by link. */
export interface ChainCheck {
  readonly tenant: string;
  /** Takes the links in the order of their sequence. */
  next(link: ChainLink): void;
  /** Ends the check with the chain's head, if it has one. */
  end(head: { readonly sequence: number; readonly hash: Buffer } | undefined): AuditChain;
}

/** Starts the check of a chain at its first link. */
export function createChainCheck(options: ChainOptions): ChainCheck {
  const { tenant, publicKeys } = options;
  let inBatches = false;
  const problem = (kind: AuditProblem["kind"], sequence: number, message: string): void => {
    options.report({ tenant, sequence, kind, message, ...(inBatches && { isBatch: true }) });
  };
  const anchors = options.anchors
    .filter((anchor) => isValid(anchor))
    .toSorted((a, b) => a.sequence - b.sequence);
  let nextAnchor = 0;
  let entries = 0;
  let last = 0;
  let lastHash: Buffer = Buffer.alloc(0);
  let anchoredTo = 0;

  function isValid(anchor: AuditAnchor): boolean {
    const publicKey = publicKeys.get(anchor.keyId);
    if (publicKey !== undefined && anchorFunctions.isSigned(anchor, publicKey)) return true;
    const reason =
      publicKey === undefined
        ? `its key ${anchor.keyId} is not known`
        : "its signature is not valid";
    problem("anchor", anchor.sequence, `the anchor of ${anchor.at} cannot be trusted: ${reason}`);
    return false;
  }

  const noun = (): string => (inBatches ? "batch" : "entry");

  /** Compares the anchors up to a link; those before it stand for links that are gone. */
  function compareAnchors(sequence: number, hash: Buffer): void {
    for (; nextAnchor < anchors.length; nextAnchor += 1) {
      const anchor = anchors[nextAnchor];
      if (anchor === undefined || anchor.sequence > sequence) return;
      if (anchor.sequence < sequence) continue;
      if (anchor.hash === hash.toString("hex")) {
        anchoredTo = sequence;
      } else {
        problem("rewritten", sequence, `it is not the ${noun()} that was anchored at ${anchor.at}`);
      }
    }
  }

  function checkPlace(sequence: number, previous: Buffer): void {
    if (sequence > last + 1) {
      const first = last + 1;
      const gone = first === sequence - 1 ? `${first} is` : `${first} to ${sequence - 1} are`;
      problem("missing", first, `${gone} missing before ${noun()} ${sequence}`);
    } else if (!previous.equals(lastHash)) {
      problem("unlinked", sequence, "it does not follow the one before it");
    }
  }

  return {
    tenant,

    next({ sequence, isBatch, content, previous, hash: stored }) {
      inBatches = isBatch;
      if (!isBatch) entries += 1;
      const hash = createHash("sha256").update(previous).update(content).digest();
      if (!hash.equals(stored)) {
        problem("changed", sequence, "its content does not match its hash");
      }
      if (sequence <= last || sequence < 1) {
        problem("duplicate", sequence, `it stands where another ${noun()} stands or none can`);
        return;
      }
      checkPlace(sequence, previous);
      compareAnchors(sequence, stored);
      last = sequence;
      lastHash = stored;
    },

    end(head) {
      const anchored = anchors.at(-1)?.sequence ?? 0;
      const known = Math.max(head?.sequence ?? 0, anchored);
      if (known > last) {
        const by = anchored > last ? "an anchor" : "the chain's head";
        const range = known === last + 1 ? `${known} is` : `${last + 1} to ${known} are`;
        problem("missing", last + 1, `${range} missing from the end, as ${by} shows`);
      }
      if (head === undefined) {
        problem("head", last, "the chain's head is missing");
      } else if (head.sequence < last) {
        problem(
          "head",
          head.sequence,
          `the chain's head stands before the last ${noun()}, ${last}`,
        );
      } else if (head.sequence === last && !head.hash.equals(lastHash)) {
        problem("head", last, `the chain's head is not the last ${noun()}`);
      }
      return { tenant, entries, lastSequence: last, anchoredTo };
    },
  };
}
