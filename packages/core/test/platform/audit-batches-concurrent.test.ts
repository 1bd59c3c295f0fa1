import { generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorHeads } from "#platform/audit-trail/anchor-heads";
import { loadSigningKey } from "#platform/audit-trail/signing-key";
import { sealJob } from "#platform/audit-trail/seal-job";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database, Session } from "#platform/database/session";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

const sealing = new URL(
  "../../src/control/audit-trail/options/sealing-batches.sql",
  import.meta.url,
);

describe("an audit trail that is sealed in batches, on a server with many connections", () => {
  const clock = setClock("2026-01-31T10:00:00Z");
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const signingKey = loadSigningKey({ pem });
  const verifying = {
    anchors: [],
    publicKeys: new Map([[signingKey.id, signingKey.publicKey]]),
  };
  let server: PostgresServer;
  let database: Database;

  beforeAll(async () => {
    server = await startPostgres();
    database = await openPlatform([], {
      url: server.url,
      schema: await readFile(sealing, "utf8"),
    });
  });

  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const append = async (session: Session, tenant: string, actor: string): Promise<void> => {
    await session.batch([
      { statement: "select platform.enter($1)", values: [JSON.stringify({ tenant, actor })] },
      { statement: "select platform.audit_append('read', 'Book', null, 'done')" },
    ]);
  };

  const seal = async (): Promise<number> => {
    const [row] = await database.asOwner.query<{ sealed: number }>(
      "select platform.audit_seal($1) as sealed",
      [clock.now()],
    );
    return row!.sealed;
  };

  it("skips nothing and seals nothing twice, while short and long transactions append", async () => {
    const over = new AbortController();
    const appended = { count: 0 };
    const short = Array.from({ length: 3 }, async (_, index) => {
      while (!over.signal.aborted) {
        // oxlint-disable-next-line no-await-in-loop
        await append(database, ["north", "south"][index % 2]!, `short-${index}`);
        appended.count += 1;
      }
    });
    // They append, let others commit and be sealed, append again and commit or give up.
    const long = Array.from({ length: 3 }, async (_, index) => {
      for (let round = 0; !over.signal.aborted; round += 1) {
        const committed = round % 3 !== 2;
        // oxlint-disable-next-line no-await-in-loop
        await database
          .transaction(async (session) => {
            await append(session, ["south", "east"][index % 2]!, `long-${index}`);
            await wait(5 + ((round * 37 + index * 11) % 60));
            await append(session, "north", `long-${index}`);
            if (!committed) throw new Error("given up");
          })
          .catch((error: unknown) => {
            if (committed) throw error;
          });
        if (committed) appended.count += 2;
      }
    });
    let sealed = 0;
    let rounds = 0;
    let waiting = 0;
    try {
      while (rounds < 60 || appended.count < 4000) {
        // Two at a time, as two processes would.
        // oxlint-disable-next-line no-await-in-loop
        const [one, another] = await Promise.all([seal(), seal()]);
        sealed += one + another;
        rounds += 1;
        if (rounds % 15 !== 0) continue;
        // oxlint-disable-next-line no-await-in-loop
        await anchorHeads({ database, signingKey, clock });
        // oxlint-disable-next-line no-await-in-loop
        const report = await verifyAudit(database.asOwner, verifying);
        expect(report.problems).toEqual([]);
        waiting += report.chains.reduce((sum, { unsealed = 0 }) => sum + unsealed, 0);
      }
    } finally {
      over.abort();
      await Promise.all([...short, ...long]);
    }
    sealed += await seal();
    const report = await verifyAudit(database.asOwner, verifying);
    expect(report.isIntact).toBe(true);
    expect(report.entries).toBe(appended.count);
    expect(report.chains.map(({ tenant, unsealed }) => [tenant, unsealed])).toEqual([
      ["east", 0],
      ["north", 0],
      ["south", 0],
    ]);
    const [batches] = await database.asOwner.query<{ entries: string; batches: number }>(
      "select sum(entries)::text as entries, count(*) as batches from platform.audit_batch",
    );
    expect(Number(batches!.entries)).toBe(appended.count);
    expect(sealed).toBe(appended.count);
    expect(batches!.batches).toBeGreaterThan(30);
    // Open transactions did hold some entries back.
    expect(waiting).toBeGreaterThan(0);
  });

  it("does not wait for a writer that has appended and not committed", async () => {
    const before = await verifyAudit(database.asOwner, verifying);
    const appended = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const slow = database.transaction(async (session) => {
      await append(session, "west", "slow");
      appended.resolve();
      await over.promise;
    });
    await appended.promise;
    await append(database, "west", "fast");
    // What is younger than a transaction under way waits for it, but nobody else does.
    expect(await seal()).toBe(0);
    over.resolve();
    await slow;
    const { entries } = await verifyAudit(database.asOwner, verifying);
    expect(entries).toBe(before.entries + 2);
    expect(await seal()).toBe(2);
  });

  it("is sealed by the job, also while others append", async () => {
    const job = sealJob({ database, clock });
    const turn = { due: clock.now(), signal: new AbortController().signal };
    const unsealed = async (): Promise<number | undefined> => {
      const { chains } = await verifyAudit(database.asOwner, verifying);
      return chains.find(({ tenant }) => tenant === "west")?.unsealed;
    };
    await append(database, "west", "before");
    await Promise.all([job.run(turn), append(database, "west", "meanwhile"), job.run(turn)]);
    await job.run(turn);
    expect(await unsealed()).toBe(0);
    await append(database, "west", "after");
    expect(await unsealed()).toBe(1);
  });
});
