import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { anchorHeads } from "#platform/audit-trail/anchor-heads";
import { loadSigningKey } from "#platform/audit-trail/signing-key";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";

const app = await harness();
const { asOwner } = app.database;
const { privateKey } = generateKeyPairSync("ed25519");
const signingKey = loadSigningKey({
  pem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
});
const verifying = {
  anchors: [],
  publicKeys: new Map([[signingKey.id, signingKey.publicKey]]),
};

beforeEach(() => app.empty());

const areBatches = application.auditSealing === "batches";

/** What someone with every right in the database could do to the entry $1::bigint. */
const tamperingWithEntries: Readonly<Record<string, readonly string[]>> = {
  "an entry's actor is changed": [
    "update platform.audit_entry set actor = actor || 'x' where sequence = $1::bigint",
  ],
  "an entry's outcome is changed": [
    "update platform.audit_entry set outcome = case outcome when 'done' then 'refused' else 'done' end where sequence = $1::bigint",
  ],
  "an entry's time is changed": [
    "update platform.audit_entry set at = at + interval '1 millisecond' where sequence = $1::bigint",
  ],
  "an entry's detail is changed": [
    "update platform.audit_entry set detail = detail || ' ' where sequence = $1::bigint",
  ],
  "an entry is deleted": ["delete from platform.audit_entry where sequence = $1::bigint"],
};

/** What could be done to the chain that entries form when they are not sealed in batches. */
const tamperingWithChain: Readonly<Record<string, readonly string[]>> = {
  "two entries are exchanged": [
    "update platform.audit_entry set sequence = -1 where sequence = $1::bigint",
    "update platform.audit_entry set sequence = sequence + 1 where sequence = $1::bigint - 1",
    "update platform.audit_entry set sequence = $1::bigint - 1 where sequence = -1",
  ],
  "the tail is cut off, and the head set back": [
    "delete from platform.audit_entry where sequence >= $1::bigint",
    `update platform.audit_head h set sequence = $1::bigint - 1,
       hash = coalesce((select hash from platform.audit_entry where sequence = $1::bigint - 1), ''::bytea)`,
  ],
  "an entry is changed, and everything after it computed anew": [
    "update platform.audit_entry set actor = actor || 'x' where sequence = $1::bigint",
    `do $$ declare e platform.audit_entry; last bytea := ''; begin
       for e in select * from platform.audit_entry order by sequence loop
         e.previous := last;
         e.hash := sha256(last || convert_to(platform.audit_content(e), 'UTF8'));
         last := e.hash;
         update platform.audit_entry set previous = e.previous, hash = e.hash where sequence = e.sequence;
       end loop;
       update platform.audit_head set hash = last;
     end $$`,
  ],
};

const tampering = { ...tamperingWithEntries, ...(areBatches ? {} : tamperingWithChain) };

const restoring = ["entry", "head"].flatMap((table) => [
  `delete from platform.audit_${table}`,
  `insert into platform.audit_${table}
   select * from jsonb_populate_recordset(null::platform.audit_${table}, $1::jsonb -> '${table}')`,
]);

/** The trail as it stands, to be put back. */
async function savedTrail(): Promise<string> {
  const [row] = await asOwner.query(
    `select jsonb_build_object(
       'entry', (select jsonb_agg(to_jsonb(e)) from platform.audit_entry e),
       'head', (select jsonb_agg(to_jsonb(h)) from platform.audit_head h)) as trail`,
  );
  return JSON.stringify(row?.["trail"]);
}

/** Runs statements as the owner of the database could, with $1 where they have it. */
async function withoutTriggers(texts: readonly string[], value: unknown): Promise<void> {
  await asOwner.transaction(async (session) => {
    await session.script("set local session_replication_role = replica");
    for (const text of texts) await session.query(text, text.includes("$1") ? [value] : []);
  });
}

describe.skipIf(!application.controls.audit)("the audit trail", () => {
  test.for(Object.keys(tampering))("shows that %s", async (name) => {
    for (const entity of creatable.slice(0, 5)) await createRecord(app, entity);
    if (areBatches) await asOwner.query("select platform.audit_seal($1)", [app.clock.now()]);
    await anchorHeads({ database: app.database, signingKey, clock: app.clock });
    const entries = await asOwner.query<{ sequence: number }>(
      "select sequence from platform.audit_entry order by sequence",
    );
    const { length } = entries;
    expect(length).toBeGreaterThan(2);
    expect(await verifyAudit(asOwner, verifying)).toMatchObject({
      isIntact: true,
      entries: length,
    });
    const saved = await savedTrail();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: length - 1 }), async (index) => {
        const sequence = entries[index]?.sequence;
        await withoutTriggers(tampering[name] ?? [], sequence);
        const report = await verifyAudit(asOwner, verifying);
        await withoutTriggers(restoring, saved);
        expect(report.isIntact, `entry ${sequence} of ${length}`).toBe(false);
      }),
      { numRuns: 6, seed: 2 },
    );
  });

  test("lets nobody change or remove an entry", async () => {
    await createRecord(app, creatable[0] ?? "");
    const before = await asOwner.query("select * from platform.audit_entry");
    for (const session of [app.database, asOwner]) {
      for (const text of [
        "update platform.audit_entry set actor = 'another'",
        "delete from platform.audit_entry",
        "truncate platform.audit_entry",
        "truncate platform.audit_head",
        "delete from platform.audit_head",
      ]) {
        await expect(session.query(text), text).rejects.toThrow();
      }
    }
    for (const text of [
      "insert into platform.audit_entry select * from platform.audit_entry",
      "update platform.audit_head set sequence = 0",
      "set session_replication_role = replica",
      "alter table platform.audit_entry disable trigger all",
    ]) {
      await expect(app.database.query(text), text).rejects.toThrow();
    }
    expect(await asOwner.query("select * from platform.audit_entry")).toEqual(before);
  });
});
