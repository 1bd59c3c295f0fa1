import { expect, it } from "vitest";
import { application } from "#app";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import type { Change } from "#test/rule-case";
import { reportOn, type RuleReport } from "#test/rule-cases";
import { comeAndGo } from "#test/rule-coming-and-going";
import { requestsInShell } from "#test/rule-counterexample";
import { pathOf, plainChanges } from "#test/rule-plain-change";
import { arrange } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";
import { idOf } from "#test/rule-values";
import { enteringStep, writingOf, writingSteps } from "#test/rule-write";
import { entityDefinition } from "#test/rule-world";

/** The audit trail: a read, a search, a change and a refusal leave one entry each, on any kind of record. */
export function testAuditTrail(rule: ControlRule): void {
  const { citation } = rule;
  const changes = (): readonly Change[] => {
    const found = plainChanges(rule, ({ grants }, role) => grants.search.includes(role));
    if (found.length === 0) throw new Error("no role may search and change anything");
    return found;
  };

  it("notes who did what, and what was refused (service)", async ({ task }) => {
    const app = await harness();
    const report = reportOn(task, "service");
    for (const change of changes()) {
      // One database: the kinds of records come one after the other.
      await askEverything(app, rule, change, report);
    }
  });

  it("notes a change past the interface (database)", async ({ task }) => {
    const app = await harness();
    const { cases } = reportOn(task, "database");
    for (const change of changes()) {
      const { entity, situation, old } = change;
      const { subject: actor, role, purpose } = situation.actor;
      // One database: the kinds of records come one after the other.
      await arrange(app, situation);
      await app.database.batch([enteringStep(app, situation), { statement: "select 1" }]);
      expect(await entries(app), `${citation}: nothing was changed`).toEqual([]);
      cases.notMet += 1;
      await app.database.batch(await writingSteps(app, writingOf(change)));
      const entry = { actor, role, purpose, entity, record: old["id"], outcome: "done" };
      const about = `${citation}: ${entity}`;
      expect(await entries(app), about).toMatchObject([{ ...entry, action: "update" }]);
      cases.met += 1;
      if (!(await comeAndGo(app, change))) continue;
      const actions = ["create", "delete"];
      expect(await entries(app), about).toMatchObject(
        actions.map((action) => ({ ...entry, action })),
      );
      cases.met += actions.length;
    }
  });

  it("cannot be changed (database)", async ({ task }) => {
    const app = await harness();
    const { cases } = reportOn(task, "database");
    const { asOwner } = app.database;
    for (const statement of [
      "update platform.audit_entry set actor = 'nobody'",
      "delete from platform.audit_entry",
      "truncate platform.audit_entry",
    ]) {
      await expect(asOwner.query(statement), statement).rejects.toThrow("append-only");
      cases.met += 1;
    }
    await expect(entries(app), "it can be read").resolves.toBeInstanceOf(Array);
    cases.notMet += 1;
  });
}

/** Sends requests that the audit trail notes, and one that it does not. */
async function askEverything(
  app: Harness,
  rule: ControlRule,
  change: Change,
  report: RuleReport,
): Promise<void> {
  const { entity, situation, body, old } = change;
  const { actor } = situation;
  const { path: name, grants } = entityDefinition(entity);
  const one = pathOf(change);
  const list = `/v1/${name}`;
  const missing = `${list}/${idOf("no record at all")}`;
  const who = { actor: actor.subject, role: actor.role, purpose: actor.purpose, entity };
  const record = old["id"];
  const history = { action: "history", outcome: "done", record };
  const isVersioned = application.controls.history && grants.history.includes(actor.role);
  await arrange(app, situation);
  for (const [method, path, sent, entry] of [
    ["GET", one, undefined, { action: "read", outcome: "done", record }],
    ["GET", list, undefined, { action: "search", outcome: "done" }],
    ["PATCH", one, body, { action: "update", outcome: "done", record }],
    ...(isVersioned ? ([["GET", `${one}/history`, undefined, history]] as const) : []),
    ["PATCH", missing, body, { action: "update", outcome: "refused" }],
    ["GET", "/openapi.json", undefined, undefined],
  ] as const) {
    const before = await entries(app);
    await app.call(actor, method, path, sent);
    const added = (await entries(app)).slice(before.length);
    const expected = entry === undefined ? [] : [{ ...who, ...entry }];
    report.cases[entry === undefined ? "notMet" : "met"] += 1;
    const request = { method, path, ...(sent && { body: sent }) };
    const told = {
      rule,
      expected: `the audit trail says ${JSON.stringify(expected)}`,
      found: JSON.stringify(added),
    };
    report.counterexample = requestsInShell(told, situation, [request]);
    expect(added, `${rule.citation}\n${report.counterexample}`).toMatchObject(expected);
    delete report.counterexample;
  }
}

async function entries({
  database,
}: Harness): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return await database.asOwner.query(
    `select actor, role, purpose, action, entity, record, outcome from platform.audit_entry
     order by sequence`,
  );
}
