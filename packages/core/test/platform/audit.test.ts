import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anchorJob } from "#platform/audit-trail/anchor-job";
import { anchorHeads } from "#platform/audit-trail/anchor-heads";
import type { AuditAnchor } from "#platform/audit-trail/anchor";
import { auditContent } from "#platform/audit-trail/audit-content";
import { runAuditVerify } from "#platform/audit-trail/audit-verify-command";
import type { AuditReport } from "#platform/audit-trail/audit-report";
import { readAnchorFile } from "#platform/audit-trail/read-anchor-file";
import { loadSigningKey } from "#platform/audit-trail/signing-key";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database, Session } from "#platform/database/session";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 60 });

const grants = ["grant select on platform.audit_entry to {role}"];
const newPem = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const entriesOfNorth = 30;
const anchoredAt = [10, 20, 25];

describe("the audit trail", () => {
  const clock = setClock("2026-01-31T10:00:00Z");
  const signingKey = loadSigningKey({ pem: newPem() });
  const publicKeys = new Map([[signingKey.id, signingKey.publicKey]]);
  let folder: string;
  let file: string;
  let database: Database;
  let kept: readonly AuditAnchor[];

  const append = async (tenant: string, count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      const detail = { changed: ["title"], note: 'a "quoted"\n\u2028 note' };
      // oxlint-disable-next-line no-await-in-loop
      await database.batch([
        {
          statement: "select platform.enter($1)",
          values: [JSON.stringify({ tenant, actor: "ann", role: "librarian", at: clock.now() })],
        },
        {
          statement:
            "select platform.audit_append('update', 'Book', gen_random_uuid(), 'done', $1)",
          values: [JSON.stringify(detail)],
        },
      ]);
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "audit-"));
    file = join(folder, "anchors.jsonl");
    database = await openPlatform(grants);
    let previous = 0;
    for (const sequence of anchoredAt) {
      // oxlint-disable-next-line no-await-in-loop
      await append("north", sequence - previous);
      previous = sequence;
      clock.advance(60_000);
      // oxlint-disable-next-line no-await-in-loop
      await anchorHeads({ database, signingKey, clock, file });
    }
    await append("north", entriesOfNorth - previous);
    await append("south", 5);
    kept = await readAnchorFile(file);
    await database.asOwner.script(`
      create table kept_entry as table platform.audit_entry;
      create table kept_head as table platform.audit_head;
      create table kept_anchor as table platform.audit_anchor;`);
  });

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const tables = ["entry", "head", "anchor"];
  const switchTriggers = (to: "enable" | "disable"): string =>
    tables.map((table) => `alter table platform.audit_${table} ${to} trigger all;`).join("");

  /** What a superuser can do. */
  const tamper = (work: (session: Session) => Promise<unknown>): Promise<void> =>
    database.asOwner.transaction(async (session) => {
      await session.script(switchTriggers("disable"));
      await work(session);
      await session.script(switchTriggers("enable"));
    });

  const restore = (): Promise<void> =>
    tamper((session) =>
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

  const found = ({ problems }: AuditReport): readonly string[] =>
    problems.map(({ tenant, sequence, kind }) => `${tenant} ${sequence} ${kind}`);

  /** Tampers, looks at the report, and puts everything back. */
  const reportAfter = async (
    work: (session: Session) => Promise<unknown>,
  ): Promise<AuditReport> => {
    await tamper(work);
    const report = await verify();
    await restore();
    return report;
  };

  /** Computes the hashes anew from an entry on, and the head, as the owner of the database could. */
  const rehash = async (session: Session, from: number): Promise<void> => {
    await session.query(
      `do $$ declare e platform.audit_entry; last bytea; begin
         select hash into last from platform.audit_entry
           where tenant = 'north' and sequence = ${from - 1};
         last := coalesce(last, '');
         for e in select * from platform.audit_entry
           where tenant = 'north' and sequence >= ${from} order by sequence loop
           last := sha256(last || convert_to(platform.audit_content(e), 'UTF8'));
           update platform.audit_entry t set hash = last where t.tenant = 'north' and t.sequence = e.sequence;
           update platform.audit_entry t set previous = last
             where t.tenant = 'north' and t.sequence = e.sequence + 1;
         end loop;
         update platform.audit_head set hash = last,
           sequence = (select max(sequence) from platform.audit_entry where tenant = 'north')
           where tenant = 'north';
       end $$`,
    );
  };

  it("is intact when nobody touched it", async () => {
    expect(await verify()).toEqual({
      isIntact: true,
      entries: entriesOfNorth + 5,
      chains: [
        { tenant: "north", entries: entriesOfNorth, lastSequence: entriesOfNorth, anchoredTo: 25 },
        { tenant: "south", entries: 5, lastSequence: 5, anchoredTo: 0 },
      ],
      problems: [],
      problemCount: 0,
    });
  });

  it("is written in the same bytes by SQL and by TypeScript", async () => {
    const text = fc
      .oneof(
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.string({
          unit: fc.constantFrom(
            "\u0001",
            "\b",
            "\f",
            "\n",
            "\r",
            "\t",
            "\u001F",
            '"',
            "\\",
            "/",
            "\u007F",
            "\u2028",
            "\u2029",
            "😀",
            "\u0080",
            "é",
            "\uFFFF",
          ),
        }),
      )
      .map((value) => value.replaceAll("\0", ""));
    const optional = fc.option(text);
    const entry = fc.record({
      tenant: text,
      sequence: fc.bigInt({ min: 1n, max: 2n ** 62n }).map(String),
      millis: fc.integer({ min: -1e12, max: 4e12 }),
      request: fc.option(fc.uuid()),
      actor: text,
      role: optional,
      purpose: optional,
      action: text,
      entity: optional,
      record: fc.option(fc.uuid()),
      outcome: text,
      detail: text,
    });
    await fc.assert(
      fc.asyncProperty(entry, async ({ millis, ...columns }) => {
        const { tenant, sequence, request, actor, role, purpose } = columns;
        const { action, entity, record, outcome, detail } = columns;
        const [row] = await database.asOwner.query<{ content: string }>(
          `select platform.audit_content(
            row($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, '', '')::platform.audit_entry) as content`,
          [
            tenant,
            sequence,
            new Date(millis),
            request,
            actor,
            role,
            purpose,
            action,
            entity,
            record,
            outcome,
            detail,
          ],
        );
        expect(auditContent({ ...columns, at: `${BigInt(millis) * 1000n}` })).toBe(row!.content);
      }),
      { numRuns: 300 },
    );
  });

  it("names the entry of which any column was changed", async () => {
    const changes: Readonly<Record<string, string>> = {
      at: "at + interval '1 ms'",
      request: "gen_random_uuid()",
      actor: "actor || 'e'",
      role: "null",
      purpose: "''",
      action: "'delete'",
      entity: "'Member'",
      record: "null",
      outcome: "'refused'",
      detail: "detail || ' '",
      hash: "sha256(hash)",
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(changes)),
        fc.integer({ min: 1, max: entriesOfNorth }),
        async (column, sequence) => {
          const report = await reportAfter((session) =>
            session.query(
              `update platform.audit_entry set ${column} = ${changes[column]}
               where tenant = 'north' and sequence = $1`,
              [sequence],
            ),
          );
          expect(found(report)).toContain(`north ${sequence} changed`);
          expect(report.isIntact).toBe(false);
        },
      ),
    );
    const infinite = await reportAfter((session) =>
      session.query("update platform.audit_entry set at = 'infinity' where sequence = 3"),
    );
    expect(found(infinite)).toEqual(["north 3 changed", "south 3 changed"]);
  });

  it("names the entry whose link was changed along with its hash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: entriesOfNorth }), async (sequence) => {
        const report = await reportAfter((session) =>
          session.query(
            `update platform.audit_entry e set previous = '\\x00',
               hash = sha256('\\x00' || convert_to(platform.audit_content(e), 'UTF8'))
             where tenant = 'north' and sequence = $1`,
            [sequence],
          ),
        );
        expect(found(report)).toContain(`north ${sequence} unlinked`);
      }),
      { numRuns: 15 },
    );
  });

  it("names what was removed from the middle or the end", async () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: entriesOfNorth }), fc.integer({ min: 0, max: 8 }))
      .map(([from, more]) => [from, Math.min(entriesOfNorth, from + more)] as const);
    await fc.assert(
      fc.asyncProperty(range, async ([from, to]) => {
        const report = await reportAfter((session) =>
          session.query(
            "delete from platform.audit_entry where tenant = 'north' and sequence between $1 and $2",
            [from, to],
          ),
        );
        expect(found(report)).toEqual([`north ${from} missing`]);
      }),
      { numRuns: 30 },
    );
  });

  it("notices two entries that changed places", async () => {
    const pair = fc
      .uniqueArray(fc.integer({ min: 1, max: entriesOfNorth }), { minLength: 2, maxLength: 2 })
      .map(([first, second]) => [first!, second!] as const);
    await fc.assert(
      fc.asyncProperty(pair, async ([first, second]) => {
        const report = await reportAfter((session) =>
          session.script(
            [
              [first, -1],
              [second, first],
              [-1, second],
            ]
              .map(
                ([from, to]) =>
                  `update platform.audit_entry set sequence = ${to}
                   where tenant = 'north' and sequence = ${from};`,
              )
              .join(""),
          ),
        );
        expect(found(report)).toEqual(
          expect.arrayContaining([`north ${first} changed`, `north ${second} changed`]),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("notices an entry that stands twice, or before the first", async () => {
    await database.asOwner.script(
      "alter table platform.audit_entry drop constraint audit_entry_pkey",
    );
    const twice = await reportAfter((session) =>
      session.query(
        "insert into platform.audit_entry select * from platform.audit_entry where tenant = 'north' and sequence = 7",
      ),
    );
    expect(found(twice)).toEqual(["north 7 duplicate"]);
    const before = await reportAfter((session) =>
      session.query(
        `insert into platform.audit_entry
         select (jsonb_populate_record(e, '{"sequence": 0}')).* from platform.audit_entry e
         where tenant = 'north' and sequence = 1`,
      ),
    );
    expect(found(before)).toEqual(["north 0 changed", "north 0 duplicate"]);
    await database.asOwner.script(
      "alter table platform.audit_entry add primary key (tenant, sequence)",
    );
  });

  it("notices a history that was written anew up to the newest anchor", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: entriesOfNorth }), async (from) => {
        const report = await reportAfter(async (session) => {
          await session.query(
            "update platform.audit_entry set actor = 'ben' where tenant = 'north' and sequence = $1",
            [from],
          );
          await rehash(session, from);
        });
        const broken = anchoredAt.filter((sequence) => sequence >= from);
        // Once in the database and once outside of it.
        expect(found(report)).toEqual(
          broken.flatMap((sequence) => Array(2).fill(`north ${sequence} rewritten`) as string[]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("notices a tail that was cut off together with the head, up to the newest anchor", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: entriesOfNorth }), async (from) => {
        const report = await reportAfter(async (session) => {
          await session.query(
            "delete from platform.audit_entry where tenant = 'north' and sequence >= $1",
            [from],
          );
          await rehash(session, from - 1);
        });
        expect(found(report)).toEqual(from <= 25 ? [`north ${from} missing`] : []);
      }),
      { numRuns: 30 },
    );
  });

  it("notices a chain that is gone with everything that belonged to it, by the anchors outside", async () => {
    const removeAll = (session: Session) =>
      session.script(
        tables
          .map((table) => `delete from platform.audit_${table} where tenant = 'north';`)
          .join(""),
      );
    expect(found(await reportAfter(removeAll))).toEqual(["north 1 missing", "north 0 head"]);
    await tamper(removeAll);
    expect((await verify([])).isIntact).toBe(true);
  });

  it("notices a head that was removed, set back or changed", async () => {
    const heads = [
      "delete from platform.audit_head",
      "update platform.audit_head set sequence = 27",
      "update platform.audit_head set hash = sha256(hash)",
    ];
    const expected = ["north 30 head", "north 27 head", "north 30 head"];
    for (const [index, statement] of heads.entries()) {
      // oxlint-disable-next-line no-await-in-loop
      const report = await reportAfter((session) =>
        session.query(`${statement} where tenant = 'north'`),
      );
      expect(found(report)).toEqual([expected[index]]);
    }
  });

  it("trusts no anchor that was changed or signed with another key", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("hash", "at", "sequence", "signature", "keyId"),
        async (field) => {
          const [anchor] = kept;
          const forged = {
            ...anchor!,
            [field]: {
              hash: "00".repeat(32),
              at: "2026-01-31T00:00:00.000Z",
              sequence: 11,
              signature: kept[1]!.signature,
              keyId: "0123456789abcdef",
            }[field],
          };
          expect(found(await verify([forged]))).toEqual([`north ${forged.sequence} anchor`]);
        },
      ),
      { numRuns: 10 },
    );
    const other = loadSigningKey({ pem: newPem() });
    const report = await verifyAudit(database.asOwner, {
      anchors: [],
      publicKeys: new Map([[other.id, other.publicKey]]),
    });
    expect(found(report)).toEqual(anchoredAt.map((sequence) => `north ${sequence} anchor`));
  });

  it("refuses every change by statement, even to its owner", async () => {
    for (const table of ["audit_entry", "audit_anchor"]) {
      for (const change of [
        `update platform.${table} set tenant = ''`,
        `delete from platform.${table}`,
        `truncate platform.${table}`,
      ]) {
        // oxlint-disable-next-line no-await-in-loop
        await expect(database.asOwner.query(change)).rejects.toMatchObject({ sqlstate: "AP405" });
      }
    }
    await expect(database.asOwner.query("delete from platform.audit_head")).rejects.toMatchObject({
      sqlstate: "AP405",
    });
    for (const change of [
      "update platform.audit_entry set tenant = ''",
      "insert into platform.audit_entry select * from platform.audit_entry",
      "update platform.audit_head set sequence = 1",
      "select * from platform.audit_head",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(database.query(change)).rejects.toMatchObject({ sqlstate: "42501" });
    }
  });

  it("is read by each tenant for itself", async () => {
    const tenants = await database.transaction(async (session) => {
      await session.query(`select platform.enter('{"tenant":"south"}')`);
      return session.query("select distinct tenant from platform.audit_entry");
    });
    expect(tenants).toEqual([{ tenant: "south" }]);
  });

  it("keeps each anchor in the database and in the file, and none twice", async () => {
    expect(kept.map(({ sequence }) => sequence)).toEqual(anchoredAt);
    const other = join(folder, "other.jsonl");
    const made = await anchorHeads({ database, signingKey, clock, file: other });
    expect(made.map(({ tenant, sequence }) => `${tenant} ${sequence}`)).toEqual([
      "north 30",
      "south 5",
    ]);
    expect(await anchorHeads({ database, signingKey, clock, file: other })).toEqual([]);
    expect(await readAnchorFile(other)).toEqual(made);
    const { chains } = await verify([]);
    expect(chains.map(({ anchoredTo }) => anchoredTo)).toEqual([30, 5]);
    await expect(anchorHeads({ database, signingKey, clock, file: folder })).resolves.toEqual([]);
  });

  it("is anchored by a job, which keeps nothing of a run that failed", async () => {
    const turn = { due: clock.now(), signal: new AbortController().signal };
    // A folder cannot be appended to.
    const failing = anchorJob({ database, signingKey, clock, file: folder });
    await expect(failing.run(turn)).rejects.toThrow("EISDIR");
    expect((await verify([])).chains.map(({ anchoredTo }) => anchoredTo)).toEqual([25, 0]);
    await anchorJob({ database, signingKey, clock }).run(turn);
    expect((await verify([])).chains.map(({ anchoredTo }) => anchoredTo)).toEqual([30, 5]);
  });

  it("is verified on the command line", async () => {
    const run = async (...argv: readonly string[]) => {
      const lines: string[] = [];
      const print = (line: string): void => void lines.push(line);
      const code = await runAuditVerify(argv, {
        database,
        publicKeys: [signingKey.publicKey],
        print,
      });
      return { code, text: lines.join("\n") };
    };
    expect(await run("--anchors", file)).toEqual({
      code: 0,
      text: "north: 30 entries, anchored up to entry 25 of 30\nsouth: 5 entries, not anchored\n\nThe audit trail is intact: 2 chains, 35 entries.",
    });
    await tamper((session) =>
      session.query(
        "update platform.audit_entry set actor = 'ben' where tenant = 'north' and sequence = 17",
      ),
    );
    const broken = await run("--anchors", file);
    expect(broken.code).toBe(1);
    expect(broken.text).toContain("north, entry 17: changed: its content does not match its hash");
    expect(broken.text).toContain("The audit trail is BROKEN: 1 problem in 2 chains, 35 entries.");
    const json = await run("--json");
    expect(json.code).toBe(1);
    expect(JSON.parse(json.text)).toMatchObject({ isIntact: false, problemCount: 1 });

    expect((await run("--colour")).code).toBe(2);
    expect((await run("--anchors", join(folder, "missing"))).code).toBe(2);
    const garbage = join(folder, "garbage");
    await writeFile(garbage, `${(await readFile(file, "utf8")).split("\n")[0]}\n{"tenant":\n`);
    expect((await run("--anchors", garbage)).text).toContain("Line 2 of");
  });
});

describe("the signing key", () => {
  it("comes from the environment, with its line ends written either way", () => {
    const pem = newPem();
    const key = loadSigningKey({ pem });
    expect(key.id).toMatch(/^[0-9a-f]{16}$/);
    expect(loadSigningKey({ pem: pem.replaceAll("\n", String.raw`\n`) }).id).toBe(key.id);
  });

  it("must be an Ed25519 key, and is made in development only", async () => {
    const rsa = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
    const pem = rsa.export({ type: "pkcs8", format: "pem" }).toString();
    expect(() => loadSigningKey({ pem })).toThrow("not an Ed25519 private key");
    expect(() => loadSigningKey({ pem: "nonsense" })).toThrow("not an Ed25519 private key");
    expect(() => loadSigningKey({})).toThrow("Set AUDIT_SIGNING_KEY");
    const developmentFolder = await mkdtemp(join(tmpdir(), "signing-"));
    const made = loadSigningKey({ developmentFolder });
    expect(loadSigningKey({ developmentFolder }).id).toBe(made.id);
    await rm(developmentFolder, { recursive: true });
  });
});
