import { createHash } from "node:crypto";
import { auditContent, type AuditColumns } from "#platform/audit-trail/audit-content";
import type { AuditProblem } from "#platform/audit-trail/audit-report";
import { createMerkleTree, type MerkleTree } from "#platform/audit-trail/merkle-tree";
import { readRows } from "#platform/audit-trail/read-rows";
import type { Session } from "#platform/database/session";

/** How many entries a tenant has that are not chained one by one. */
export interface BatchedEntries {
  readonly entries: number;
  /** How many of them no batch holds yet. */
  readonly unsealed: number;
}

interface StoredRow extends AuditColumns {
  readonly epoch: string | null;
  /** The transaction of an entry; the one below which a batch ends. */
  readonly xid: string;
  readonly hash: Buffer;
  /** Of a batch; null of an entry. */
  readonly root: Buffer | null;
  /** How many entries a batch sealed. */
  readonly size: string;
}

const micros = (column: string): string =>
  `case when isfinite(${column}) then (extract(epoch from ${column}) * 1000000)::bigint::text end`;

/** The entries in the order in which they were sealed, each batch behind those that it seals. */
const entriesAndBatches = `
  select tenant, ${micros("epoch")} as epoch, xid::text, sequence::text, ${micros("at")} as at,
    request::text, actor, role, purpose, action, entity, record::text, outcome, detail, hash, root,
    size::text
  from (
    select tenant, epoch, xid, 1 as kind, sequence, at, request, actor, role, purpose, action,
      entity, record, outcome, detail, hash, null::bytea as root, 0 as size
    from platform.audit_entry where epoch is not null
    union all
    select tenant, epoch, below, 0, sequence, at, null, '', null, null, '', null, null, '', '', hash,
      root, entries
    from platform.audit_batch
  ) row
  order by row.tenant, row.epoch, row.xid, row.kind, row.sequence`;

const sealedBelow = `
  select ${micros("epoch")} as epoch, max(below)::text as below
  from platform.audit_batch group by audit_batch.epoch`;

/**
 * Compares the entries with the batches that sealed them, and returns how many each tenant has. That
 * the batches themselves are the ones that were made, the check of their chain shows.
 */
export async function verifyBatches(
  session: Session,
  report: (problem: AuditProblem) => void,
): Promise<ReadonlyMap<string, BatchedEntries>> {
  const horizons = new Map<string | null, bigint>();
  for (const { epoch, below } of await session.query<{ epoch: string | null; below: string }>(
    sealedBelow,
  )) {
    horizons.set(epoch, BigInt(below));
  }
  const counts = new Map<string, { entries: number; unsealed: number }>();
  let tree = createMerkleTree();
  let open: Pick<StoredRow, "tenant" | "epoch" | "xid" | "sequence">[] = [];

  /** Counts the entries that no batch holds; some of them may stand where all have been sealed. */
  function leaveOpen(): void {
    for (const { tenant, epoch, xid, sequence } of open) {
      const count = counts.get(tenant);
      if (count !== undefined) count.unsealed += 1;
      if (BigInt(xid) >= (horizons.get(epoch) ?? 0n)) continue;
      const message = "it stands among sealed entries, but no batch holds it";
      report({ tenant, sequence: Number(sequence), kind: "inserted", message });
    }
  }

  let last: StoredRow | undefined;
  for await (const row of readRows<StoredRow>(session, "audit_batched", entriesAndBatches)) {
    const { tenant, epoch, xid, sequence, root } = row;
    if (last?.tenant !== tenant || last.epoch !== epoch) {
      leaveOpen();
      tree = createMerkleTree();
      open = [];
    }
    last = row;
    if (root === null) {
      const count = counts.get(tenant) ?? { entries: 0, unsealed: 0 };
      count.entries += 1;
      counts.set(tenant, count);
      checkEntry(row, report);
      tree.add(row.hash);
      open.push({ tenant, epoch, xid, sequence });
    } else {
      checkBatch(row, root, tree, report);
      tree = createMerkleTree();
      open = [];
    }
  }
  leaveOpen();
  return counts;
}

function checkEntry(entry: StoredRow, report: (problem: AuditProblem) => void): void {
  const hash = createHash("sha256").update("\0").update(auditContent(entry)).digest();
  if (hash.equals(entry.hash)) return;
  const message = "its content does not match its hash";
  const { tenant } = entry;
  report({ tenant, sequence: Number(entry.sequence), kind: "changed", message });
}

function checkBatch(
  batch: StoredRow,
  root: Buffer,
  tree: MerkleTree,
  report: (problem: AuditProblem) => void,
): void {
  const place = { tenant: batch.tenant, sequence: Number(batch.sequence), isBatch: true };
  const sealed = Number(batch.size);
  if (tree.size < sealed) {
    const message = `${sealed - tree.size} of the ${sealed} entries that it sealed are missing`;
    report({ ...place, kind: "missing", message });
  } else if (tree.size > sealed) {
    const message = `${tree.size - sealed} entries stand among the ${sealed} that it sealed`;
    report({ ...place, kind: "inserted", message });
  } else if (!tree.root().equals(root)) {
    const message = "its entries are not those that it sealed, or not in their order";
    report({ ...place, kind: "changed", message });
  }
}
