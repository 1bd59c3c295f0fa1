import type { Session } from "#platform/database/session";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";

/** What keeps a record from being removed. */
interface LegalHold {
  readonly id: string;
  readonly entity: string;
  readonly record: string;
  /** What it is about, such as the number of a case. */
  readonly matter: string;
  readonly reason: string;
  readonly placedAt: string;
  readonly placedBy: string;
  /** Null while it is open. */
  readonly releasedAt: string | null;
  readonly releasedBy: string | null;
}

interface Row extends Omit<LegalHold, "reason"> {
  readonly reason: Buffer;
}

/** One page of the list. */
interface LegalHoldPage {
  readonly items: readonly LegalHold[];
  /** The cursor of the next page; left out on the last one. */
  readonly next?: string;
}

const place = {
  name: "legal_hold_place",
  text: "select platform.place_hold($1, $2, $3, $4, $5)",
};

/** Places a hold on a record, whether or not the actor sees it. The reason may say anything, so it is encrypted. */
export async function placeHold(
  session: Session,
  keys: TenantKeys,
  {
    id,
    entity,
    record,
    matter,
    reason,
  }: Pick<LegalHold, "id" | "entity" | "record" | "matter" | "reason">,
): Promise<void> {
  const sealed = encryptField(keys, placeOf(id), reason);
  await session.query(place, [id, entity, record, matter, sealed]);
}

const columns = `
  select id, entity, record, matter, reason, placed_at as "placedAt", placed_by as "placedBy",
    released_at as "releasedAt", released_by as "releasedBy"
  from platform.legal_hold
  where tenant = (select platform.tenant())`;

/** Reads one hold, as far as the actor may see it. */
export async function readHold(
  session: Session,
  keys: TenantKeys,
  id: string,
): Promise<LegalHold | undefined> {
  const statement = { name: "legal_hold", text: `${columns} and id = $1` };
  const [row] = await session.query<Row>(statement, [id]);
  return row && opened(keys, row);
}

/** Which holds are listed. */
interface HoldQuery {
  readonly entity: string | undefined;
  readonly record: string | undefined;
  readonly open: boolean | undefined;
  /** The id of the last hold of the page before. */
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Lists holds by when they were placed, oldest first, as far as the actor may see them. */
export async function listHolds(
  session: Session,
  keys: TenantKeys,
  { entity, record, open, cursor, limit }: HoldQuery,
): Promise<LegalHoldPage> {
  const text = `${columns}
    and ($1::text is null or entity = $1)
    and ($2::uuid is null or record = $2)
    and ($3::boolean is null or (released_at is null) = $3)
    and ($4::uuid is null or (placed_at, id) > (
      select h.placed_at, h.id from platform.legal_hold h where h.id = $4))
    order by placed_at, id limit $5`;
  const values = [entity ?? null, record ?? null, open ?? null, cursor ?? null, limit + 1];
  const rows = await session.query<Row>({ name: "legal_holds", text }, values);
  const items = rows.slice(0, limit).map((row) => opened(keys, row));
  const next = rows.length > limit ? items.at(-1)?.id : undefined;
  return { items, ...(next !== undefined && { next }) };
}

function opened(keys: TenantKeys, row: Row): LegalHold {
  return { ...row, reason: String(decryptField(keys, placeOf(row.id), row.reason)) };
}

/** Where reasons are kept, for key rotation. */
export const reasonTable = {
  schema: "platform",
  table: "legal_hold",
  columns: ["reason"],
} as const;

const placeOf = (row: string) =>
  ({ table: reasonTable.table, column: reasonTable.columns[0], row }) as const;
