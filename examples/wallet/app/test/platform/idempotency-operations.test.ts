import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { isReplay } from "#test/keyed-requests";
import { operationInput } from "#test/record-requests";

const app = await harness();
const { asOwner } = app.database;
const isCreatable = (name: string): boolean => creatable.includes(name);

beforeEach(() => app.empty());

/** Operations, each with those who may call it. */
const operations = application.entities.flatMap((entity) =>
  isCreatable(entity.name)
    ? entity.operations.map((operation) => ({ entity, operation, name: operation.name }))
    : [],
);

describe("an operation or a link that is sent again with the same key", () => {
  test.for(operations)("is done once: $name", async ({ entity, operation, name }) => {
    const { id } = await createRecord(app, entity.name);
    const path = `/v1/${entity.path}/${id}/${operation.path}`;
    for (const caller of callers.filter(({ role }) => operation.by.includes(role))) {
      const headers = { "idempotency-key": "a" };
      const send = async () => app.call(caller, "POST", path, operationInput(name), headers);
      const first = await send();
      const versions = async () =>
        asOwner.query(`select version from "${entity.table}" where id = $1`, [id]);
      const after = await versions();
      const second = await send();
      expect(second.status, caller.role).toBe(first.status);
      expect(await versions()).toEqual(after);
      if (first.status < 300) expect(isReplay(second)).toBe(true);
    }
  });

  const links = application.entities.flatMap((entity) =>
    Object.entries(entity.links).map(([link, { target }]) => ({ entity, link, target })),
  );

  test.for(links.filter(({ entity, target }) => [entity.name, target].every(isCreatable)))(
    "is made once: $entity.name.$link",
    async ({ entity, link, target }) => {
      const source = await createRecord(app, entity.name);
      const other = await createRecord(app, target);
      const path = `/v1/${entity.path}/${source.id}/${link}/${other.id}`;
      for (const caller of callersWith(entity, "update")) {
        const call = async (method: string, key: string) =>
          app.call(caller, method, path, undefined, { "idempotency-key": key });
        const first = await call("PUT", `${caller.role} ${caller.purpose} a`);
        const second = await call("PUT", `${caller.role} ${caller.purpose} a`);
        expect(second.status).toBe(first.status);
        if (first.status !== 204) continue;
        expect([isReplay(first), isReplay(second)]).toEqual([false, true]);
        expect((await call("DELETE", `${caller.role} ${caller.purpose} a`)).status).toBe(422);
        expect((await call("DELETE", `${caller.role} ${caller.purpose} b`)).status).toBe(204);
        expect(isReplay(await call("DELETE", `${caller.role} ${caller.purpose} b`))).toBe(true);
        const rows = await asOwner.query(`select from "${entity.links[link]?.table ?? ""}"`);
        expect(rows).toEqual([]);
      }
    },
  );
});
