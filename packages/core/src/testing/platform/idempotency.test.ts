import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { createServer } from "#platform/app/create-server";
import { forgetKeys } from "#platform/idempotency/forget-keys-job";
import type { Values } from "#platform/records/entity";
import { validBody } from "#test/arbitrary-record";
import { callersWith, hiddenFrom } from "#test/callers";
import { creatable, createRecord, type Created } from "#test/create-record";
import { harness } from "#test/harness";
import type { Answer, Caller } from "#test/harness-types";
import { visibleChange } from "#test/record-requests";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const { asOwner } = app.database;

beforeEach(() => app.empty());

/** What can be created, sees what it created and can be repeated as it is. */
const kinds = creatable.filter((name) => {
  const entity = application.entities.find((each) => each.name === name);
  return entity !== undefined && callersWith(entity, "create").length > 0;
});

interface Keyed {
  readonly made: Created;
  readonly path: string;
  /** Sends the request that made the record once more, or another body. */
  send(key: string, body?: unknown, caller?: Caller): Promise<Answer>;
  /** How many records there are. */
  count(): Promise<number>;
}

/** A record that was made, so that what made it can be sent again under a key. */
async function makeKeyed(name: string): Promise<Keyed> {
  const made = await createRecord(app, name);
  const path = `/v1/${made.entity.path}`;
  return {
    made,
    path,
    send: async (key, body = made.body, caller = made.caller) =>
      app.call(caller, "POST", path, body, { "idempotency-key": key }),
    async count() {
      const [row] = await asOwner.query<{ count: number }>(
        `select count(*) as count from "${made.entity.table}"`,
      );
      return row?.count ?? 0;
    },
  };
}

/** Someone who can make the record again and again, since none of its values must be unique. */
async function makeRepeatable(): Promise<Keyed> {
  for (const name of kinds) {
    await app.empty();
    const keyed = await makeKeyed(name);
    if ((await keyed.send("once more")).status === 201) return keyed;
  }
  throw new Error("No record can be made twice; the tests of idempotency keys need one.");
}

const told = ({ status, headers, body }: Answer): unknown => [
  status,
  headers.get("etag"),
  headers.get("location"),
  body,
];

const isReplay = ({ headers }: Answer): boolean => headers.get("idempotent-replayed") === "true";

describe("a request that is sent again with the same key", () => {
  test.for(kinds)("makes a %s once and is answered the same", async (name) => {
    const { send, count } = await makeKeyed(name);
    const before = await count();
    const first = await send("a");
    if (first.status !== 201) {
      // A value that must be unique: then nothing is made, now or later.
      expect((await send("a")).status).toBe(first.status);
      expect(await count()).toBe(before);
      return;
    }
    expect(isReplay(first)).toBe(false);
    const second = await send("a");
    expect(isReplay(second)).toBe(true);
    expect(told(second)).toEqual(told(first));
    expect(await count()).toBe(before + 1);
  });

  test("is answered the same after the record has changed, in the order of any body", async () => {
    const { send, made, path } = await makeRepeatable();
    const first = await send("a");
    const changer = callersWith(made.entity, "update").find(
      (caller) => visibleChange(made.entity, caller) !== undefined,
    );
    const one = `${path}/${String(first.body?.["id"])}`;
    if (changer !== undefined) {
      const { tenant } = made.caller;
      const body = visibleChange(made.entity, changer, 77);
      const changing = { "idempotency-key": "b" };
      const changed = await app.call({ ...changer, tenant }, "PATCH", one, body, changing);
      const again = await app.call({ ...changer, tenant }, "PATCH", one, body, changing);
      expect(again.status).toBe(changed.status);
      if (changed.status === 200) {
        expect(told(again)).toEqual(told(changed));
        const [row] = await asOwner.query<{ version: number }>(
          `select version from "${made.entity.table}" where id = $1`,
          [first.body?.["id"]],
        );
        expect(row?.version, "it was changed once").toBe(2);
      }
    }
    const reversed = Object.fromEntries(Object.entries(made.body).toReversed());
    expect(told(await send("a", reversed))).toEqual(told(first));
  });

  test("is refused with 422 when it asks for something else", async () => {
    const { send, made, path, count } = await makeRepeatable();
    await send("a");
    const before = await count();
    const other = { ...made.body, ...validBody(made.entity.name, 4711, { optional: "all" }) };
    const [name = "", value] = Object.entries(made.body)[0] ?? [];
    for (const body of [other, { ...made.body, [name]: `${String(value)}x` }, {}]) {
      expect((await send("a", body)).status, JSON.stringify(body)).toBe(422);
    }
    const deleting = { "idempotency-key": "a" };
    const remover = callersWith(made.entity, "delete").find(({ role }) => role === made.caller.role);
    if (remover !== undefined) {
      const one = `${path}/${made.id}`;
      const caller = { ...remover, tenant: made.caller.tenant ?? "one" };
      expect((await app.call(caller, "DELETE", one, undefined, deleting)).status).toBe(422);
    }
    expect(await count()).toBe(before);
  });

  test("stands alone when someone else uses the same key", async () => {
    const { send, made, count } = await makeRepeatable();
    const before = await count();
    const others = [made.caller, { ...made.caller, subject: "somebody else" }];
    for (const caller of others) {
      const answer = await send("a", made.body, caller);
      // A rule may refuse what another makes; it is not answered with what the first was told.
      expect(isReplay(answer)).toBe(false);
      if (caller === made.caller) expect(answer.status).toBe(201);
    }
    expect(await count()).toBeGreaterThan(before);
    if (application.tenancy === "multiple") {
      const foreign = await send("a", made.body, { ...made.caller, tenant: "two" });
      expect(isReplay(foreign)).toBe(false);
    }
  });

  test("deletes once, and is answered the same", async () => {
    const { made, path } = await makeRepeatable();
    const [remover] = callersWith(made.entity, "delete");
    if (remover === undefined) return;
    const caller = { ...remover, tenant: made.caller.tenant ?? "one" };
    const one = `${path}/${made.id}`;
    const send = async (key: string) =>
      app.call(caller, "DELETE", one, undefined, { "idempotency-key": key });
    const first = await send("a");
    const second = await send("a");
    expect(second.status).toBe(first.status);
    if (first.status !== 204) return;
    expect(isReplay(second)).toBe(true);
    expect((await send("b")).status).toBe(404);
  });

  test("is told that what was answered is gone", async () => {
    const { send, made } = await makeRepeatable();
    const first = await send("a");
    if (first.body?.["createdAt"] === undefined) return;
    await asOwner.transaction(async (session) => {
      await session.script("set local session_replication_role = replica");
      await session.query(`delete from "${made.entity.table}" where id = $1`, [first.body?.["id"]]);
    });
    expect((await send("a")).status).toBe(410);
  });
});

