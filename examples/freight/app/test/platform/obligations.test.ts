import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { markOverdue } from "#platform/obligations/overdue-job";
import { callers } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller } from "#test/harness-types";
import { entityNamed } from "#test/interface";
import { faultOf } from "#test/interface-answers";
import { searchPages } from "#test/search-pages";

const app = await harness();
const { asOwner } = app.database;

interface Due {
  readonly id: string;
  readonly entity: string;
  readonly record: string;
  readonly due_on: string;
  readonly overdue_since: string | null;
}

async function obligations(): Promise<readonly Due[]> {
  return await asOwner.query<Due>("select * from platform.obligation order by due_on, id");
}

/** The entities of which a new record starts a clock. */
const clocked: string[] = [];
await app.empty();
for (const name of creatable) {
  const before = (await obligations()).length;
  await createRecord(app, name).catch(() => {});
  if ((await obligations()).length > before) clocked.push(name);
}

beforeEach(async () => {
  await app.empty();
  for (const name of clocked) await createRecord(app, name);
});

async function listed(caller: Caller, query = {}): Promise<readonly Values[]> {
  return (await searchPages(app, caller, "/v1/obligations", { limit: "1", ...query })).flat();
}

describe.skipIf(clocked.length === 0)("what is due", () => {
  test("is listed for whoever sees the record, and for nobody else", async () => {
    const all = await obligations();
    let seen = 0;
    for (const caller of callers) {
      const ids = (await listed(caller)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, entity: name, record } of all) {
        const entity = entityNamed(name);
        const what = `${caller.role} for ${caller.purpose}: the obligation of a ${name}`;
        const { status } = await app.call(caller, "GET", `/v1/${entity.path}/${record}`);
        if (status === 200) expect(ids, what).toContain(id);
        const concerned = [
          ...entity.grants.read,
          ...entity.grants.search,
          ...entity.operations.flatMap(({ by }) => by),
        ];
        if (application.controls.access && !concerned.includes(caller.role)) {
          expect(ids, what).not.toContain(id);
        }
        seen += ids.includes(id) ? 1 : 0;
      }
    }
    expect(seen, "nobody sees any obligation").toBeGreaterThan(0);
  });

  test.skipIf(application.tenancy === "single")("is not listed in another tenant", async () => {
    for (const caller of callers) {
      expect(await listed({ ...caller, tenant: "two" }), caller.role).toEqual([]);
    }
  });

  test("can be extended by nobody to whom it is not listed", async () => {
    const path = "/v1/obligations/{id}/extend";
    for (const caller of callers) {
      const ids = new Set((await listed(caller)).map(({ id }) => id));
      for (const { id } of await obligations()) {
        const body = { reason: "more time is needed" };
        const answer = await app.call(caller, "POST", path.replace("{id}", id), body);
        const what = `${caller.role} for ${caller.purpose}`;
        expect(faultOf(answer, path, "post"), what).toBeUndefined();
        if (!ids.has(id)) expect(answer.status, what).toBe(404);
      }
    }
  });

  test("is listed with the soonest first, and as overdue from the day after", async () => {
    const dates = [...new Set((await obligations()).map(({ due_on }) => due_on))].slice(0, 4);
    for (const date of dates) {
      for (const [moment, isOver] of [
        [`${date}T23:59:59.999Z`, false],
        [new Date(Date.parse(date) + 86_400_000).toISOString(), true],
      ] as const) {
        app.clock.set(moment);
        for (const caller of callers) {
          const items = await listed(caller);
          const due = items.map(({ dueOn }) => String(dueOn));
          expect(due, caller.role).toEqual(due.toSorted());
          for (const { dueOn, overdue } of items) {
            if (dueOn === date) expect(overdue, `at ${moment}, due on ${date}`).toBe(isOver);
          }
          const over = await listed(caller, { overdue: "true" });
          expect(over.map(({ id }) => id)).toEqual(
            items.filter(({ overdue }) => overdue === true).map(({ id }) => id),
          );
        }
      }
    }
  });
});

describe.skipIf(clocked.length === 0)("the job that marks what is overdue", () => {
  test("marks exactly what is past due, once, and records it", async () => {
    const dates = [...new Set((await obligations()).map(({ due_on }) => due_on))].slice(0, 4);
    for (const date of dates) {
      for (const moment of [`${date}T23:59:59.999Z`, `${nextDay(date)}T00:00:00.000Z`]) {
        app.clock.set(moment);
        const before = (await obligations()).filter(({ overdue_since }) => overdue_since !== null);
        await markOverdue({ database: app.database, clock: app.clock, log: silentLog });
        const after = await obligations();
        const marked = after.filter(({ overdue_since }) => overdue_since !== null);
        const past = after.filter(({ due_on }) => due_on < moment.slice(0, 10));
        expect(
          marked.map(({ id }) => id),
          moment,
        ).toEqual(past.map(({ id }) => id));
        for (const { id, overdue_since } of before) {
          expect(after.find((other) => other.id === id)?.overdue_since).toEqual(overdue_since);
        }
      }
    }
    const entries = await asOwner.query(
      "select 1 from platform.audit_entry where action = 'overdue'",
    );
    const marked = (await obligations()).filter(({ overdue_since }) => overdue_since !== null);
    if (application.controls.audit) expect(entries.length).toBe(marked.length);
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

const silent = (): void => {};
const silentLog = { debug: silent, info: silent, warn: silent, error: silent };
