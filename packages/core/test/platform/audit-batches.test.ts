import { createHash, generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anchorHeads } from "#platform/audit-trail/anchor-heads";
import type { AuditAnchor } from "#platform/audit-trail/anchor";
import type { AuditReport } from "#platform/audit-trail/audit-report";
import { runAuditVerify } from "#platform/audit-trail/audit-verify-command";
import { createMerkleTree } from "#platform/audit-trail/merkle-tree";
import { loadSigningKey } from "#platform/audit-trail/signing-key";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database, Session } from "#platform/database/session";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 40 });

const sealing = await readFile(
  new URL("../../src/control/audit-trail/options/sealing-batches.sql", import.meta.url),
  "utf8",
);
const grants = ["grant select on platform.audit_entry to {role}"];
const tables = ["entry", "batch", "head", "anchor"];

const clock = setClock("2026-01-31T10:00:00Z");
const { privateKey } = generateKeyPairSync("ed25519");
const signingKey = loadSigningKey({
  pem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
});
const publicKeys = new Map([[signingKey.id, signingKey.publicKey]]);

const append = async (database: Database, tenant: string, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await database.batch([
      {
        statement: "select platform.enter($1)",
        values: [JSON.stringify({ tenant, actor: "ann", role: "librarian", at: clock.now() })],
      },
      {
        statement: "select platform.audit_append('update', 'Book', gen_random_uuid(), 'done', $1)",
        values: [JSON.stringify({ changed: ["title"], note: 'a "quoted"\n\u2028 note' })],
      },
    ]);
  }
};

const seal = async (database: Database): Promise<number> => {
  clock.advance(1000);
  const [row] = await database.asOwner.query<{ sealed: number }>(
    "select platform.audit_seal($1) as sealed",
    [clock.now()],
  );
  return row!.sealed;
};

/** What a superuser can do. */
const tamper = (database: Database, work: (session: Session) => Promise<unknown>): Promise<void> =>
  database.asOwner.transaction(async (session) => {
    await session.script("set local session_replication_role = replica");
    await work(session);
  });

/** What was found; an anchor that stands in the database and in the file says it twice. */
const found = ({ problems }: AuditReport): readonly string[] => {
  const lines = problems.map(
    ({ tenant, sequence, isBatch, kind }) =>
      `${tenant} ${isBatch === true ? "batch " : ""}${sequence} ${kind}`,
  );
  return [...new Set(lines)];
};

