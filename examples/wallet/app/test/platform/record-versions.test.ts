import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { callersWith, unseenBy } from "#test/callers";
import { creatable, createRecord, type Created } from "#test/create-record";
import { harness } from "#test/harness";
import type { Answer, Caller } from "#test/harness-types";
import { entityNamed } from "#test/interface";
import { isRuled, visibleChange } from "#test/record-requests";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const { history } = application.controls;

/** What can be changed by someone who then sees the change. */
const changeable = creatable.filter((name) => changersOf(name).length > 0);

beforeEach(() => app.empty());

function changersOf(name: string): readonly Caller[] {
  const entity = entityNamed(name);
  const readers = callersWith(entity, "read");
  return callersWith(entity, "update").filter(
    (caller) => readers.includes(caller) && visibleChange(entity, caller) !== undefined,
  );
}

/** Whether rules speak of every field that can be changed: then they may fix all of them. */
function mayBeFixed({ entity }: Created, caller: Caller): boolean {
  const [field = ""] = Object.keys(visibleChange(entity, caller) ?? {});
  return isRuled(entity.name, field);
}

async function change(
  { entity, id }: Created,
  caller: Caller,
  seed: number,
  headers?: Readonly<Record<string, string>>,
): Promise<Answer> {
  const body = visibleChange(entity, caller, seed);
  return await app.call(caller, "PATCH", `/v1/${entity.path}/${id}`, body, headers);
}

describe.for(changeable)("the versions of %s", (name) => {
  const [changer = { role: "" }] = changersOf(name);

  test("are told by an ETag, and a change of an older one changes nothing", async () => {
    const made = await createRecord(app, name);
    const path = `/v1/${made.entity.path}/${made.id}`;
    const first = (await app.call(changer, "GET", path)).headers.get("etag") ?? "";
    expect(first).toBe('"1"');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async (seed) => {
        const current = (await app.call(changer, "GET", path)).headers.get("etag") ?? "";
        const done = await change(made, changer, seed, { "if-match": current });
        // A rule may refuse the value; then the version stays.
        if (done.status !== 200) return;
        expect(done.headers.get("etag")).not.toBe(current);
        const before = await storedRows(app.database);
        for (const stale of [current, first]) {
          const refused = await change(made, changer, seed + 1, { "if-match": stale });
          expect(refused.status, stale).toBe(412);
        }
        expect(await storedRows(app.database)).toEqual(before);
      }),
      { numRuns: 3, seed: 1 },
    );
    const later = await app.call(changer, "GET", path);
    if (later.headers.get("etag") === first) {
      expect(mayBeFixed(made, changer), "no change was accepted").toBe(true);
      return;
    }
    const again = { "if-none-match": later.headers.get("etag") ?? "" };
    expect((await app.call(changer, "GET", path, undefined, again)).status).toBe(304);
  });

  test.skipIf(!history)("are kept, each as it was written", async () => {
    const made = await createRecord(app, name);
    const path = `/v1/${made.entity.path}/${made.id}`;
    const historian = callersWith(made.entity, "history").find(
      (caller) => unseenBy(caller, made.entity).size === 0,
    );
    if (historian === undefined) return;
    const reader = callersWith(made.entity, "read").find(
      (caller) => unseenBy(caller, made.entity).size === 0,
    );
    if (reader === undefined) return;
    const states: (Values | undefined)[] = [(await app.call(reader, "GET", path)).body];
    for (const seed of [11, 12, 13]) {
      app.clock.set(new Date(app.clock.now().getTime() + 60_000));
      const { status } = await change(made, changer, seed);
      if (status === 200) states.push((await app.call(reader, "GET", path)).body);
    }
    const items = (await app.call(historian, "GET", `${path}/history`)).body?.["items"];
    expect((items as readonly Values[]).map(({ record }) => record)).toEqual(states);
  });
});

describe.skipIf(!history)("what is kept of former versions", () => {
  test("can be changed and removed by nobody", async () => {
    for (const name of creatable) await createRecord(app, name);
    const before = await storedRows(app.database, []);
    for (const session of [app.database, app.database.asOwner]) {
      for (const text of [
        "update platform.record_version set actor = 'another'",
        "delete from platform.record_version",
        "truncate platform.record_version",
      ]) {
        await expect(session.query(text), text).rejects.toThrow();
      }
    }
    await expect(
      app.database.query(
        "insert into platform.record_version values ('one', 'X', gen_random_uuid(), 1, now(), 'x', 'create', null)",
      ),
    ).rejects.toThrow();
    expect(await storedRows(app.database, [])).toEqual(before);
  });
});

describe.skipIf(app.database.kind !== "postgres")("of changes at the same time", () => {
  test.for(changeable)("of the same version of %s, one wins", async (name) => {
    const [changer = { role: "" }] = changersOf(name);
    const made = await createRecord(app, name);
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, index) =>
        change(made, changer, index, { "if-match": '"1"' }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    const wins = statuses.filter((status) => status === 200).length;
    if (wins === 0) {
      expect(mayBeFixed(made, changer), name).toBe(true);
      return;
    }
    expect(wins, name).toBe(1);
    expect(
      statuses.every((status) => [200, 412, 403, 422].includes(status)),
      name,
    ).toBe(true);
    const path = `/v1/${made.entity.path}/${made.id}`;
    expect((await app.call(changer, "GET", path)).headers.get("etag")).toBe('"2"');
  });
});
