import type { KeyObject } from "node:crypto";
import type { AuditAnchor } from "#platform/audit-trail/anchor";
import type { AuditChain, AuditProblem, AuditReport } from "#platform/audit-trail/audit-report";
import {
  createChainCheck,
  type ChainCheck,
  type StoredEntry,
} from "#platform/audit-trail/chain-check";
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

const pageSize = 1000;
const reportedProblems = 1000;

const entriesInOrder = `
  select tenant, sequence::text,
    case when isfinite(at) then (extract(epoch from at) * 1000000)::bigint::text end as at,
    request::text, actor, role, purpose, action, entity, record::text, outcome, detail,
    previous, hash
  from platform.audit_entry e order by e.tenant, e.sequence`;

const storedAnchors = `
  select tenant, sequence, encode(hash, 'hex') as hash, at, key_id as "keyId",
    encode(signature, 'base64') as signature
  from platform.audit_anchor`;

/**
 * Computes every chain anew from its entries and compares it with its head and its anchors, all in
 * one snapshot, while the application goes on. Finds entries that were changed, removed, moved,
 * doubled or written anew, a tail that was cut off, and whole chains that are gone. What was
 * appended after the newest anchor is only as safe as the database's owner is honest.
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

  const start = (tenant: string): ChainCheck =>
    createChainCheck({
      tenant,
      anchors: anchors.get(tenant) ?? [],
      publicKeys: options.publicKeys,
      report(problem) {
        problemCount += 1;
        if (problems.length < reportedProblems) problems.push(problem);
      },
    });

  const end = (check: ChainCheck | undefined): void => {
    if (check !== undefined) chains.push(check.end(heads.get(check.tenant)));
  };

  let check: ChainCheck | undefined;
  for await (const entry of readEntries(session)) {
    if (check?.tenant !== entry.tenant) {
      end(check);
      check = start(entry.tenant);
    }
    check.next(entry);
  }
  end(check);

  const seen = new Set(chains.map(({ tenant }) => tenant));
  for (const tenant of new Set([...heads.keys(), ...anchors.keys()])) {
    if (!seen.has(tenant)) end(start(tenant));
  }
  const entries = chains.reduce((sum, chain) => sum + chain.entries, 0);
  return { isIntact: problemCount === 0, entries, chains, problems, problemCount };
}

async function* readEntries(session: Session): AsyncGenerator<StoredEntry> {
  await session.query(`declare audit_entries no scroll cursor for ${entriesInOrder}`);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await session.query<StoredEntry>(`fetch ${pageSize} from audit_entries`);
    yield* page;
    if (page.length < pageSize) return;
  }
}
