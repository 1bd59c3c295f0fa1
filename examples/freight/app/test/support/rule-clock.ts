import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Values } from "#platform/records/entity";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { directWaysOf, type Change } from "#test/rule-case";
import { inVain, reportOn, type RuleReport } from "#test/rule-cases";
import { chooseChanges } from "#test/rule-chosen-changes";
import { judgeStart, startsOf, type Start } from "#test/rule-clock-starts";
import { requestsInShell } from "#test/rule-counterexample";
import { shiftDay } from "#test/rule-days";
import { addBusinessDays } from "#test/rule-holidays";
import { isSeen, ruleNamed } from "#test/rule-judge";
import { guard, moveTo, occur, ruleOf } from "#test/rule-occurrence";
import { tenantOf } from "#test/rule-seed";
import { shrink } from "#test/rule-shrink";
import { simplerSituations } from "#test/rule-simpler";
import type { ClockRule, GuardRule, RuleExample } from "#test/rule-types";
import { keepsOthersWaiting } from "#test/rule-waiting";
import { entityDefinition } from "#test/rule-world";
import { smallestFirst } from "#test/smallest-first";

/**
 * Tests a rule about time: when its moment occurs something is due, on the day that plain
 * arithmetic gives, until it is done; it is overdue only after that day.
 */
export function testClock(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "clock");
  for (const entity of Object.keys(rule.on)) {
    describe(`${id}: what is due with a ${entity}`, () => {
      // What guards the entity is not tested here: records come as the clock's moments need them.
      beforeAll(async () => guard(await harness(), entity, "disable"));
      afterAll(async () => guard(await harness(), entity, "enable"));
      /** Those with which a time starts on a known day; there must be some. */
      const properOf = (starts: readonly Start[]): readonly Start[] => {
        const proper = starts.filter(({ started, from }) => started && from !== undefined);
        expect(proper.length, inVain(rule, "start a time")).toBeGreaterThan(0);
        return proper;
      };
      const chosen = (): readonly Start[] => properOf(startsOf(rule, entity, examples));

      it("starts when it should and is due on the right day (database)", async ({ task }) => {
        const app = await harness();
        const report = reportOn(task, "database");
        const starts = startsOf(rule, entity, examples);
        const proper = properOf(starts);
        for (const start of smallestFirst(starts)) {
          report.cases[start.started ? "met" : "notMet"] += 1;
          await starting(app, rule, start, report);
        }
        for (const start of proper.slice(0, 2).filter(({ before }) => before !== undefined)) {
          report.cases.notMet += 1;
          await occur(app, start, "before it");
          expect(await listed(app, rule, start), `${rule.citation}: before its moment`).toEqual([]);
        }
        if (rule.condition === undefined) return;
        expect(report.cases.notMet, inVain(rule, "let no time start")).toBeGreaterThan(0);
      });

      it("is overdue after that day and not before (database)", async ({ task }) => {
        const app = await harness();
        const report = reportOn(task, "database");
        for (const start of chosen().slice(0, 4)) {
          const dueOn = dueDay(rule, start);
          await occur(app, start);
          for (const [at, overdue] of [
            [`${dueOn}T23:59:59.999Z`, false],
            [`${shiftDay(dueOn, 1)}T00:00:00.000Z`, true],
          ] as const) {
            app.clock.set(at);
            const found = await listed(app, rule, start);
            report.cases[overdue ? "met" : "notMet"] += 1;
            const expected = [{ dueOn, overdue }];
            report.counterexample = inShell(rule, start, at, expected, found);
            expect(found, `${rule.citation}\n${report.counterexample}`).toMatchObject(expected);
            delete report.counterexample;
            const marked = await isMarked(app, rule, start);
            expect(marked, `${rule.citation}: marked as overdue at ${at}`).toBe(overdue);
          }
        }
      });

      it("is no longer due once it is done, and only then (database)", async ({ task }) => {
        const app = await harness();
        const { cases } = reportOn(task, "database");
        const { met } = rule;
        const states = typeof met === "object" ? met.enters : [undefined];
        const [start] = chosen();
        if (start === undefined) return;
        for (const state of states) {
          await occur(app, start);
          expect(await listed(app, rule, start), `${rule.citation}: before`).toHaveLength(1);
          cases.met += 1;
          await moveTo(app, start, state ?? String(start.record["state"]));
          expect(await listed(app, rule, start), `${rule.citation}: ${state}`).toEqual([]);
          cases.notMet += 1;
        }
        for (const state of statesBeside(start, states)) {
          await occur(app, start);
          // A time that another rule starts in this state may lack its day.
          const refusedBy = await moveTo(app, start, state).catch(ruleOf);
          if (refusedBy !== undefined) continue;
          expect(await listed(app, rule, start), `${rule.citation}: ${state}`).toHaveLength(1);
          cases.met += 1;
        }
      });

      // Of two changes at once each would otherwise miss the other.
      const looksAround = rule.condition?.references.some(([root]) => root === "records");
      it.runIf(looksAround)("keeps other changes waiting (database)", async ({ task }) => {
        const app = await harness();
        const { cases } = reportOn(task, "database");
        await guard(app, entity, "enable");
        try {
          for (const change of changesThatStart(rule, entity, examples)) {
            const what = `${rule.citation}: ${JSON.stringify(change)}`;
            expect(await keepsOthersWaiting(app, rule, change), what).toBe(true);
            cases.notMet += 1;
          }
        } finally {
          await guard(app, entity, "disable");
        }
        expect(cases.notMet, inVain(rule, "start a time")).toBeGreaterThan(0);
      });

      it("is extended as the rule says and no further (database)", async ({ task }) => {
        const app = await harness();
        const [start] = chosen();
        if (start !== undefined) await extend(app, rule, start, reportOn(task, "database"));
      });
    });
  }
}

