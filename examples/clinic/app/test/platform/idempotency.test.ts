import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { validBody } from "#test/arbitrary-record";
import { callersWith, hiddenFrom } from "#test/callers";
import { creatable } from "#test/create-record";
import { harness } from "#test/harness";
import type { Answer } from "#test/harness-types";
import { isReplay, makeKeyed, repeatableKind, said } from "#test/keyed-requests";
import { visibleChange } from "#test/record-requests";

const app = await harness();
const { asOwner } = app.database;
const repeatable = await repeatableKind(app);

beforeEach(() => app.empty());

describe("a request that is sent again with the same key", () => {
  test.for(creatable)("makes a %s once and is answered the same", async (name) => {
    const { send, count } = await makeKeyed(app, name);
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
    expect(said(second)).toEqual(said(first));
    expect(await count()).toBe(before + 1);
  });
});

describe.skipIf(repeatable === undefined)("a repeated request", () => {
  test("is answered the same after the record has changed", async () => {
    const { send, made, path } = await makeKeyed(app, repeatable ?? "");
    const first = await send("a");
    const changer = callersWith(made.entity, "update").find(
      (caller) => visibleChange(made.entity, caller) !== undefined,
    );
    const one = `${path}/${String(first.body?.["id"])}`;
    if (changer !== undefined) {
      const body = visibleChange(made.entity, changer, 77);
      const changing = { "idempotency-key": "b" };
      const changed = await app.call(changer, "PATCH", one, body, changing);
      const again = await app.call(changer, "PATCH", one, body, changing);
      expect(again.status).toBe(changed.status);
      if (changed.status === 200) {
        expect(said(again)).toEqual(said(changed));
        const [row] = await asOwner.query<{ version: number }>(
          `select version from "${made.entity.table}" where id = $1`,
          [first.body?.["id"]],
        );
        expect(row?.version, "it was changed once").toBe(2);
      }
    }
    expect(said(await send("a"))).toEqual(said(first));
  });

  test("has the members of its body in any order", async () => {
    const { send, made } = await makeKeyed(app, repeatable ?? "");
    const without = hiddenFrom(made.caller, made.entity);
    const all = validBody(made.entity.name, 7, { optional: "all", without });
    const body = { ...all, ...made.body };
    const first = await send("a", body);
    if (first.status !== 201) return;
    const reversed = Object.fromEntries(Object.entries(body).toReversed());
    expect(said(await send("a", reversed))).toEqual(said(first));
  });

  test("is refused with 422 when it asks for something else", async () => {
    const { send, made, path, count } = await makeKeyed(app, repeatable ?? "");
    await send("a");
    const second = await send("another");
    const before = await count();
    const other = { ...made.body, ...validBody(made.entity.name, 4711, { optional: "all" }) };
    const [name = "", value] = Object.entries(made.body)[0] ?? [];
    for (const body of [other, { ...made.body, [name]: `${String(value)}x` }, {}]) {
      // Where nothing is required, the first request may have been empty as well.
      if (JSON.stringify(body) === JSON.stringify(made.body)) continue;
      expect((await send("a", body)).status, JSON.stringify(body)).toBe(422);
    }
    const changer = callersWith(made.entity, "update").find(
      (caller) => visibleChange(made.entity, caller) !== undefined,
    );
    if (changer !== undefined) {
      const change = async (id: unknown): Promise<Answer> => {
        const body = visibleChange(made.entity, changer);
        const headers = { "idempotency-key": "c" };
        return await app.call(changer, "PATCH", `${path}/${String(id)}`, body, headers);
      };
      const { status } = await change(made.id);
      if (status === 200) expect((await change(second.body?.["id"])).status).toBe(422);
    }
    const deleting = { "idempotency-key": "a" };
    const remover = callersWith(made.entity, "delete").find(
      ({ role }) => role === made.caller.role,
    );
    if (remover !== undefined) {
      const one = `${path}/${made.id}`;
      expect((await app.call(remover, "DELETE", one, undefined, deleting)).status).toBe(422);
    }
    expect(await count()).toBe(before);
  });

  test("stands alone when someone else uses the same key", async () => {
    const { send, made, count } = await makeKeyed(app, repeatable ?? "");
    const before = await count();
    const others = [made.caller, { ...made.caller, subject: "somebody else" }];
    for (const caller of others) {
      const answer = await send("a", made.body, caller);
      expect(isReplay(answer)).toBe(false);
      // A rule may refuse what another makes, under any key.
      expect((await send("b", made.body, caller)).status).toBe(answer.status);
      if (caller === made.caller) expect(answer.status).toBe(201);
    }
    expect(await count()).toBeGreaterThan(before);
    if (application.tenancy === "multiple") {
      const foreign = await send("a", made.body, { ...made.caller, tenant: "two" });
      expect(isReplay(foreign)).toBe(false);
    }
  });

  test("deletes once, and is answered the same", async () => {
    const { made, path } = await makeKeyed(app, repeatable ?? "");
    const [remover] = callersWith(made.entity, "delete");
    if (remover === undefined) return;
    const one = `${path}/${made.id}`;
    const send = async (key: string) =>
      app.call(remover, "DELETE", one, undefined, { "idempotency-key": key });
    const first = await send("a");
    const second = await send("a");
    expect(second.status).toBe(first.status);
    if (first.status !== 204) return;
    expect(isReplay(second)).toBe(true);
    expect((await send("b")).status).toBe(404);
  });

  test("is told that what was answered is gone", async () => {
    const { send, made } = await makeKeyed(app, repeatable ?? "");
    const first = await send("a");
    if (first.body?.["createdAt"] === undefined) return;
    await asOwner.transaction(async (session) => {
      await session.script("set local session_replication_role = replica");
      await session.query(`delete from "${made.entity.table}" where id = $1`, [first.body?.["id"]]);
    });
    expect((await send("a")).status).toBe(410);
  });
});

describe("what is answered again", () => {
  test.for(creatable)("shows of a %s what the one who asks now may see", async (name) => {
    const { made, send } = await makeKeyed(app, name);
    const first = await send("a");
    if (first.status !== 201) return;
    const subject = made.caller.subject ?? made.caller.role;
    for (const caller of callersWith(made.entity, "create")) {
      const again = await send("a", made.body, { ...made.caller, ...caller, subject });
      const hidden = hiddenFrom(caller, made.entity);
      const shown = Object.keys(again.body ?? {}).filter((field) => hidden.has(field));
      expect(shown, `${caller.role} for ${caller.purpose}`).toEqual([]);
    }
  });
});

const isConcurrent = app.database.kind === "postgres" && repeatable !== undefined;

describe.skipIf(!isConcurrent)("at the same time", () => {
  test("20 requests with one key make one record, and all are answered the same", async () => {
    const { send, count } = await makeKeyed(app, repeatable ?? "");
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send("a")));
    expect(await count()).toBe(before + 1);
    const [first] = answers;
    for (const answer of answers) expect(said(answer)).toEqual(first && said(first));
    expect(answers.filter((answer) => !isReplay(answer)).length).toBe(1);
  });

  test("a first attempt that was killed does not stand in the way of the second", async () => {
    const { send, made, count } = await makeKeyed(app, repeatable ?? "");
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
