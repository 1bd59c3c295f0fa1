import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseError } from "#platform/database/database-error";
import type { Values } from "#platform/records/entity";
import { quoteName } from "#platform/records/statements";
import { harness } from "#test/harness";
import type { Harness } from "#test/harness-types";
import { shiftDay } from "#test/rule-days";
import { addBusinessDays } from "#test/rule-holidays";
import { ruleNamed } from "#test/rule-judge";
import { arrange, insertStep, tenantOf } from "#test/rule-seed";
import { startsOf, type Start } from "#test/rule-clock-starts";
import type { ClockRule, RuleExample } from "#test/rule-types";
import { entityDefinition } from "#test/rule-world";
import { encodeRecord } from "#platform/records/record-codec";

/**
 * Tests a rule about time: when its moment occurs something is due, on the day that plain
 * arithmetic gives, until it is done; it is overdue only after that day.
 */
export function testClock(id: string, examples: readonly RuleExample[]): void {
  const rule = ruleNamed(id, "clock");
  for (const entity of Object.keys(rule.on)) {
    describe(`${id}: what is due with a ${entity}`, () => {
      // What guards the entity is not tested here: records come as the clock's moments need them.
      beforeAll(() => guard(entity, "disable"));
      afterAll(() => guard(entity, "enable"));
      const starts = startsOf(rule, entity, examples);
      const proper = starts.filter(({ started, from }) => started && from !== undefined);

      it("starts when it should and is due on the right day (database)", async () => {
        const app = await harness();
        expect(proper.length, `${id} is tested in vain: its time never starts`).toBeGreaterThan(0);
        for (const start of starts) {
          // One database: the starts come one after the other.
          const refusedBy = await occur(app, entity, start);
          const isMissing = start.started && start.from === undefined;
          expect(refusedBy, JSON.stringify(start)).toBe(isMissing ? id : undefined);
          if (isMissing) continue;
          const found = await listed(app, rule, start);
          const dueOn = start.started ? [dueDay(rule, start)] : [];
          expect(
            found.map((one) => one["dueOn"]),
            `${rule.citation}: ${JSON.stringify(start)}`,
          ).toEqual(dueOn);
        }
      });

      it("is overdue after that day and not before (database)", async () => {
        const app = await harness();
        for (const start of proper.slice(0, 4)) {
          const dueOn = dueDay(rule, start);
          await occur(app, entity, start);
          for (const [at, overdue] of [
            [`${dueOn}T23:59:59.999Z`, false],
            [`${shiftDay(dueOn, 1)}T00:00:00.000Z`, true],
          ] as const) {
            app.clock.set(at);
            const found = await listed(app, rule, start);
            expect(found, `${rule.citation}: ${at}`).toMatchObject([{ dueOn, overdue }]);
          }
        }
      });

      it("is no longer due once it is done (database)", async () => {
        const app = await harness();
        const { met } = rule;
        const states = typeof met === "object" ? met.enters : [undefined];
        for (const state of states) {
          for (const start of proper.slice(0, 1)) {
            await occur(app, entity, start);
            expect(await listed(app, rule, start), `${rule.citation}: before`).toHaveLength(1);
            await change(app, entity, start, state ?? String(start.record["state"]));
            expect(await listed(app, rule, start), `${rule.citation}: ${state}`).toEqual([]);
          }
        }
      });

      it("is extended as the rule says and no further (database)", async () => {
        const app = await harness();
        const [start] = proper;
        if (start !== undefined) await extend(app, rule, entity, start);
      });
    });
  }
}

async function guard(entity: string, how: "enable" | "disable"): Promise<void> {
  const { database } = await harness();
  const { table } = entityDefinition(entity);
  const guards = await database.asOwner.query<{ readonly name: string }>(
    `select tgname as name from pg_trigger
     where tgrelid = $1::regclass and tgname in ('before_change', 'before_change_around')`,
    [quoteName(table)],
  );
  await database.asOwner.batch(
    guards.map(({ name }) => ({
      statement: `alter table ${quoteName(table)} ${how} trigger ${name}`,
    })),
  );
}