/** Changes with which a time starts and that no rule refuses. */
function changesThatStart(
  { condition, ...rule }: ClockRule,
  entity: string,
  examples: readonly RuleExample[],
): readonly Change[] {
  if (condition === undefined) return [];
  const { id, citation, on, parameters, records, starts } = rule;
  const started = { id, citation, on, parameters, records, moments: [starts], require: condition };
  const asGuard: GuardRule = { ...started, kind: "guard", message: "" };
  const ways = directWaysOf(asGuard, entity);
  const choosing = { rule: asGuard, entity, examples, share: 2, isVaried: true };
  return chooseChanges(choosing, ways).allowed.slice(0, 2);
}

/** The states in which nothing is done yet, and in which whoever asks sees the record. */
function statesBeside(
  { entity, situation, record }: Start,
  done: readonly (string | undefined)[],
): readonly string[] {
  const { states = [] } = entityDefinition(entity);
  // Where any change does it, none leaves it undone.
  if (done.includes(undefined)) return [];
  return states.filter((state) => {
    const isOther = state !== record["state"] && !done.includes(state);
    return isOther && isSeen({ entity, values: { ...record, state } }, situation);
  });
}

/** Starts a time, or does not, and compares what is due. */
async function starting(
  app: Harness,
  rule: ClockRule,
  start: Start,
  report: RuleReport,
): Promise<void> {
  const outcomeOf = async (
    one: Start,
  ): Promise<{ readonly found: unknown; readonly expected: unknown }> => {
    const isMissing = one.started && one.from === undefined;
    const refusedBy = await occur(app, one);
    if (isMissing || refusedBy !== undefined) {
      return { found: refusedBy, expected: isMissing ? rule.id : undefined };
    }
    const found = (await listed(app, rule, one)).map((each) => each["dueOn"]);
    return { found, expected: one.started ? [dueDay(rule, one)] : [] };
  };
  const isWrong = async (one: Start): Promise<boolean> => {
    const { found, expected } = await outcomeOf(one);
    return JSON.stringify(found) !== JSON.stringify(expected);
  };
  if (!(await isWrong(start))) return;
  const { record, started, from } = start;
  const simplifications = simplerSituations(start.situation, record["id"]);
  const situation = await shrink(start.situation, simplifications, async (simpler) => {
    const { started: still, from: since } = judgeStart(rule, simpler, record);
    return still === started && since === from && (await isWrong({ ...start, situation: simpler }));
  });
  const smallest = { ...start, situation };
  const { found, expected } = await outcomeOf(smallest);
  report.counterexample = inShell(rule, smallest, situation.at, expected, found);
  expect(found, `${rule.citation}\n${report.counterexample}`).toEqual(expected);
}

