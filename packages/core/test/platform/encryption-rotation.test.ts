import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { blindIndex } from "#platform/field-encryption/blind-index";
import { decryptField } from "#platform/field-encryption/decrypt-field";
import { encryptField } from "#platform/field-encryption/encrypt-field";
import { openKeyring, type Keyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import { reencrypt } from "#platform/field-encryption/reencrypt";
import { rewrapKeys } from "#platform/field-encryption/rewrap-keys";
import { rotateKeys } from "#platform/field-encryption/rotate-keys";
import { openPlatform } from "./support/open-platform.ts";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { setClock } from "./support/set-clock.ts";

const grants = [
  "grant select, insert on platform.data_key to {role}",
  "grant select, insert, update on book to {role}",
];

const schema = `
  create table book (
    id uuid primary key, tenant text not null, version integer not null default 1,
    title bytea, note bytea, updated_at timestamptz(3) not null default platform.at(),
    updated_by text not null default 'ann', last_action text not null default 'create'
  );
  create function count_version() returns trigger language plpgsql as $$
    begin
      if platform.is_recorded('book') then new.version := old.version + 1; end if;
      return new;
    end $$;
  create trigger count_version before update on book for each row execute function count_version();
  create trigger keep_updated after update on book
    for each row when (platform.is_recorded('book')) execute function platform.keep_version('Book');
  create constraint trigger audit after update on book deferrable initially deferred
    for each row when (platform.is_recorded('book')) execute function platform.audit_change('Book');
  alter table book enable row level security;
  create policy tenant on book using (tenant = (select platform.tenant()));
`;

const key = (id: string, byte: number): string =>
  `${id}:${Buffer.alloc(32, byte).toString("base64url")}`;
const before = loadMasterKeys({ text: key("k1", 1) });
const between = loadMasterKeys({ text: `${key("k2", 2)}, ${key("k1", 1)}` });
const after = loadMasterKeys({ text: key("k2", 2) });
const rounds = 4;
const tables = [{ table: "book", columns: ["title", "note"] }];
const titleOf = (row: string) => ({ table: "book", column: "title", row });

describe.for(["pglite", "postgres"] as const)("keys are replaced on %s", (kind) => {
  const clock = setClock("2026-01-31T10:00:00Z");
  let server: PostgresServer | undefined;
  let database: Database;

  beforeAll(async () => {
    if (kind === "postgres") server = await startPostgres();
    database = await openPlatform(grants, { url: server?.url, schema });
  });

  afterAll(async () => {
    await database.close();
    await server?.stop();
  });

  const as = <T>(tenant: string, statement: string, values: readonly unknown[]) =>
    database.transaction(async (session) => {
      await session.query("select platform.enter($1)", [JSON.stringify({ tenant, actor: "ann" })]);
      return session.query<T>(statement, values);
    });

  const add = async (keyring: Keyring, tenant: string, title: string): Promise<string> => {
    const id = randomUUID();
    const keys = await keyring.open(tenant);
    await as(tenant, "insert into book (id, tenant, title) values ($1, $2, $3)", [
      id,
      tenant,
      encryptField(keys, titleOf(id), title),
    ]);
    return id;
  };

  const change = async (keyring: Keyring, tenant: string, id: string, from: string, to: string) => {
    const keys = await keyring.open(tenant);
    const [row] = await as<{ title: Buffer }>(tenant, "select title from book where id = $1", [id]);
    expect(decryptField(await keyring.open(tenant), titleOf(id), row!.title)).toBe(from);
    await as(tenant, "update book set title = $2 where id = $1", [
      id,
      encryptField(keys, titleOf(id), to),
    ]);
  };

  it("without a value lost or a read failed while two processes go on writing", async () => {
    const processes = [0, 1].map(() => openKeyring({ database, masterKeys: before, clock }));
    const tenants = ["north", "south"];
    const books = await Promise.all(
      Array.from({ length: 24 }, async (_, index) => {
        const tenant = tenants[index % 2]!;
        const id = await add(processes[0]!, tenant, "0");
        return { tenant, id, title: 0 };
      }),
    );
    const at = { table: "book", column: "title" };
    const index = blindIndex(await processes[0]!.open("north"), at, "Emma");

    const over = new AbortController();
    const writing = books.slice(0, 16).map(async (book) => {
      while (!over.signal.aborted) {
        const { tenant, id, title } = book;
        // Each process reads what the other one wrote.
        const keyring = processes[title % 2]!;
        // oxlint-disable-next-line no-await-in-loop
        await change(keyring, tenant, id, String(title), String(title + 1));
        book.title += 1;
        // oxlint-disable-next-line no-await-in-loop
        await nextTurn();
      }
    });
    try {
      for (let round = 0; round < rounds; round += 1) {
        // oxlint-disable-next-line no-await-in-loop
        const rotated = await rotateKeys({ database, masterKeys: before, clock });
        expect(rotated.tenants).toBe(2);
        // The processes read the keys at different times.
        for (let step = 0; step < 13; step += 1) {
          clock.advance(5000);
          const process = processes[step % 4 < 2 ? 0 : 1]!;
          // oxlint-disable-next-line no-await-in-loop
          await Promise.all(tenants.map((name) => process.open(name)));
          // oxlint-disable-next-line no-await-in-loop
          await nextTurn();
        }
        expect(clock.now().getTime()).toBeGreaterThan(rotated.activeFrom.getTime());
        const keyring = openKeyring({ database, masterKeys: before, clock });
        // oxlint-disable-next-line no-await-in-loop
        const result = await reencrypt({ database, keyring, tables, clock, batchSize: 5 });
        expect(result.rows).toBeGreaterThanOrEqual(8);
        expect(result.unreadable).toEqual([]);
      }
    } finally {
      over.abort();
      await Promise.all(writing);
    }

    const rows = await database.asOwner.query<{
      id: string;
      tenant: string;
      version: number;
      title: Buffer;
    }>("select id, tenant, version, title from book");
    expect(rows).toHaveLength(24);
    const fresh = openKeyring({ database, masterKeys: before, clock });
    for (const row of rows) {
      // oxlint-disable-next-line no-await-in-loop
      const keys = await fresh.open(row.tenant);
      const { title } = books.find(({ id }) => id === row.id)!;
      expect(decryptField(keys, titleOf(row.id), row.title)).toBe(String(title));
      expect(row.title.readUInt32BE(1)).toBe(1 + rounds);
      // Encrypting anew is not a change of the record.
      expect(row.version).toBe(title + 1);
    }
    expect(blindIndex(await fresh.open("north"), at, "Emma")).toEqual(index);

    const history = await database.asOwner.query<{
      tenant: string;
      record: string;
      version: number;
      content: { title: string };
    }>("select tenant, record, version, content from platform.record_version");
    expect(history).toHaveLength(books.reduce((sum, { title }) => sum + title, 0));
    for (const { tenant, record, version, content } of history) {
      // oxlint-disable-next-line no-await-in-loop
      const keys = await fresh.open(tenant);
      const bytes = Buffer.from(content.title.slice(2), "hex");
      expect(decryptField(keys, titleOf(record), bytes)).toBe(String(version - 1));
    }
    expect(await reencrypt({ database, keyring: fresh, tables, clock })).toEqual({
      rows: 0,
      unreadable: [],
    });
  });

  it("keeps what cannot be read as it is, and says where it stands", async () => {
    const keyring = openKeyring({ database, masterKeys: before, clock });
    const id = await add(keyring, "west", "Emma");
    const bad = await add(keyring, "west", "Persuasion");
    await database.asOwner.query("update book set title = set_byte(title, 20, 0) where id = $1", [
      bad,
    ]);
    const { activeFrom } = await rotateKeys({ database, masterKeys: before, clock });
    clock.set(activeFrom);
    const result = await reencrypt({
      database,
      keyring: openKeyring({ database, masterKeys: before, clock }),
      tables,
      clock,
    });
    expect(result.unreadable).toEqual([titleOf(bad)]);
    const [row] = await database.asOwner.query<{ title: Buffer }>(
      "select title from book where id = $1",
      [id],
    );
    const keys = await openKeyring({ database, masterKeys: before, clock }).open("west");
    expect(decryptField(keys, titleOf(id), row!.title)).toBe("Emma");
    expect(row!.title.readUInt32BE(1)).toBe(2);
  });

  it("and the master key too, after which the old one is not needed any more", async () => {
    const id = await add(openKeyring({ database, masterKeys: before, clock }), "east", "Emma");
    const rewrapped = await rewrapKeys({ database, masterKeys: between, clock });
    expect(rewrapped).toBeGreaterThanOrEqual(2);
    expect(await rewrapKeys({ database, masterKeys: between, clock })).toBe(0);
    const keyring = openKeyring({ database, masterKeys: after, clock });
    await change(keyring, "east", id, "Emma", "Persuasion");
    await expect(openKeyring({ database, masterKeys: before, clock }).open("east")).rejects.toThrow(
      'lacks the key "k2"',
    );
  });

  it("and leaves a trace in every tenant's audit trail", async () => {
    const entries = await database.asOwner.query(
      `select distinct actor, action from platform.audit_entry
       where tenant = 'north' and action <> 'update' order by action`,
    );
    expect(entries).toEqual(
      ["re-encrypt", "rewrap-keys", "rotate-key"].map((action) => ({
        actor: "system:keys",
        action,
      })),
    );
  });

  it("by nobody but the owner: the application cannot change rows unrecorded", async () => {
    const keyring = openKeyring({ database, masterKeys: after, clock });
    const id = await add(keyring, "north", "Emma");
    await database.transaction(async (session) => {
      await session.query("select platform.enter($1)", [JSON.stringify({ tenant: "north" })]);
      await session.query("select set_config('app.maintenance', 're-encrypt', true)");
      await session.query("update book set title = null where id = $1", [id]);
    });
    const versions = await database.asOwner.query(
      `select kept.version as kept, book.version as now
       from platform.record_version kept join book on book.id = kept.record where kept.record = $1`,
      [id],
    );
    expect(versions).toEqual([{ kept: 1, now: 2 }]);
  });
});
