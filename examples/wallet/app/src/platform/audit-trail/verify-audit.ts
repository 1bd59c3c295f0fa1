import type { KeyObject } from "node:crypto";
import type { AuditAnchor } from "#platform/audit-trail/anchor";
import type { AuditChain, AuditProblem, AuditReport } from "#platform/audit-trail/audit-report";
import { createChainCheck, type ChainCheck } from "#platform/audit-trail/chain-check";
import { readLinks } from "#platform/audit-trail/read-links";
import { verifyBatches, type BatchedEntries } from "#platform/audit-trail/verify-batches";
import type { Operations, Session } from "#platform/database/session";

interface VerifyOptions {
  /** Anchors from outside of the database, read before this starts. Those inside are read here. */
  readonly anchors: readonly AuditAnchor[];
  /** The keys that may sign anchors, by id. */
  readonly publicKeys: ReadonlyMap<string, KeyObject>;
}

interface Head {
  readonly tenant: string;
  readonly sequence: number;
  readonly hash: Buffer;
}

const reportedProblems = 1000;

const storedAnchors = `
  select tenant, sequence, encode(hash, 'hex') as hash, at, key_id as "keyId",
    encode(signature, 'base64') as signature
  from platform.audit_anchor`;

/**
 * Computes every chain anew from its entries, or from its batches and these from their entries, and
 * compares it with its head and its anchors, all in one snapshot, while the application goes on.
 * Finds entries that were changed, removed, moved, doubled, added or written anew, a tail that was
 * cut off, and whole chains that are gone. What was appended after the newest anchor is only as safe
 * as the database's owner is honest; so is an entry that no batch holds yet.
 *
 * @param owner operations under the role that owns the tables, outside of a transaction
 * @throws DatabaseError
 * @example
 * ```ts
 * const report = await verifyAudit(database.asOwner, {
 *   anchors: await readAnchorFile("audit-anchors.jsonl"),
 *   publicKeys: new Map([[signingKey.id, signingKey.publicKey]]),
 * });
 * ```
 */
export async function verifyAudit(owner: Operations, options: VerifyOptions): Promise<AuditReport> {
  return owner.transaction(async (session) => {
    await session.script("set transaction isolation level repeatable read, read only");
    return verify(session, options);
  });
}

async function verify(session: Session, options: VerifyOptions): Promise<AuditReport> {
  const heads = new Map<string, Head>();
  for (const head of await session.query<Head>(
    "select tenant, sequence, hash from platform.audit_head",
  )) {
    heads.set(head.tenant, head);
  }
  const stored = await session.query<AuditAnchor>(storedAnchors);
  const anchors = Map.groupBy([...options.anchors, ...stored], ({ tenant }) => tenant);
  const chains: AuditChain[] = [];
  const problems: AuditProblem[] = [];
  let problemCount = 0;

  const report = (problem: AuditProblem): void => {
    problemCount += 1;
    if (problems.length < reportedProblems) problems.push(problem);
  };

  const start = (tenant: string): ChainCheck =>
    createChainCheck({
      tenant,
      anchors: anchors.get(tenant) ?? [],
      publicKeys: options.publicKeys,
      report,
    });

  const end = (check: ChainCheck | undefined): void => {
    if (check !== undefined) chains.push(check.end(heads.get(check.tenant)));
  };

  const hasBatches = await sealsInBatches(session);
  let check: ChainCheck | undefined;
  for await (const link of readLinks(session, hasBatches)) {
    if (check?.tenant !== link.tenant) {
      end(check);
      check = start(link.tenant);
    }
    check.next(link);
  }
  end(check);

  const seen = new Set(chains.map(({ tenant }) => tenant));
  for (const tenant of new Set([...heads.keys(), ...anchors.keys()])) {
    if (!seen.has(tenant)) end(start(tenant));
  }
  const found = hasBatches ? withBatched(chains, await verifyBatches(session, report)) : chains;
  const entries = found.reduce((sum, chain) => sum + chain.entries, 0);
  return { isIntact: problemCount === 0, entries, chains: found, problems, problemCount };
}

async function sealsInBatches(session: Session): Promise<boolean> {
  const [row] = await session.query<{ exists: boolean }>(
    "select to_regclass('platform.audit_batch') is not null as exists",
  );
  return row?.exists === true;
}

/** Adds the entries that stand in batches, and those that wait for one, to their chains. */
function withBatched(
  chains: readonly AuditChain[],
  batched: ReadonlyMap<string, BatchedEntries>,
): readonly AuditChain[] {
  const known = new Set(chains.map(({ tenant }) => tenant));
  const unchained = [...batched.keys()]
    .filter((tenant) => !known.has(tenant))
    .map((tenant) => ({ tenant, entries: 0, lastSequence: 0, anchoredTo: 0 }));
  return [...chains, ...unchained].map((chain) => {
    const { entries = 0, unsealed = 0 } = batched.get(chain.tenant) ?? {};
    return Object.assign(chain, { entries: chain.entries + entries, unsealed });
  });
}
