import { open } from "node:fs/promises";
import { anchors, type AuditAnchor } from "#platform/audit-trail/anchor";
import type { SigningKey } from "#platform/audit-trail/signing-key";
import type { Database, Session } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";

/** What anchoring needs. */
export interface AnchorOptions {
  readonly database: Database;
  readonly signingKey: SigningKey;
  readonly clock: Clock;
  /**
   * A file outside of the database to which the anchors are appended as well, a JSON line each.
   * Ship it to a place where nobody can change it: only with it does a removed chain show.
   */
  readonly file?: string | undefined;
}

interface Head {
  readonly tenant: string;
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Signs the newest entry of every chain that grew since its last anchor. Run it on a timer: what was
 * appended since the last anchor is what a recomputed or cut-off tail can hide.
 *
 * @returns the new anchors
 * @throws DatabaseError, or the file system's error; then no anchor is kept in the database
 */
export async function anchorHeads(options: AnchorOptions): Promise<readonly AuditAnchor[]> {
  const { database, signingKey, clock, file } = options;
  return database.asOwner.transaction(async (session) => {
    await session.query("select pg_advisory_xact_lock(hashtext('platform.audit_anchor'))");
    const heads = await session.query<Head>(
      `select h.tenant, h.sequence, encode(h.hash, 'hex') as hash from platform.audit_head h
       where h.sequence > coalesce(
         (select max(a.sequence) from platform.audit_anchor a where a.tenant = h.tenant), 0)
       order by h.tenant`,
    );
    const at = clock.now().toISOString();
    const signed = heads.map((head) =>
      anchors.sign({ ...head, at, keyId: signingKey.id }, signingKey.privateKey),
    );
    if (signed.length === 0) return signed;
    // The file first: an anchor that stands only there is as good, one that it lacks is not.
    if (file !== undefined) await append(file, signed);
    await store(session, signed);
    return signed;
  });
}

async function append(file: string, signed: readonly AuditAnchor[]): Promise<void> {
  const handle = await open(file, "a", 0o600);
  try {
    await handle.writeFile(signed.map((anchor) => `${JSON.stringify(anchor)}\n`).join(""));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function store(session: Session, signed: readonly AuditAnchor[]): Promise<void> {
  await session.query(
    `insert into platform.audit_anchor (tenant, sequence, hash, at, key_id, signature)
     select tenant, sequence, hash, at, key_id, signature
     from unnest($1::text[], $2::bigint[], $3::bytea[], $4::timestamptz[], $5::text[], $6::bytea[])
       as anchor (tenant, sequence, hash, at, key_id, signature)`,
    [
      signed.map(({ tenant }) => tenant),
      signed.map(({ sequence }) => sequence),
      signed.map(({ hash }) => Buffer.from(hash, "hex")),
      signed.map(({ at }) => at),
      signed.map(({ keyId }) => keyId),
      signed.map(({ signature }) => Buffer.from(signature, "base64url")),
    ],
  );
}
