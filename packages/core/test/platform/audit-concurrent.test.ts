import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anchorHeads } from "#platform/audit-trail/anchor-heads";
import { loadSigningKey } from "#platform/audit-trail/signing-key";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database } from "#platform/database/session";
import { generateKeyPairSync } from "node:crypto";
import { openPlatform } from "./support/open-platform.ts";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { setClock } from "./support/set-clock.ts";

describe("the audit trail on a server with many connections", () => {
  const clock = setClock("2026-01-31T10:00:00Z");
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const signingKey = loadSigningKey({ pem });
  const publicKeys = new Map([[signingKey.id, signingKey.publicKey]]);
  let server: PostgresServer;
  let database: Database;

  beforeAll(async () => {
    server = await startPostgres();
    database = await openPlatform([], { url: server.url });
  });

  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  it("stays one chain a tenant, intact whenever it is looked at, while all append", async () => {
    const over = new AbortController();
    const appended = { count: 0 };
    const appending = Array.from({ length: 6 }, async (_, index) => {
      while (!over.signal.aborted) {
        const tenant = ["north", "south"][index % 2];
        // oxlint-disable-next-line no-await-in-loop
        await database.batch([
          {
            statement: "select platform.enter($1)",
            values: [JSON.stringify({ tenant, actor: `actor-${index}` })],
          },
          { statement: "select platform.audit_append('read', 'Book', null, 'done')" },
        ]);
        appended.count += 1;
      }
    });
    const sizes: number[] = [];
    try {
      while (sizes.length < 15 || appended.count < 3000) {
        // oxlint-disable-next-line no-await-in-loop
        const anchors = await anchorHeads({ database, signingKey, clock });
        // oxlint-disable-next-line no-await-in-loop
        const report = await verifyAudit(database.asOwner, { anchors, publicKeys });
        expect(report.problems).toEqual([]);
        sizes.push(report.entries);
      }
    } finally {
      over.abort();
      await Promise.all(appending);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const { entries, chains, isIntact } = await verifyAudit(database.asOwner, {
      anchors: [],
      publicKeys,
    });
    expect(isIntact).toBe(true);
    expect(entries).toBe(appended.count);
    // More than one page was read of each.
    expect(
      chains.every(({ entries: own, lastSequence }) => own > 1000 && own === lastSequence),
    ).toBe(true);
  });
});
