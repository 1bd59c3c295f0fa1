import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database } from "#platform/database/session";
import { collectDisclosures, type Disclosure } from "#platform/records/disclosures";
import { openPlatform } from "./support/open-platform.ts";

const grants = ["grant select on platform.audit_entry to {role}"];

describe.each(["flushed", "delayed"] as const)("what reads disclose, %s", (commit) => {
  let database: Database;

  beforeAll(async () => {
    database = await openPlatform(grants);
  });

  afterAll(async () => {
    await database.close();
  });

  const disclosure = (tenant: string, number: number, record: string | null): Disclosure => ({
    tenant,
    actor: "ann",
    role: "librarian",
    purpose: "lending",
    request: randomUUID(),
    at: "2026-01-31T10:00:00.000Z",
    action: "read",
    entity: "Book",
    record,
    detail: { number },
  });

  const entriesOf = async (tenant: string): Promise<readonly unknown[]> => {
    const rows = await database.asOwner.query<{ detail: string }>(
      "select detail from platform.audit_entry where tenant = $1 order by sequence",
      [tenant],
    );
    return rows.map(({ detail }) => JSON.parse(detail) as unknown);
  };

  it("is in the audit trail before the read answers, in one chain a tenant", async () => {
    const disclosures = collectDisclosures(database, commit);
    const numbers = Array.from({ length: 60 }, (_, number) => number);
    await Promise.all(
      numbers.map(async (number) => {
        const tenant = number % 2 === 0 ? "north" : "south";
        await disclosures.append(disclosure(tenant, number, randomUUID()));
        expect(await entriesOf(tenant)).toContainEqual({ number });
      }),
    );
    const evens = numbers.filter((number) => number % 2 === 0).map((number) => ({ number }));
    expect(await entriesOf("north")).toEqual(evens);
    const report = await verifyAudit(database.asOwner, { anchors: [], publicKeys: new Map() });
    expect(report).toMatchObject({ isIntact: true, problems: [] });
  });

  it("is disclosed to nobody when it cannot be written", async () => {
    const disclosures = collectDisclosures(database, commit);
    const before = await entriesOf("north");
    const first = disclosures.append(disclosure("north", 100, "no id"));
    await expect(first).rejects.toMatchObject({ sqlstate: "22P02" });
    expect(await entriesOf("north")).toEqual(before);
    await disclosures.append(disclosure("north", 101, null));
    expect(await entriesOf("north")).toEqual([...before, { number: 101 }]);
  });
});
