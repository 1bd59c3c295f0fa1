import { expect, it } from "vitest";
import { application } from "#app";
import type { EntityDefinition, Grant } from "#platform/records/entity";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { canStore, rowsReached, type BlindWriting } from "#test/rule-blind-writing";
import { inVain, reportOn } from "#test/rule-cases";
import { requestsInShell, trialInShell } from "#test/rule-counterexample";
import { isSeen, mayRead } from "#test/rule-judge";
import type { ChangeRequest } from "#test/rule-request";
import { arrange } from "#test/rule-seed";
import type { ControlRule } from "#test/rule-types";
import { idOf } from "#test/rule-values";
import { entityDefinition, presentRecord, type Acting, type Present } from "#test/rule-world";
import { enteringStep } from "#test/rule-write";

const at = "2026-03-02T10:00:00.000Z";

/** Access: what a role was not granted is refused, in front of the database and inside it. */
export function testAccess(rule: ControlRule): void {
  const { citation } = rule;

  it("refuses what a role was not granted, and nothing else (edge)", async ({ task }) => {
    const app = await harness();
    const report = reportOn(task, "edge");
    for (const definition of application.entities) {
      const { name } = definition;
      for (const { what, granted, request } of requestsFor(definition)) {
        const others = Object.keys(application.roles).filter((role) => !granted.includes(role));
        const roles = [...others, ...granted.slice(0, 1)];
        const answers = await Promise.all(
          roles.map(async (role) => {
            const { status } = await app.call({ role }, request.method, request.path, request.body);
            return { role, status };
          }),
        );
        for (const { role, status } of answers) {
          const isGranted = granted.includes(role);
          report.cases[isGranted ? "notMet" : "met"] += 1;
          if ((status !== 403) === isGranted) continue;
          const expected = isGranted ? `${role} may ${what} ${name}` : `${role} may not: 403`;
          const told = { rule, expected, found: String(status) };
          report.counterexample = requestsInShell(told, { at, actor: actorOf(role), present: [] }, [
            request,
          ]);
          expect.fail(`${citation}\n${report.counterexample}`);
        }
      }
    }
    expect(report.cases.met, inVain(rule, "refuse")).toBeGreaterThan(0);
    expect(report.cases.notMet, inVain(rule, "let anybody do anything")).toBeGreaterThan(0);
  });

  it("lets a role reach no row beyond what it was granted (database)", async ({ task }) => {
    const app = await harness();
    const report = reportOn(task, "database");
    for (const { name: entity } of application.entities) {
      const one: Present = { entity, values: presentRecord(entity, {}, { at }) };
      const nobody = { subject: "somebody", role: "", purpose: "", tenant: "one", needs: [] };
      // One database: the kinds of records come one after the other.
      const isArranged = await arrange(app, { at, actor: nobody, present: [one] }).then(
        () => true,
        () => false,
      );
      if (!isArranged) continue;
      for (const probe of probesOf(one)) {
        const { actor, how, tenant, isLet } = probe;
        const situation = { at, actor, present: [one] };
        report.cases[isLet ? "notMet" : "met"] += 1;
        const found = await reach(app, one, probe);
        if (found === isLet) continue;
        const who = `${actor.role}${tenant === undefined ? "" : " of another tenant"}`;
        const told = {
          rule,
          expected: `${who} ${isLet ? "may" : "may not"} ${how} ${entity}`,
          found: found ? "the database lets it" : "the database does not let it",
        };
        const trial = { kind: "select", entity, situation, ...(tenant && { tenant }) } as const;
        report.counterexample = trialInShell(told, trial);
        expect.fail(`${citation}\n${report.counterexample}`);
      }
    }
    expect(report.cases.met, inVain(rule, "hide")).toBeGreaterThan(0);
    expect(report.cases.notMet, inVain(rule, "show")).toBeGreaterThan(0);
  });
}

/** Something that somebody tries with a record in the database, and whether it must succeed. */
interface Probe {
  readonly actor: Acting;
  readonly how: "read" | "create" | BlindWriting;
  /** The tenant that the database is told of, where it is not the actor's. */
  readonly tenant?: string;
  readonly isLet: boolean;
}

/**
 * What is tried: each role everything that it was not granted, one of those who see the record to read it,
 * and one of those with each grant the same in another tenant.
 */
function probesOf(one: Present): readonly Probe[] {
  const { grants, operations } = entityDefinition(one.entity);
  const actors = Object.keys(application.roles).map(actorOf);
  const present = [one];
  const reader = actors.find((actor) => isSeen(one, { at, actor, present }));
  const operating = operations.flatMap(({ by }) => by);
  const may: Readonly<Record<Probe["how"], (role: string) => boolean>> = {
    read: (role) => mayRead(one.entity, role),
    create: (role) => grants.create.includes(role),
    update: (role) => [...grants.update, ...operating].includes(role),
    delete: (role) => grants.delete.includes(role),
  };
  const ungranted = (["read", "create", "update", "delete"] as const).flatMap((how) => {
    const others = actors.filter(({ role }) => may[how](role)).slice(0, 1);
    return actors
      .filter(({ role }) => !may[how](role))
      .map((actor): Probe => ({ actor, how, isLet: false }))
      .concat(others.map((actor) => ({ actor, how, tenant: "another", isLet: false })));
  });
  if (reader === undefined) return ungranted;
  return [
    ...ungranted,
    { actor: reader, how: "read", tenant: "another", isLet: false },
    { actor: reader, how: "read", isLet: true },
  ];
}

/** Whether the database lets somebody do something with a record. */
async function reach(app: Harness, one: Present, { actor, how, tenant }: Probe): Promise<boolean> {
  const situation = { at, actor, present: [one] };
  if (how === "create") return canStore(app, one, situation, tenant);
  if (how !== "read") return (await rowsReached(app, one.entity, situation, how, tenant)) > 0;
  const table = quoteName(entityDefinition(one.entity).table);
  const [, rows = []] = await app.database.batch([
    enteringStep(app, situation, { tenant }),
    { statement: `select id from ${table}` },
  ]);
  return rows.length > 0;
}

function actorOf(role: string): Acting {
  const { purposes: [purpose = ""] = [], needs = [] } = application.roles[role] ?? {};
  return { role, purpose, subject: role, tenant: "one", needs };
}

/** Something that may be granted, those to whom it is, and a request for it. */
interface Granted {
  readonly what: string;
  readonly granted: readonly string[];
  readonly request: ChangeRequest;
}

/** Everything that may be granted on an entity; there is no record of the id that is asked for. */
function requestsFor({ path, grants, operations }: EntityDefinition): readonly Granted[] {
  const list = `/v1/${path}`;
  const one = `${list}/${idOf("a record")}`;
  const requests = {
    create: { method: "POST", path: list, body: {} },
    read: { method: "GET", path: one },
    search: { method: "GET", path: list },
    update: { method: "PATCH", path: one, body: {} },
    delete: { method: "DELETE", path: one },
    ...(application.controls.history && { history: { method: "GET", path: `${one}/history` } }),
  } satisfies Partial<Record<Grant, ChangeRequest>>;
  return [
    ...Object.entries(requests).map(([grant, request]) => ({
      what: grant,
      granted: grants[grant as Grant],
      request,
    })),
    ...operations.map(({ name, path: own, by }) => ({
      what: name,
      granted: by,
      request: { method: "POST", path: `${one}/${own}`, body: {} },
    })),
  ];
}
