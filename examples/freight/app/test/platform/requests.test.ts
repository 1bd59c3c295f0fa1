import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { validBody } from "#test/arbitrary-record";
import { hostileRequest } from "#test/arbitrary-hostile";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller } from "#test/harness-types";
import { bodySchema, entityNamed, openApi } from "#test/interface";
import { faultOf } from "#test/interface-answers";
import { operationInput, recordRequests } from "#test/record-requests";

const app = await harness();
const none = "018f0000-0000-7000-8000-000000000000";
const existing = new Map<string, string>();
const bodies = new Map<string, Values>();

beforeAll(async () => {
  await app.empty();
  for (const name of creatable) {
    const { entity, id, body } = await createRecord(app, name);
    existing.set(entity.path, id);
    bodies.set(`New${name}`, body);
  }
  const [due] = await app.database.asOwner.query<{ id: string }>(
    "select id from platform.obligation",
  );
  if (due !== undefined) existing.set("obligations", due.id);
});

/** Every operation that the document has, with the name of its body's schema. */
const operations = Object.entries(openApi.paths).flatMap(([path, item]) =>
  ["get", "post", "put", "patch", "delete"]
    .filter((method) => method in item)
    .map((method) => ({
      name: `${method.toUpperCase()} ${path}`,
      path,
      method,
      schema: /requestBody.*?schemas\/(\w+)"/.exec(JSON.stringify(item[method]))?.[1],
    })),
);

/** A body of the right shape; empty when the operation takes none. */
function bodyOf(schema: string | undefined): Values {
  if (schema === undefined) return {};
  if (schema.startsWith("New")) return bodies.get(schema) ?? {};
  const entity = application.entities.find(({ name }) => schema === `${name}Change`);
  if (entity === undefined) {
    return operationInput(schema.charAt(0).toLowerCase() + schema.slice(1).replace(/Input$/, ""));
  }
  const known = Object.keys(bodySchema(schema).properties);
  const all = Object.entries(validBody(entity.name, 1, { optional: "all" }));
  return Object.fromEntries(all.filter(([name]) => known.includes(name)));
}

describe.for(operations)("$name", ({ path, method, schema }) => {
  const hasBody = method !== "get" && method !== "delete";

  async function send(
    caller: Caller,
    target: string,
    body: Values | string | Uint8Array,
    headers = {},
  ) {
    return await app.call(
      caller,
      method.toUpperCase(),
      target,
      hasBody ? body : undefined,
      headers,
    );
  }

  test("answers whatever it is sent as the document says, and never breaks", async () => {
    const record = existing.get(path.split("/")[2] ?? "") ?? none;
    const valid = bodyOf(schema);
    const welcome: Caller[] = [];
    for (const caller of callers) {
      const { status } = await send(caller, path.replaceAll(/\{\w+\}/g, none), valid);
      if (status !== 403) welcome.push(caller);
    }
    const anybody = fc.constantFrom<Caller>(...callers);
    const somebody = welcome.length === 0 ? anybody : fc.constantFrom(...welcome);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anybody, somebody, somebody),
        hostileRequest,
        async (caller, hostile) => {
          const filled = path.replaceAll(/\{\w+\}/g, () => hostile.id(record));
          const target = hostile.query === "" ? filled : `${filled}?${hostile.query}`;
          const body = hostile.body(valid);
          const answer = await send(caller, target, body, hostile.headers);
          const sent = `${caller.role}: ${target.slice(0, 200)} ${String(body).slice(0, 200)}`;
          const fault = faultOf(answer, path, method);
          expect(fault, `${sent} ${JSON.stringify(app.faults.at(-1))}`).toBeUndefined();
        },
      ),
      { numRuns: 16, seed: 5 },
    );
  });
});

describe("well-meant requests", () => {
  test.for(creatable)("for a %s are answered as the document says", async (name) => {
    const { entity, id, answer } = await createRecord(app, name);
    expect(faultOf(answer, `/v1/${entity.path}`, "post")).toBeUndefined();
    for (const caller of callers) {
      const list = await app.call(caller, "GET", `/v1/${entity.path}`);
      expect(faultOf(list, `/v1/${entity.path}`, "get"), caller.role).toBeUndefined();
      const { history } = application.controls;
      for (const { method, path, body } of recordRequests(entity, id, caller, { history })) {
        const documented = path.replace(id, "{id}");
        const done = await app.call(caller, method, path, body);
        const fault = faultOf(done, documented, method.toLowerCase());
        expect(fault, `${caller.role}: ${method} ${documented}`).toBeUndefined();
      }
    }
  });
});

const deletable = creatable.filter((name) => callersWith(entityNamed(name), "delete").length > 0);

describe("what was deleted", () => {
  test.for(deletable)("stays deleted: %s", async (name) => {
    const { entity, id } = await createRecord(app, name);
    const path = `/v1/${entity.path}/${id}`;
    const [remover = { role: "" }] = callersWith(entity, "delete");
    const { status } = await app.call(remover, "DELETE", path);
    // A rule may demand that it is kept.
    if (status !== 204) {
      expect([403, 404, 409]).toContain(status);
      return;
    }
    for (const caller of callers) {
      for (const { method, path: address, body } of recordRequests(
        entity,
        id,
        caller,
        application.controls,
      )) {
        expect([403, 404], `${caller.role}: ${method} ${address}`).toContain(
          (await app.call(caller, method, address, body)).status,
        );
      }
      const { body } = await app.call(caller, "GET", `/v1/${entity.path}`);
      expect(JSON.stringify(body)).not.toContain(id);
    }
  });
});
