import { expect, it } from "vitest";
import type { Values } from "#platform/records/entity";
import { harness } from "#test/harness";
import { pathOf, plainChanges } from "#test/rule-plain-change";
import { arrange } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";

/** Record versions: what a record was before a change can be read, with who changed it and when. */
export function testVersions(rule: ControlRule): void {
  it("keeps what a record was (database)", async () => {
    const app = await harness();
    const [change] = plainChanges(rule, ({ grants }, role) => grants.history.includes(role));
    if (change === undefined) throw new Error("no role may change anything and read its history");
    const { situation, body, old } = change;
    const [name = ""] = Object.keys(body);
    const one = pathOf(change);
    await arrange(app, situation);
    await app.call(situation.actor, "PATCH", one, body);
    const former = old[name] ?? null;
    const back = await app.call(situation.actor, "PATCH", one, { [name]: former });
    expect(back.status, `${name} is changed back`).toBe(200);
    const history = await app.call(situation.actor, "GET", `${one}/history`);
    const items = (history.body?.["items"] ?? []) as readonly Values[];
    const states = items.map(({ version, actor, record }) => [
      version,
      actor,
      (record as Values)[name] ?? null,
    ]);
    const { subject } = situation.actor;
    expect(states, rule.citation).toEqual([
      [1, old["updatedBy"], former],
      [2, subject, body[name]],
      [3, subject, former],
    ]);
  });

  it("cannot be changed (database)", async () => {
    const { database } = await harness();
    for (const statement of [
      "update platform.record_version set actor = 'nobody'",
      "delete from platform.record_version",
    ]) {
      await expect(database.asOwner.query(statement), statement).rejects.toThrow("append-only");
    }
  });
}