describe("a request that was refused", () => {
  const nowhere = "018f0000-0000-7000-8000-000000000000";

  async function servedWith(failures: "retry" | "replay") {
    const server = app.serve({
      application: { ...application, idempotency: { ...application.idempotency, failures } },
    });
    return server;
  }

  test.for(["retry", "replay"] as const)("is tried again or told again: %s", async (failures) => {
    const { made, path } = await makeRepeatable();
    const server = await servedWith(failures);
    const [caller] = callersWith(made.entity, "create");
    const hidden = hiddenFrom(caller ?? made.caller, made.entity);
    expect(hidden).toBeDefined();
    const wrong = { ...made.body, canaryField: "CANARY-VALUE" };
    const send = async (body: Values) =>
      server.call(made.caller, "POST", path, body, { "idempotency-key": "a" });
    const first = await send(wrong);
    expect(first.status).toBe(400);
    expect(isReplay(first)).toBe(false);
    const again = await send(wrong);
    expect(again.status).toBe(400);
    expect(again.body?.["errors"]).toEqual(first.body?.["errors"]);
    expect(isReplay(again)).toBe(failures === "replay");
    // Once it is put right it is another request.
    expect((await send(made.body)).status).toBe(failures === "replay" ? 422 : 201);
    const [remover] = callersWith(made.entity, "delete");
    if (remover === undefined) return;
    const missing = async () =>
      server.call(remover, "DELETE", `${path}/${nowhere}`, undefined, { "idempotency-key": "c" });
    expect([(await missing()).status, (await missing()).status]).toEqual([404, 404]);
    expect(isReplay(await missing())).toBe(failures === "replay");
  });

  test.for(["retry", "replay"] as const)("because we failed is tried again: %s", async (failures) => {
    const { made, path } = await makeRepeatable();
    const { platformFault } = { platformFault: new Error("the keys are out of reach") };
    const failing = app.serve({
      application: { ...application, idempotency: { ...application.idempotency, failures } },
      random: () => {
        throw platformFault;
      },
    });
    const headers = { "idempotency-key": "a" };
    const before = await storedRows(app.database);
    const broken = await failing.call(made.caller, "POST", path, made.body, headers).catch(() => ({
      status: 500,
    }));
    expect(broken.status).toBe(500);
    expect(await storedRows(app.database)).toEqual(before);
    const working = await servedWith(failures);
    const answer = await working.call(made.caller, "POST", path, made.body, headers);
    expect([answer.status, isReplay(answer)]).toEqual([201, false]);
  });
});