describe("an audit trail that is sealed in batches", () => {
  let database: Database;
  let kept: readonly AuditAnchor[];
  /** The numbers of the entries of north, in order: 1 to 3, 4 to 8 and 9 to 24 are sealed. */
  let north: readonly number[];

  beforeAll(async () => {
    database = await openPlatform(grants, { schema: sealing });
    await append(database, "north", 3);
    await seal(database);
    await append(database, "north", 5);
    await append(database, "south", 2);
    await seal(database);
    kept = await anchorHeads({ database, signingKey, clock });
    await append(database, "north", 16);
    await seal(database);
    await append(database, "north", 4);
    await append(database, "south", 1);
    const rows = await database.asOwner.query<{ sequence: number }>(
      "select sequence from platform.audit_entry where tenant = 'north' order by sequence",
    );
    north = rows.map(({ sequence }) => sequence);
    await database.asOwner.script(
      tables
        .map((table) => `create table kept_${table} as table platform.audit_${table};`)
        .join(""),
    );
  });

  afterAll(() => database.close());

  const restore = (): Promise<void> =>
    tamper(database, (session) =>
      session.script(
        tables
          .map(
            (table) => `delete from platform.audit_${table};
              insert into platform.audit_${table} select * from kept_${table};`,
          )
          .join(""),
      ),
    );

  beforeEach(restore);

  const verify = (anchors: readonly AuditAnchor[] = kept): Promise<AuditReport> =>
    verifyAudit(database.asOwner, { anchors, publicKeys });

  const reportAfter = async (...statements: readonly string[]): Promise<AuditReport> => {
    await tamper(database, (session) => session.script(statements.join(";")));
    const report = await verify();
    await restore();
    return report;
  };

  /** The number of north's entry at a place, counted from 1. */
  const nth = (place: number): number => north[place - 1]!;

  /** Seals a batch of north anew over what stands there now, and links those behind it. */
  const reseal = `do $$ declare b platform.audit_batch; last bytea := ''; done bigint := 0; begin
      for b in select * from platform.audit_batch where tenant = 'north' order by sequence loop
        select platform.merkle_root(array_agg(e.hash order by e.xid, e.sequence)), count(*)
          into b.root, b.entries from platform.audit_entry e
          where e.tenant = 'north' and e.xid >= done and e.xid < b.below;
        done := b.below;
        b.previous := last;
        last := sha256(last || convert_to(platform.audit_batch_content(b), 'UTF8'));
        update platform.audit_batch t set root = b.root, entries = b.entries, previous = b.previous,
          hash = last where t.tenant = 'north' and t.sequence = b.sequence;
      end loop;
      update platform.audit_head set hash = last where tenant = 'north';
    end $$`;

  const changeActor = (place: number): string =>
    `update platform.audit_entry e set actor = 'ben' where sequence = ${nth(place)};
     update platform.audit_entry e
       set hash = sha256('\\x00'::bytea || convert_to(platform.audit_content(e), 'UTF8'))
       where sequence = ${nth(place)}`;

  it("is intact when nobody touched it, and says what is not sealed yet", async () => {
    expect(await verify()).toEqual({
      isIntact: true,
      entries: 31,
      chains: [
        { tenant: "north", entries: 28, lastSequence: 3, anchoredTo: 2, unsealed: 4 },
        { tenant: "south", entries: 3, lastSequence: 1, anchoredTo: 1, unsealed: 1 },
      ],
      problems: [],
      problemCount: 0,
    });
    expect(await seal(database)).toBe(5);
    expect((await verify()).chains.map(({ unsealed }) => unsealed)).toEqual([0, 0]);
    expect(await seal(database)).toBe(0);
  });

  it("has the Merkle root of RFC 6962, in SQL and in TypeScript", async () => {
    const sha = (...parts: readonly Buffer[]): Buffer =>
      createHash("sha256").update(Buffer.concat(parts)).digest();
    const rootOf = (leaves: readonly Buffer[]): Buffer => {
      if (leaves.length === 1) return leaves[0]!;
      let half = 1;
      while (half * 2 < leaves.length) half *= 2;
      return sha(Buffer.from([1]), rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
    };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70 }), fc.nat(), async (size, salt) => {
        const leaves = Array.from({ length: size }, (_, index) =>
          sha(Buffer.from(`${salt} ${index}`)),
        );
        const tree = createMerkleTree();
        for (const leaf of leaves) tree.add(leaf);
        const [row] = await database.asOwner.query<{ root: Buffer }>(
          "select platform.merkle_root($1::bytea[]) as root",
          [leaves],
        );
        expect(tree.size).toBe(size);
        expect(tree.root()).toEqual(rootOf(leaves));
        expect(row!.root).toEqual(rootOf(leaves));
      }),
    );
  });

  it("names an entry that was changed, sealed or not", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(
          "actor = actor || 'e'",
          "outcome = 'refused'",
          "at = at + interval '1 ms'",
          "detail = detail || ' '",
          "record = null",
          "purpose = ''",
        ),
        async (place, change) => {
          const report = await reportAfter(
            `update platform.audit_entry set ${change} where sequence = ${nth(place)}`,
          );
          expect(found(report)).toEqual([`north ${nth(place)} changed`]);
        },
      ),
    );
  });

  it("names the batch of an entry that was changed along with its hash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 24 }), async (place) => {
        const batch = place <= 3 ? 1 : place <= 8 ? 2 : 3;
        expect(found(await reportAfter(changeActor(place)))).toEqual([
          `north batch ${batch} changed`,
        ]);
      }),
    );
  });

  it("notices entries that were removed, added, exchanged or moved to another batch", async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      [
        `delete from platform.audit_entry where sequence in (${nth(10)}, ${nth(11)})`,
        ["north batch 3 missing"],
      ],
      [
        `delete from platform.audit_entry where sequence >= ${nth(23)} and tenant = 'north'`,
        ["north batch 3 missing"],
      ],
      [
        `insert into platform.audit_entry select (jsonb_populate_record(e, '{"sequence": 9999}')).*
           from platform.audit_entry e where sequence = ${nth(5)}`,
        ["north 9999 changed", "north batch 2 inserted"],
      ],
      [
        `update platform.audit_entry set xid = (
           select xid from platform.audit_entry where sequence = ${nth(9)})
           where sequence = ${nth(8)}`,
        ["north batch 2 missing", "north batch 3 inserted"],
      ],
      [
        `update platform.audit_entry set epoch = epoch - interval '1 day' where sequence = ${nth(1)}`,
        ["north batch 1 missing"],
      ],
      [
        // South's last batch ended before north's third; what is put between was never sealed.
        `update platform.audit_entry set xid = (
           select xid from platform.audit_entry where sequence = ${nth(20)})
           where tenant = 'south' and sequence > ${nth(24)}`,
        [`south ${nth(28) + 1} inserted`],
      ],
    ];
    for (const [statement, expected] of cases) {
      // oxlint-disable-next-line no-await-in-loop
      expect(found(await reportAfter(statement))).toEqual(expected);
    }
    const exchanged = await reportAfter(
      `update platform.audit_entry e set xid = o.xid from platform.audit_entry o
         where (e.sequence, o.sequence) in ((${nth(5)}, ${nth(6)}), (${nth(6)}, ${nth(5)}))`,
    );
    expect(found(exchanged)).toEqual(["north batch 2 changed"]);
  });

  it("notices a batch that was changed, removed or cut off", async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      [
        "update platform.audit_batch set at = at + interval '1 s' where tenant = 'north' and sequence = 2",
        ["north batch 2 changed"],
      ],
      [
        "update platform.audit_batch set previous = '\\x00' where tenant = 'north' and sequence = 2",
        ["north batch 2 changed", "north batch 2 unlinked"],
      ],
      [
        "delete from platform.audit_batch where tenant = 'north' and sequence = 2",
        ["north batch 2 missing", "north batch 3 inserted"],
      ],
      [
        "delete from platform.audit_batch where tenant = 'north' and sequence = 3",
        ["north batch 3 missing"],
      ],
      ["delete from platform.audit_head where tenant = 'north'", ["north batch 3 head"]],
    ];
    for (const [statement, expected] of cases) {
      // oxlint-disable-next-line no-await-in-loop
      expect(found(await reportAfter(statement))).toEqual(expected);
    }
  });

  it("notices what was sealed anew or cut off together with the head, up to the newest anchor", async () => {
    for (let place = 1; place <= 24; place += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const report = await reportAfter(changeActor(place), reseal);
      expect(found(report)).toEqual(place <= 8 ? ["north batch 2 rewritten"] : []);
    }
    const cut = (from: number): readonly string[] => [
      `delete from platform.audit_batch where tenant = 'north' and sequence >= ${from}`,
      `delete from platform.audit_entry where tenant = 'north' and sequence >= ${nth(from === 3 ? 9 : 4)}`,
      `update platform.audit_head set sequence = ${from - 1}, hash = (
         select hash from platform.audit_batch where tenant = 'north' and sequence = ${from - 1})
         where tenant = 'north'`,
    ];
    expect(found(await reportAfter(...cut(2)))).toEqual(["north batch 2 missing"]);
    expect(found(await reportAfter(...cut(3)))).toEqual([]);
  });

  it("is described by the command", async () => {
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    expect(
      await runAuditVerify([], { database, publicKeys: [...publicKeys.values()], print }),
    ).toBe(0);
    expect(lines).toEqual([
      "north: 28 entries (4 not sealed yet), anchored up to batch 2 of 3",
      "south: 3 entries (1 not sealed yet), anchored up to batch 1 of 1",
      "",
      "The audit trail is intact: 2 chains, 31 entries (5 not sealed yet).",
    ]);
    await tamper(database, (session) => session.script(changeActor(9)));
    lines.length = 0;
    expect(
      await runAuditVerify([], { database, publicKeys: [...publicKeys.values()], print }),
    ).toBe(1);
    expect(lines[3]).toBe(
      "north, batch 3: changed: its entries are not those that it sealed, or not in their order",
    );
  });

  it("cannot be sealed or changed by the application, nor its batches by the owner", async () => {
    for (const statement of [
      "select platform.audit_seal(now())",
      "select * from platform.audit_batch",
      "insert into platform.audit_entry select * from platform.audit_entry",
      "update platform.audit_entry set xid = 0",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(database.query(statement)).rejects.toMatchObject({ sqlstate: "42501" });
    }
    for (const statement of [
      "update platform.audit_batch set entries = 0",
      "delete from platform.audit_batch",
      "truncate platform.audit_batch",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(database.asOwner.query(statement)).rejects.toMatchObject({ sqlstate: "AP405" });
    }
  });

  it("goes on behind entries that were chained one by one", async () => {
    const chained = await openPlatform(grants);
    try {
      await append(chained, "north", 3);
      await append(chained, "west", 1);
      const first = await anchorHeads({ database: chained, signingKey, clock });
      await chained.asOwner.script(sealing);
      await append(chained, "north", 4);
      await append(chained, "south", 1);
      expect(await seal(chained)).toBe(5);
      const anchors = [...first, ...(await anchorHeads({ database: chained, signingKey, clock }))];
      const options = { anchors, publicKeys };
      expect(await verifyAudit(chained.asOwner, options)).toMatchObject({
        isIntact: true,
        entries: 9,
        chains: [
          { tenant: "north", entries: 7, lastSequence: 4, anchoredTo: 4, unsealed: 0 },
          { tenant: "south", entries: 1, lastSequence: 1, anchoredTo: 1, unsealed: 0 },
          { tenant: "west", entries: 1, lastSequence: 1, anchoredTo: 1, unsealed: 0 },
        ],
      });
      await tamper(chained, (session) =>
        session.script("delete from platform.audit_entry where tenant = 'north' and sequence = 3"),
      );
      expect(found(await verifyAudit(chained.asOwner, options))).toEqual(["north batch 3 missing"]);
    } finally {
      await chained.close();
    }
  });

  it("is sealed on after it was restored elsewhere, where transactions count anew", async () => {
    const source = await openPlatform(grants, { schema: sealing });
    const target = await openPlatform(grants, { schema: sealing });
    try {
      await source.asOwner.script(`do $$ begin
        for i in 1..3000 loop
          begin perform pg_current_xact_id(); insert into platform.holiday values ('X', '2026-01-01', 'x');
          raise exception 'undone'; exception when others then null; end;
        end loop; end $$`);
      await append(source, "north", 3);
      await seal(source);
      const anchors = await anchorHeads({ database: source, signingKey, clock });
      await append(source, "north", 2);
      await append(source, "south", 2);
      for (const table of tables) {
        // oxlint-disable-next-line no-await-in-loop
        const [dump] = await source.asOwner.query<{ rows: unknown }>(
          `select coalesce(jsonb_agg(to_jsonb(t)), '[]') as rows from platform.audit_${table} t`,
        );
        // oxlint-disable-next-line no-await-in-loop
        await target.asOwner.query(
          `insert into platform.audit_${table}
           select * from jsonb_populate_recordset(null::platform.audit_${table}, $1)`,
          [JSON.stringify(dump!.rows)],
        );
      }
      await target.asOwner.script("select setval('platform.audit_sequence', 1000)");
      await append(target, "north", 2);
      const [ids] = await target.asOwner.query<{ old: number; new: number }>(
        `select max(xid) filter (where sequence <= 1000) as old, max(xid) as new
         from platform.audit_entry where epoch = pg_postmaster_start_time() or sequence <= 1000`,
      );
      expect(ids!.old).toBe(ids!.new);
      expect(await seal(target)).toBe(6);
      await append(target, "north", 1);
      expect(await seal(target)).toBe(1);
      expect(await verifyAudit(target.asOwner, { anchors, publicKeys })).toMatchObject({
        isIntact: true,
        entries: 10,
        chains: [
          { tenant: "north", entries: 8, anchoredTo: 1, unsealed: 0 },
          { tenant: "south", entries: 2, unsealed: 0 },
        ],
      });
    } finally {
      await source.close();
      await target.close();
    }
  });
});
