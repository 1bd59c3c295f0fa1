import type { Session } from "#platform/database/session";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { EntityDefinition } from "#platform/records/entity";
import { named, quoteName } from "#platform/records/statements";

/** Whether a record may go on as it is. */
type Verdict = "approve" | "reject";

/** A decision on one version of a record. */
interface Approval {
  readonly id: string;
  readonly decision: Verdict;
  /** The version of the record that was decided on. */
  readonly version: number;
  /** Whether the record is still that version, so that the decision counts. */
  readonly current: boolean;
  readonly at: string;
  readonly role: string;
  /** The one who decided, and those who acted for that person. */
  readonly people: readonly string[];
  readonly comment?: string;
}

interface Row extends Omit<Approval, "comment"> {
  readonly comment: Buffer | null;
}

/** The record of an entity that is decided on. */
interface Decided {
  readonly entity: EntityDefinition;
  readonly record: string;
}

/** The version of a record that the session's actor sees, or undefined. */
export async function readVersion(
  session: Session,
  { entity, record }: Decided,
): Promise<number | undefined> {
  const statement = named(`select version from ${quoteName(entity.table)} where id = $1`);
  const [row] = await session.query<{ version: number }>(statement, [record]);
  return row?.version;
}

/** What the actor decides. */
interface Decision {
  readonly id: string;
  readonly version: number;
  readonly decision: Verdict;
  readonly comment: string | undefined;
}

const insert = {
  name: "approval_insert",
  text: `insert into platform.approval (id, entity, record, version, decision, comment)
    values ($1, $2, $3, $4, $5, $6)`,
};

/**
 * Stores a decision of the people who act. The comment may say anything, so it is encrypted.
 *
 * @throws DatabaseError AP403 when one of them made the record, AP409 when one of them has decided on
 * this version before or it was rejected, AP412 when the record is another version
 */
export async function storeDecision(
  session: Session,
  keys: TenantKeys,
  { entity, record }: Decided,
  { id, version, decision, comment }: Decision,
): Promise<void> {
  const sealed = comment === undefined ? null : encryptField(keys, placeOf(id), comment);
  await session.query(insert, [id, entity.name, record, version, decision, sealed]);
}

/** Lists the decisions on a record, newest first, at most 200. */
export async function listApprovals(
  session: Session,
  keys: TenantKeys,
  { entity, record }: Decided,
): Promise<readonly Approval[]> {
  const statement = named(
    `select a.id, a.decision, a.version, a.version = r.version as current, a.at, a.role, a.people,
       a.comment
     from platform.approval a join ${quoteName(entity.table)} r on r.id = a.record
     where a.tenant = (select platform.tenant()) and a.entity = $1 and a.record = $2
     order by a.version desc, a.at desc, a.id desc limit 200`,
  );
  const rows = await session.query<Row>(statement, [entity.name, record]);
  return rows.map((row) => opened(keys, row));
}

function opened(keys: TenantKeys, { comment, ...row }: Row): Approval {
  if (comment === null) return row;
  return { ...row, comment: String(decryptField(keys, placeOf(row.id), comment)) };
}

/** Where comments are kept, for key rotation. */
export const commentTable = {
  schema: "platform",
  table: "approval",
  columns: ["comment"],
} as const;

const placeOf = (row: string) =>
  ({ table: commentTable.table, column: commentTable.columns[0], row }) as const;
