import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { newId } from "#platform/http/identifiers";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { entityNamed } from "#test/interface";
import { recordRequests } from "#test/record-requests";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const { access, history } = application.controls;

beforeEach(() => app.empty());

test("every kind of record that a role may create can be created", async () => {
  for (const name of creatable) await createRecord(app, name);
});

describe.skipIf(!access).for(application.entities)("access to $name", (entity) => {
  test("a role that is not granted a request is refused, and nothing changes", async () => {
    const made = creatable.includes(entity.name) ? await createRecord(app, entity.name) : undefined;
    const id = made?.id ?? newId(app.clock);
    const before = await storedRows(app.database);
    for (const caller of callers) {
      for (const { name, method, path, body, isOpenTo } of recordRequests(entity, id, caller, {
        history,
      })) {
        if (isOpenTo(caller.role)) continue;
        const { status } = await app.call(caller, method, path, body);
        expect(status, `${caller.role} sends ${name} to ${entity.name}`).toBe(403);
      }
      for (const grant of ["search", "create"] as const) {
        if (entity.grants[grant].includes(caller.role)) continue;
        const path = `/v1/${entity.path}`;
        const { status } =
          grant === "search"
            ? await app.call(caller, "GET", path)
            : await app.call(caller, "POST", path, made?.body ?? {});
        expect(status, `${caller.role} may not ${grant} ${entity.name}`).toBe(403);
      }
    }
    expect(await storedRows(app.database)).toEqual(before);
  });

  test("a role that is granted a request is not turned away", async () => {
    const id = newId(app.clock);
    for (const caller of callers) {
      for (const { name, method, path, body, isOpenTo } of recordRequests(entity, id, caller, {
        history,
      })) {
        if (!isOpenTo(caller.role)) continue;
        const { status } = await app.call(caller, method, path, body);
        expect(status, `${caller.role} sends ${name} to no ${entity.name}`).toBe(404);
      }
    }
    for (const caller of callersWith(entity, "search")) {
      const { status } = await app.call(caller, "GET", `/v1/${entity.path}`);
      expect(status, `${caller.role} lists ${entity.name}`).toBe(200);
    }
  });
});

describe.skipIf(!access)("whoever is nobody", () => {
  const roles = Object.keys(application.roles);

  test.for<[string, unknown]>([
    ["has no role", undefined],
    ["has an unknown role", "nobody"],
    ["has a role of JavaScript's", "constructor"],
    ["has all roles at once", roles.length > 1 ? roles : []],
  ])("%s, and may do nothing", async ([, role]) => {
    const token = await app.token({ role: "", subject: "somebody" }, { role });
    for (const { path, name } of application.entities) {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await app.call({ role: "" }, "GET", `/v1/${path}`, undefined, headers);
      expect(answer.status, name).toBe(401);
      expect(answer.body).not.toHaveProperty("items");
    }
  });

  test("finds nothing at an address that the interface does not have", async () => {
    const [caller = { role: "" }] = callers;
    for (const path of [
      "/v1",
      "/v1/",
      "/v1/nothing",
      "/v1/__proto__",
      `/v1/${entityNamed(creatable[0] ?? "").table}x`,
    ]) {
      expect((await app.call(caller, "GET", path)).status, path).toBe(404);
    }
  });
});
