import { expect, it } from "vitest";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { pathOf, plainChanges } from "#test/rule-plain-change";
import { arrange } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";
import { idOf } from "#test/rule-values";
import { entityDefinition } from "#test/rule-world";

/** The audit trail: a read, a search, a change and a refusal leave one entry each. */
export function testAuditTrail(rule: ControlRule): void {
  it("notes who did what, and what was refused (service)", async () => {
    const app = await harness();
    const [change] = plainChanges(rule, ({ grants }, role) => grants.search.includes(role));
    if (change === undefined) throw new Error("no role may search and change anything");
    const { entity, situation, body, old } = change;
    const { actor } = situation;
    const one = pathOf(change);
    const list = `/v1/${entityDefinition(entity).path}`;
    const missing = `${list}/${idOf("no record at all")}`;
    await arrange(app, situation);
    const expected = { actor: actor.subject, role: actor.role, purpose: actor.purpose, entity };
    const record = old["id"];
    for (const [method, path, sent, entry] of [
      ["GET", one, undefined, { action: "read", outcome: "done", record }],
      ["GET", list, undefined, { action: "search", outcome: "done" }],
      ["PATCH", one, body, { action: "update", outcome: "done", record }],
      ["PATCH", missing, body, { action: "update", outcome: "refused" }],
    ] as const) {
      const before = await entries(app);
      await app.call(actor, method, path, sent);
      const added = (await entries(app)).slice(before.length);
      expect(added, `${rule.citation}: ${method} ${path}`).toMatchObject([
        { ...expected, ...entry },
      ]);
    }
  });

  it("cannot be changed (database)", async () => {
    const app = await harness();
    const { asOwner } = app.database;
    for (const statement of [
      "update platform.audit_entry set actor = 'nobody'",
      "delete from platform.audit_entry",
      "truncate platform.audit_entry",
    ]) {
      await expect(asOwner.query(statement), statement).rejects.toThrow("append-only");
    }
  });
}

async function entries({
  database,
}: Harness): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return await database.asOwner.query(
    `select actor, role, purpose, action, entity, record, outcome from platform.audit_entry
     order by sequence`,
  );
}