describe("what is kept of a request", () => {
  test("has no value of its body, and goes after a day", async () => {
    const { send, made } = await makeRepeatable();
    await send("a-key-CANARY");
    await send("another-CANARY", { ...made.body, canaryFieldCANARY: "CANARY" });
    const rows = await asOwner.query<{ row: string }>(
      "select k::text || encode(key, 'escape') || coalesce(encode(problem, 'escape'), '') as row from platform.idempotency_key k",
    );
    expect(rows.length).toBeGreaterThan(0);
    const texts = Object.values(made.body).filter(
      (value): value is string => typeof value === "string" && value.length > 5,
    );
    for (const { row } of rows) {
      for (const text of ["CANARY", ...texts]) expect(row).not.toContain(text);
    }
    const start = app.clock.now().getTime();
    app.clock.set(new Date(start + 86_400_000));
    expect(await forgetKeys(app)).toBe(0);
    app.clock.set(new Date(start + 86_400_001));
    expect(await forgetKeys(app)).toBe(rows.length);
    expect((await send("a-key-CANARY")).headers.get("idempotent-replayed")).toBeNull();
  });

  test("is seen and changed by nobody else", async () => {
    const { send } = await makeRepeatable();
    await send("a");
    const { database } = app;
    expect(await database.query("select * from platform.idempotency_key")).toEqual([]);
    for (const text of [
      "delete from platform.idempotency_key",
      "update platform.idempotency_key set version = 1",
      "insert into platform.idempotency_key values ('one', 'x', '', '', now())",
    ]) {
      await expect(database.query(text), text).rejects.toThrow("permission denied");
    }
  });
});

describe("a key", () => {
  test.for([
    ["is empty", ""],
    ["is too long", "x".repeat(256)],
    ["is not ASCII", "\u00e4"],
    ["has a control character", "a\tb"],
  ])("that %s is refused", async ([, key = ""]) => {
    const { send, count } = await makeRepeatable();
    const before = await count();
    expect((await send(key)).status).toBe(400);
    expect(await count()).toBe(before);
  });

  test("of printable characters is taken, whatever it says", async () => {
    const { send, count } = await makeRepeatable();
    const before = await count();
    const printable = fc
      .array(fc.integer({ min: 0x21, max: 0x7e }), { minLength: 1, maxLength: 255 })
      .map((codes) => String.fromCharCode(...codes));
    const keys = new Set<string>(["'; drop table platform.idempotency_key; --", "__proto__"]);
    await fc.assert(
      fc.asyncProperty(printable, async (key) => {
        const isNew = !keys.has(key);
        keys.add(key);
        const [first, second] = [await send(key), await send(key)];
        expect([first.status, second.status]).toEqual([201, 201]);
        expect([isReplay(first), isReplay(second)]).toEqual([!isNew, true]);
      }),
      { numRuns: 10, seed: 3 },
    );
    for (const key of ["'; drop table platform.idempotency_key; --", "__proto__"]) await send(key);
    expect(await count()).toBe(before + keys.size);
  });

  test("is needed where the blueprint says so", async () => {
    const { made, path } = await makeRepeatable();
    const server = app.serve({
      application: { ...application, idempotency: { ...application.idempotency, required: true } },
    });
    const { token } = app;
    const request = async (headers: Readonly<Record<string, string>>) => {
      const purpose = made.caller.purpose ?? "";
      const answer = await server.send(
        new Request(`http://localhost${path}`, {
          method: "POST",
          headers: {
            authorization: `Bearer ${await token(made.caller)}`,
            ...(purpose !== "" && { "purpose-of-use": purpose }),
            "content-type": "application/json",
            ...headers,
          },
          body: JSON.stringify(made.body),
        }),
      );
      return answer.status;
    };
    expect(await request({})).toBe(400);
    expect(await request({ "idempotency-key": "a" })).toBe(201);
  });
});

describe.skipIf(app.database.kind !== "postgres")("at the same time", () => {
  test("20 requests with one key make one record, and all are answered the same", async () => {
    const { send, count } = await makeRepeatable();
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send("a")));
    expect(await count()).toBe(before + 1);
    const [first] = answers;
    for (const answer of answers) expect(told(answer)).toEqual(first && told(first));
    expect(answers.filter((answer) => !isReplay(answer)).length).toBe(1);
  });

  test("a first attempt that was killed does not stand in the way of the second", async () => {
    const { send, made, count } = await makeRepeatable();
    const before = await count();
    const { promise: locked, resolve: isLocked } = Promise.withResolvers<void>();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const holding = asOwner.transaction(async (session) => {
      await session.script(`lock table "${made.entity.table}" in exclusive mode`);
      isLocked();
      await released;
    });
    await locked;
    const first = send("a");
    const waiting = `select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`;
    let pids: readonly { pid: number }[] = [];
    while (pids.length === 0) pids = await asOwner.query<{ pid: number }>(waiting);
    for (const { pid } of pids) await asOwner.query("select pg_terminate_backend($1)", [pid]);
    release();
    await holding;
    expect((await first).status).toBeGreaterThanOrEqual(500);
    expect(await count()).toBe(before);
    const second = await send("a");
    expect([second.status, isReplay(second)]).toEqual([201, false]);
    expect(await count()).toBe(before + 1);
  });
});
