import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { newId } from "#platform/http/identifiers";
import type { EntityDefinition, Values } from "#platform/records/entity";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller, Harness } from "#test/harness-types";
import { entityNamed } from "#test/interface";
import { recordRequests, visibleChange } from "#test/record-requests";
import { storedRows } from "#test/stored-rows";
import { told } from "#test/told";

const app = await harness();
const { history } = application.controls;

beforeEach(() => app.empty());

describe.skipIf(application.tenancy === "single")("a record of another tenant", () => {
  test.for(creatable)("%s: is answered as one that does not exist", async (name) => {
    const entity = entityNamed(name);
    const { id: foreign } = await createRecord(app, name, {}, { tenant: "two" });
    const none = newId(app.clock);
    const before = await storedRows(app.database);
    for (const caller of callers) {
      const toNone = recordRequests(entity, none, caller, { history });
      for (const [index, request] of recordRequests(entity, foreign, caller, {
        history,
      }).entries()) {
        const { method, path, body } = request;
        const answer = await app.call(caller, method, path, body);
        const other = await app.call(caller, method, toNone[index]?.path ?? "", body);
        const what = `${caller.role} sends ${request.name} to ${name}`;
        expect(told(answer, [foreign]), what).toBe(told(other, [none]));
        expect(answer.headers.get("etag"), what).toBeNull();
      }
      const list = await app.call(caller, "GET", `/v1/${entity.path}`);
      expect(JSON.stringify(list.body), `${caller.role} lists ${name}`).not.toContain(foreign);
    }
    expect(await storedRows(app.database)).toEqual(before);
  });

  test.for(creatable)("%s: cannot be referred to nor linked", async (name) => {
    for (const [source, field] of referencesTo(name)) {
      const { id: foreign } = await createRecord(app, name, {}, { tenant: "two" });
      const { caller, body } = await createRecord(app, source.name);
      const path = `/v1/${source.path}`;
      const answer = await app.call(caller, "POST", path, { ...body, [field]: foreign });
      const none = newId(app.clock);
      const other = await app.call(caller, "POST", path, { ...body, [field]: none });
      const what = `a ${source.name} whose ${field} is a foreign ${name}`;
      expect(answer.status, what).not.toBe(201);
      expect(told(answer, [foreign]), what).toBe(told(other, [none]));
    }
    for (const { source, link } of linksTo(name)) {
      const { id: foreign } = await createRecord(app, name, {}, { tenant: "two" });
      const { id } = await createRecord(app, source.name);
      for (const caller of callers) {
        for (const method of ["PUT", "DELETE"]) {
          const to = (target: string) => `/v1/${source.path}/${id}/${link}/${target}`;
          const none = newId(app.clock);
          const answer = await app.call(caller, method, to(foreign));
          const other = await app.call(caller, method, to(none));
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(told(answer, [foreign]), `${caller.role}: ${link} of ${source.name}`).toBe(
            told(other, [none]),
          );
        }
      }
    }
  });

  test("changes no answer that this tenant gets", async () => {
    const alone = await whatIsTold();
    await app.empty();
    for (const [index, name] of creatable.entries()) {
      // The same bodies, so that values that must be unique meet.
      await createRecord(app, name, {}, { tenant: "two", seed: index });
      await createRecord(app, name, {}, { tenant: "two", seed: index + 5000 });
    }
    app.clock.set("2026-03-02T10:00:00Z");
    expect(await whatIsTold()).toEqual(alone);
  });
});

/** Each request a second after the one before, so that lists have one order. */
const ticking: Harness = {
  ...app,
  async call(...request) {
    app.clock.set(new Date(app.clock.now().getTime() + 1000));
    return await app.call(...request);
  },
};

/** Creates, lists, sorts, filters and changes records of every kind, and returns what was answered. */
async function whatIsTold(): Promise<readonly string[]> {
  const answers: string[] = [];
  const ids: string[] = [];
  for (const [index, name] of creatable.entries()) {
    const entity = entityNamed(name);
    for (const seed of [index, index + 5000]) {
      const { id, caller, body, answer } = await createRecord(ticking, name, {}, { seed });
      ids.push(id, ...references(entity, body));
      answers.push(told(answer, ids));
      const again = await ticking.call(caller, "POST", `/v1/${entity.path}`, body);
      if (again.status === 201) ids.push(String(again.body?.["id"]));
      answers.push(told(again, ids));
      const change = visibleChange(entity, caller) ?? {};
      const changed = await ticking.call(caller, "PATCH", `/v1/${entity.path}/${id}`, change);
      answers.push(told(changed, ids));
    }
    const [reader] = callersWith(entity, "search");
    if (reader !== undefined) answers.push(...(await lists(reader, entity, ids)));
  }
  return answers;
}

async function lists(
  reader: Caller,
  entity: EntityDefinition,
  ids: string[],
): Promise<readonly string[]> {
  const path = `/v1/${entity.path}`;
  const all = await app.call(reader, "GET", path);
  const items = (all.body?.["items"] ?? []) as readonly Values[];
  ids.push(...items.map(({ id }) => String(id)));
  const [first = {}] = items;
  const filters = Object.keys(entity.fields)
    .filter((name) => entity.fields[name]?.filter === true && name in first)
    .map((name) => `${name}=${encodeURIComponent(String(first[name]))}`);
  const answers = [told(all, ids)];
  for (const query of ["limit=1", "sort=-createdAt", "sort=updatedAt", ...filters]) {
    const answer = await app.call(reader, "GET", `${path}?${query}`);
    // The cursor holds an id; that there is one tells whether there is more.
    const { next, ...body } = answer.body ?? {};
    answers.push(told({ ...answer, body: { ...body, more: next !== undefined } }, ids));
  }
  return answers;
}

function references(entity: EntityDefinition, body: Values): readonly string[] {
  return Object.entries(body).flatMap(([name, value]) =>
    entity.fields[name]?.references === undefined ? [] : [String(value)],
  );
}

function referencesTo(name: string): readonly (readonly [EntityDefinition, string])[] {
  return creatable
    .map(entityNamed)
    .flatMap((source) =>
      Object.entries(source.fields).flatMap(([field, { references: target }]) =>
        target === name ? [[source, field] as const] : [],
      ),
    );
}

function linksTo(
  name: string,
): readonly { readonly source: EntityDefinition; readonly link: string }[] {
  return creatable
    .map(entityNamed)
    .flatMap((source) =>
      Object.entries(source.links).flatMap(([link, { target }]) =>
        target === name ? [{ source, link }] : [],
      ),
    );
}
