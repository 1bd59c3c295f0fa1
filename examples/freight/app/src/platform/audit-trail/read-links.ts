import { auditContent, type AuditColumns } from "#platform/audit-trail/audit-content";
import { batchContent } from "#platform/audit-trail/batch-content";
import type { ChainLink } from "#platform/audit-trail/chain-check";
import { readRows } from "#platform/audit-trail/read-rows";
import type { Session } from "#platform/database/session";

interface StoredLink extends AuditColumns {
  readonly previous: Buffer;
  readonly hash: Buffer;
  readonly epoch?: string | null;
  readonly below?: string;
  readonly entries?: string;
  /** In hexadecimal; only a batch has one. */
  readonly root?: string | null;
}

const micros = (column: string): string =>
  `case when isfinite(${column}) then (extract(epoch from ${column}) * 1000000)::bigint::text end`;

const entry = `tenant, sequence::text, ${micros("at")} as at, request::text, actor, role, purpose,
    action, entity, record::text, outcome, detail, previous, hash`;

const entriesInOrder = `
  select ${entry} from platform.audit_entry e order by e.tenant, e.sequence`;

/** The batches go on where the numbers of the entries end that were chained one by one. */
const entriesAndBatchesInOrder = `
  select ${entry}, null as epoch, '' as below, '' as entries, null as root, sequence as place
  from platform.audit_entry where epoch is null
  union all
  select tenant, sequence::text, ${micros("at")}, null, '', null, null, '', null, null, '', '',
    previous, hash, ${micros("epoch")}, below::text, entries::text, encode(root, 'hex'), sequence
  from platform.audit_batch
  order by tenant, place`;

/**
 * Reads the links of all chains.
 *
 * @yields tenant by tenant, in the order of their sequence
 */
export async function* readLinks(session: Session, hasBatches: boolean): AsyncGenerator<ChainLink> {
  const query = hasBatches ? entriesAndBatchesInOrder : entriesInOrder;
  for await (const row of readRows<StoredLink>(session, "audit_links", query)) {
    const { tenant, sequence, previous, hash } = row;
    const isBatch = typeof row.root === "string";
    const content = isBatch ? contentOfBatch(row) : auditContent(row);
    yield { tenant, sequence: Number(sequence), isBatch, content, previous, hash };
  }
}

function contentOfBatch({
  epoch = null,
  below = "",
  entries = "",
  root,
  ...row
}: StoredLink): string {
  return batchContent({ ...row, epoch, below, entries, root: root ?? "" });
}
