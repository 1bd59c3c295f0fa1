import { expect, it } from "vitest";
import type { Values } from "#platform/records/entity";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import type { Change } from "#test/rule-case";
import { reportOn, type RuleReport } from "#test/rule-cases";
import { comeAndGo } from "#test/rule-coming-and-going";
import { pathOf, plainChanges } from "#test/rule-plain-change";
import { arrange } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";

/**
 * Record versions: what a record of any kind was before a change can be read, with who changed it and
 * when.
 */
export function testVersions(rule: ControlRule): void {
  it("keeps what a record was (database)", async ({ task }) => {
    const app = await harness();
    const report = reportOn(task, "database");
    const changes = plainChanges(rule, ({ grants }, role) => grants.history.includes(role));
    if (changes.length === 0) throw new Error("no role may change anything and read its history");
    for (const change of changes) {
      // One database: the kinds of records come one after the other.
      await changeAndReturn(app, rule, change, report);
    }
  });

  it("cannot be changed (database)", async ({ task }) => {
    const { database } = await harness();
    const { cases } = reportOn(task, "database");
    for (const statement of [
      "update platform.record_version set actor = 'nobody'",
      "delete from platform.record_version",
    ]) {
      await expect(database.asOwner.query(statement), statement).rejects.toThrow("append-only");
      cases.met += 1;
    }
    const read = database.asOwner.query("select actor from platform.record_version");
    await expect(read, "it can be read").resolves.toBeInstanceOf(Array);
    cases.notMet += 1;
  });
}

/** Makes a change and, where rules let it, takes it back, and reads what the record was meanwhile. */
async function changeAndReturn(
  app: Harness,
  rule: ControlRule,
  change: Change,
  { cases }: RuleReport,
): Promise<void> {
  const { entity, situation, body, old } = change;
  const { actor } = situation;
  const [name = ""] = Object.keys(body);
  const one = pathOf(change);
  const history = async (): Promise<readonly unknown[]> => {
    const answer = await app.call(actor, "GET", `${one}/history`);
    const items = (answer.body?.["items"] ?? []) as readonly Values[];
    return items.map(({ version, actor: by, record }) => [
      version,
      by,
      (record as Values)[name] ?? null,
    ]);
  };
  const about = `${rule.citation}: ${entity}.${name}`;
  const former = old[name] ?? null;
  await arrange(app, situation);
  expect(await history(), `${about}, which never changed`).toHaveLength(1);
  cases.notMet += 1;
  await app.call(actor, "PATCH", one, body);
  const back = await app.call(actor, "PATCH", one, { [name]: former });
  expect(await history(), about).toEqual([
    [1, old["updatedBy"], former],
    [2, actor.subject, body[name]],
    ...(back.status === 200 ? [[3, actor.subject, former]] : []),
  ]);
  cases.met += 2;
  if (!(await comeAndGo(app, change))) return;
  const kept = await app.database.asOwner.query(
    `select action, content is not null as "isKept" from platform.record_version
     where record = $1 order by version`,
    [old["id"]],
  );
  expect(kept, `${rule.citation}: ${entity}, which was deleted`).toEqual([
    { action: "create", isKept: true },
    { action: "delete", isKept: false },
  ]);
  cases.met += 1;
}
