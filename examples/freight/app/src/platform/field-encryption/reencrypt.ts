import type { FieldPlace } from "#platform/field-encryption/associated-data";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import { DecryptionError } from "#platform/field-encryption/decryption-error";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import type { Keyring } from "#platform/field-encryption/keyring";
import { recordKeyWork } from "#platform/field-encryption/record-key-work";
import type { TenantKeys } from "#platform/field-encryption/tenant-keys";
import type { Database, Session } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";

/** A table whose `columns` are encrypted; it has the columns `id` (uuid) and `tenant` as well. */
export interface EncryptedTable {
  /** "public" when left out. */
  readonly schema?: string;
  readonly table: string;
  readonly columns: readonly string[];
}

interface ReencryptOptions {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly tables: readonly EncryptedTable[];
  readonly clock: Clock;
  /** Rows that are locked at a time. */
  readonly batchSize?: number;
}

interface Reencryption {
  /** How many rows were encrypted anew. */
  readonly rows: number;
  /** Values that cannot be decrypted; they stay as they are. */
  readonly unreadable: readonly FieldPlace[];
}

/**
 * Encrypts under the current keys what is still encrypted under older ones, in small transactions,
 * while the application runs. Versions and the history stay as they are.
 *
 * @throws DatabaseError
 */
export async function reencrypt(options: ReencryptOptions): Promise<Reencryption> {
  const { database, keyring, tables, clock, batchSize = 200 } = options;
  const tenants = await database.asOwner.query<{ tenant: string }>(
    "select distinct tenant from platform.data_key order by tenant",
  );
  const unreadable: FieldPlace[] = [];
  let total = 0;
  /* oxlint-disable no-await-in-loop -- one batch at a time, so that the application goes first */
  for (const { tenant } of tenants) {
    for (const table of tables) {
      let rows = 0;
      for (let after: string | undefined = noId; after !== undefined;) {
        const keys = await keyring.open(tenant);
        const from: string = after;
        const ids = await database.asOwner.transaction((session) =>
          reencryptBatch(session, keys, table, { after: from, limit: batchSize, unreadable }),
        );
        rows += ids.length;
        after = ids.length < batchSize ? undefined : ids.at(-1);
      }
      if (rows > 0) {
        await database.asOwner.transaction((session) =>
          recordKeyWork(session, {
            tenant,
            at: clock.now(),
            action: "re-encrypt",
            detail: { table: table.table, rows },
          }),
        );
      }
      total += rows;
    }
  }
  /* oxlint-enable no-await-in-loop */
  return { rows: total, unreadable };
}

const noId = "00000000-0000-0000-0000-000000000000";

interface Batch {
  readonly after: string;
  readonly limit: number;
  readonly unreadable: FieldPlace[];
}

type Row = { readonly id: string } & Readonly<Record<string, Buffer | string | null>>;

/** Returns the ids of the rows that were encrypted anew. */
async function reencryptBatch(
  session: Session,
  keys: TenantKeys,
  { schema = "public", table, columns }: EncryptedTable,
  { after, limit, unreadable }: Batch,
): Promise<readonly string[]> {
  await session.query("select set_config('app.maintenance', 're-encrypt', true)");
  const current = Buffer.alloc(5);
  current.writeUInt8(1, 0);
  current.writeUInt32BE(keys.current().id, 1);
  const target = `${quote(schema)}.${quote(table)}`;
  const names = columns.map(quote);
  const outdated = names.map((name) => `substring(${name} from 1 for 5) <> $4`).join(" or ");
  const rows = await session.query<Row>(
    `select id, ${names.join(", ")} from ${target}
     where tenant = $1 and id > $2 and (${outdated}) order by id limit $3 for update`,
    [keys.tenant, after, limit, current],
  );
  const ids = rows.map(({ id }) => id);
  const anew = columns.map((column) =>
    rows.map((row) => {
      const value = row[column] ?? null;
      const place = { table, column, row: row.id };
      if (!Buffer.isBuffer(value)) return null;
      try {
        return encryptField(keys, place, decryptField(keys, place, value));
      } catch (error) {
        if (!(error instanceof DecryptionError)) throw error;
        unreadable.push(place);
        return value;
      }
    }),
  );
  await session.query(
    `update ${target} t set ${names.map((name) => `${name} = anew.${name}`).join(", ")}
     from unnest($2::uuid[], ${names.map((_, index) => `$${index + 3}::bytea[]`).join(", ")})
       as anew (id, ${names.join(", ")})
     where t.tenant = $1 and t.id = anew.id`,
    [keys.tenant, ids, ...anew],
  );
  return ids;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
