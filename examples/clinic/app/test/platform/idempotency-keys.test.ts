import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";

import { application } from "#app";
import type { ServerParts } from "#platform/app/create-server";
import type { Keyring } from "#platform/field-encryption/keyring";
import { unavailable } from "#platform/http/problems";
import { forgetKeys } from "#platform/idempotency/forget-keys-job";
import type { Values } from "#platform/records/entity";
import { callersWith } from "#test/callers";
import { harness } from "#test/harness";
import type { Served } from "#test/harness-types";
import { isReplay, makeKeyed, repeatableKind } from "#test/keyed-requests";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const repeatable = await repeatableKind(app);

beforeEach(() => app.empty());

describe.skipIf(repeatable === undefined)("a request that was refused", () => {
  const nowhere = "018f0000-0000-7000-8000-000000000000";

  function serveWith(failures: "retry" | "replay", changes: Partial<ServerParts> = {}): Served {
    const idempotency = { ...application.idempotency, failures };
    return app.serve({ application: { ...application, idempotency }, ...changes });
  }

  test.for(["retry", "replay"] as const)("is tried again or told again: %s", async (failures) => {
    const { made, path } = await makeKeyed(app, repeatable ?? "");
    const server = serveWith(failures);
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

  test.for(["retry", "replay"] as const)(
    "because we failed is tried again: %s",
    async (failures) => {
      const { made, path } = await makeKeyed(app, repeatable ?? "");
      const keyring: Keyring = {
        async open() {
          throw unavailable();
        },
      };
      let opened = 0;
      const failing = serveWith(failures, {
        // The first use is the key's own; the second is the record's.
        keyring: { open: (tenant) => ((opened += 1) > 1 ? keyring : app.keyring).open(tenant) },
      });
      const headers = { "idempotency-key": "a" };
      const before = await storedRows(app.database);
      const broken = await failing.call(made.caller, "POST", path, made.body, headers);
      expect(broken.status).toBe(503);
      expect(await storedRows(app.database)).toEqual(before);
      const working = serveWith(failures);
      const answer = await working.call(made.caller, "POST", path, made.body, headers);
      expect([answer.status, isReplay(answer)]).toEqual([201, false]);
    },
  );
});

describe.skipIf(repeatable === undefined)("what is kept of a request", () => {
  test("has no value of its body, and goes after a day", async () => {
    const { send, made } = await makeKeyed(app, repeatable ?? "");
    await send("a-key-CANARY");
    await send("another-CANARY", { ...made.body, canaryFieldCANARY: "CANARY" });
    const rows = await app.database.asOwner.query<{ row: string }>(
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
    const { send } = await makeKeyed(app, repeatable ?? "");
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

describe.skipIf(repeatable === undefined)("a key", () => {
  test.for([
    ["is empty", ""],
    ["is too long", "x".repeat(256)],
    ["is not ASCII", "\u00e4"],
    ["has a control character", "a\tb"],
  ])("that %s is refused", async ([, key = ""]) => {
    const { send, count } = await makeKeyed(app, repeatable ?? "");
    const before = await count();
    expect((await send(key)).status).toBe(400);
    expect(await count()).toBe(before);
  });

  test("of printable characters is taken, whatever it says", async () => {
    const { send, count } = await makeKeyed(app, repeatable ?? "");
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
    const { made, path } = await makeKeyed(app, repeatable ?? "");
    const server = app.serve({
      application: { ...application, idempotency: { ...application.idempotency, required: true } },
    });
    const request = async (headers: Readonly<Record<string, string>>) => {
      const purpose = made.caller.purpose ?? "";
      const answer = await server.send(
        new Request(`http://localhost${path}`, {
          method: "POST",
          headers: {
            authorization: `Bearer ${await app.token(made.caller)}`,
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