function inShell(
  rule: ClockRule,
  start: Start,
  askedAt: string,
  expected: unknown,
  found: unknown,
): string {
  const disagreement = {
    rule,
    expected: `due: ${JSON.stringify(expected) ?? "nothing"}`,
    found: JSON.stringify(found) ?? "nothing",
  };
  const request = { method: "GET", path: obligationsOf(start) };
  return requestsInShell(disagreement, { ...start.situation, starts: start, askedAt }, [request]);
}

async function extend(
  app: Harness,
  rule: ClockRule,
  start: Start,
  { cases }: RuleReport,
): Promise<void> {
  const { days, times, reason } = rule.extension;
  const given = "The archive is closed.";
  const attempt = async (text: string | undefined): Promise<unknown> =>
    await extendOnce(app, start, (await listed(app, rule, start))[0], text);
  const refuses = async (text: string | undefined, why: string): Promise<void> => {
    expect(await attempt(text), `${rule.citation}: ${why}`).toBe(rule.id);
    cases.met += 1;
  };
  await occur(app, start);
  let dueOn = dueDay(rule, start);
  if (times > 0 && reason) await refuses(undefined, "without a reason");
  for (let time = 0; time < times; time += 1) {
    expect(await attempt(given), rule.citation).toBe("extended");
    dueOn = later(rule, dueOn, days);
    expect(await listed(app, rule, start), rule.citation).toMatchObject([{ dueOn }]);
    cases.notMet += 1;
  }
  await refuses(given, "once more");
  if (times === 0) return;
  await occur(app, start);
  app.clock.set(`${shiftDay(dueDay(rule, start), 1)}T12:00:00.000Z`);
  await refuses(given, "too late");
}

/** Extends the time; returns the rule that refused. Past the interface where no role may ask for it. */
async function extendOnce(
  app: Harness,
  { entity, situation: { actor } }: Start,
  obligation: Values | undefined,
  reason: string | undefined,
): Promise<unknown> {
  const id = obligation?.["id"];
  if (entityDefinition(entity).grants.update.includes(actor.role)) {
    const body = reason === undefined ? {} : { reason };
    const answer = await app.call(actor, "POST", `/v1/obligations/${String(id)}/extend`, body);
    return answer.status === 200 ? "extended" : answer.body?.["rule"];
  }
  const context = { tenant: tenantOf(app, actor.tenant), at: app.clock.now().toISOString() };
  const steps = [
    { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(context)] },
    { statement: "select platform.extend_obligation($1, $2)", values: [id, reason ?? null] },
  ];
  return await app.database.batch(steps).then(() => "extended", ruleOf);
}

function dueDay(rule: ClockRule, { from }: Start): string {
  return later(rule, from ?? "", rule.days);
}

function later({ calendar }: ClockRule, day: string, days: number): string {
  return calendar === undefined ? shiftDay(day, days) : addBusinessDays(day, days, calendar);
}

function obligationsOf({ record }: Start): string {
  return `/v1/obligations?record=${String(record["id"])}`;
}

/** Whether the job that marks what is overdue finds it so. */
async function isMarked(
  { database, clock }: Harness,
  rule: ClockRule,
  { record }: Start,
): Promise<unknown> {
  const [, [found] = []] = await database.asOwner.batch([
    { statement: "select platform.mark_overdue($1)", values: [clock.now().toISOString()] },
    {
      statement: `select overdue_since is not null as marked from platform.obligation
         where rule = $1 and record = $2`,
      values: [rule.id, record["id"]],
    },
  ]);
  return found?.["marked"];
}

/** What the interface lists as due with the record by the rule. */
async function listed(app: Harness, rule: ClockRule, start: Start): Promise<readonly Values[]> {
  const { status, body } = await app.call(start.situation.actor, "GET", obligationsOf(start));
  expect(status).toBe(200);
  const items = (body?.["items"] ?? []) as readonly Values[];
  return items.filter((item) => item["rule"] === rule.id);
}