async function extend(app: Harness, rule: ClockRule, entity: string, start: Start): Promise<void> {
  const { days, times, reason } = rule.extension;
  const given = "The archive is closed.";
  const attempt = async (text: string | undefined): Promise<unknown> =>
    await extendOnce(app, entity, start, (await listed(app, rule, start))[0], text);
  await occur(app, entity, start);
  let dueOn = dueDay(rule, start);
  if (times > 0 && reason) {
    expect(await attempt(undefined), `${rule.citation}: without a reason`).toBe(rule.id);
  }
  for (let time = 0; time < times; time += 1) {
    expect(await attempt(given), rule.citation).toBe("extended");
    dueOn = later(rule, dueOn, days);
    expect(await listed(app, rule, start), rule.citation).toMatchObject([{ dueOn }]);
  }
  expect(await attempt(given), `${rule.citation}: once more`).toBe(rule.id);
  if (times === 0) return;
  await occur(app, entity, start);
  app.clock.set(`${shiftDay(dueDay(rule, start), 1)}T12:00:00.000Z`);
  expect(await attempt(given), `${rule.citation}: too late`).toBe(rule.id);
}

/** Extends the time; returns the rule that refused. Past the interface where no role may ask for it. */
async function extendOnce(
  app: Harness,
  entity: string,
  { situation: { actor } }: Start,
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
  return await app.database.batch(steps).then(() => "extended", refusingRule);
}

/** The rule by which the database refused. */
function refusingRule(error: unknown): unknown {
  if (!(error instanceof DatabaseError) || error.sqlstate !== "AP403") throw error;
  return (JSON.parse(error.detail ?? "{}") as Values)["rule"];
}

function dueDay(rule: ClockRule, { from }: Start): string {
  return later(rule, from ?? "", rule.days);
}

function later({ calendar }: ClockRule, day: string, days: number): string {
  return calendar === undefined ? shiftDay(day, days) : addBusinessDays(day, days, calendar);
}

/** Makes the rule's moment occur in an empty database; returns the rule that refused. */
async function occur(app: Harness, entity: string, start: Start): Promise<unknown> {
  const { situation, record, before } = start;
  const others = situation.present.filter(({ values }) => values["id"] !== record["id"]);
  await arrange(app, { ...situation, present: others });
  const { at, actor } = situation;
  const tenant = tenantOf(app, actor.tenant);
  const definition = entityDefinition(entity);
  const keys = await app.keyring.open(tenant);
  const insert = insertStep(definition.table, {
    ...encodeRecord(keys, definition, String(record["id"]), record),
    id: record["id"],
    tenant,
    version: 1,
    ...(definition.states && { state: before ?? record["state"] }),
    created_at: at,
    created_by: actor.subject,
    updated_at: at,
    updated_by: actor.subject,
    last_action: "create",
  });
  try {
    await asOwner(app, start, [insert]);
    if (before !== undefined) await change(app, entity, start, String(record["state"]));
    return undefined;
  } catch (error) {
    return refusingRule(error);
  }
}

async function change(app: Harness, entity: string, start: Start, state: string): Promise<void> {
  const { table, states } = entityDefinition(entity);
  const set = states === undefined ? "" : ", state = $2";
  const id = start.record["id"];
  const values = states === undefined ? [id] : [id, state];
  await asOwner(app, start, [
    {
      statement: `update ${quoteName(table)} set version = version + 1${set} where id = $1`,
      values,
    },
  ]);
}

async function asOwner(
  app: Harness,
  { situation: { actor } }: Start,
  steps: readonly {
    readonly statement: string | { readonly text: string };
    readonly values?: readonly unknown[];
  }[],
): Promise<void> {
  const { subject, role, purpose } = actor;
  const context = {
    tenant: tenantOf(app, actor.tenant),
    actor: subject,
    role,
    purpose,
    at: app.clock.now().toISOString(),
  };
  await app.database.asOwner.batch([
    { statement: "select platform.enter($1::jsonb)", values: [JSON.stringify(context)] },
    ...steps,
  ]);
}

/** What the interface lists as due with the record by the rule. */
async function listed(app: Harness, rule: ClockRule, start: Start): Promise<readonly Values[]> {
  const { record, situation } = start;
  const path = `/v1/obligations?record=${String(record["id"])}`;
  const { status, body } = await app.call(situation.actor, "GET", path);
  expect(status).toBe(200);
  const items = (body?.["items"] ?? []) as readonly Values[];
  return items.filter((item) => item["rule"] === rule.id);
}
