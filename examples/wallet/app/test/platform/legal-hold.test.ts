import { beforeEach, describe, expect, it } from "vitest";
import { application } from "#app";
import { callersWith } from "#test/callers";
import { creatable, createRecord, type Created } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller, Harness } from "#test/harness-types";

const [holder] = (application.legalHolders ?? []).map((role): Caller => ({ role }));
const [name = ""] = creatable;

describe.skipIf(holder === undefined)("a legal hold", () => {
  const by = holder ?? { role: "" };
  let app: Harness;
  beforeEach(async () => {
    app = await harness();
    await app.empty();
  });

  const place = ({ entity, id }: Created, caller: Caller = by) =>
    app.call(caller, "POST", "/v1/legal-holds", {
      entity: entity.name,
      record: id,
      matter: "Case 7",
      reason: "A claim was brought.",
    });
  const release = (id: unknown, caller: Caller = by) =>
    app.call(caller, "POST", `/v1/legal-holds/${String(id)}/release`);

  it("keeps the record until it is released, and tells its matter to holders only", async () => {
    const made = await createRecord(app, name);
    const { status, body: hold } = await place(made);
    expect(status).toBe(201);
    expect(hold).toMatchObject({
      matter: "Case 7",
      reason: "A claim was brought.",
      releasedAt: null,
    });
    const stored = await app.database.asOwner.query<{ reason: Buffer }>(
      "select reason from platform.legal_hold",
    );
    expect(stored[0]?.reason.toString("latin1")).not.toContain("claim");

    const path = `/v1/${made.entity.path}/${made.id}`;
    for (const caller of callersWith(made.entity, "delete")) {
      const refused = await app.call(caller, "DELETE", path);
      // Whoever does not see the record learns nothing of the hold.
      expect([404, 409]).toContain(refused.status);
      const names = String(refused.body?.["detail"]).includes("Case 7");
      expect(names).toBe(refused.status === 409 && application.legalHolders?.includes(caller.role));
    }
    expect((await release(hold?.["id"])).body).toMatchObject({ releasedBy: by.role });
    expect((await release(hold?.["id"])).status).toBe(409);
    const left = await app.database.asOwner.query("select from platform.legal_hold");
    expect(left).toHaveLength(1);
  });

  it("is listed", async () => {
    const made = [await createRecord(app, name), await createRecord(app, name)];
    const holds = [];
    for (const [hour, one] of made.entries()) {
      app.clock.set(`2026-03-02T1${hour}:30:00Z`);
      holds.push((await place(one)).body);
    }
    await release(holds[0]?.["id"]);
    const list = async (query: string): Promise<unknown> =>
      (await app.call(by, "GET", `/v1/legal-holds?${query}`)).body?.["items"];
    expect(await list("open=true")).toEqual([holds[1]]);
    expect(await list(`record=${made[0]?.id}`)).toMatchObject([{ id: holds[0]?.["id"] }]);
    const { body } = await app.call(by, "GET", "/v1/legal-holds?limit=1");
    expect(body?.["next"]).toBe(holds[0]?.["id"]);
    expect(await list(`limit=1&cursor=${String(body?.["next"])}`)).toEqual([holds[1]]);
  });

  it("is placed, released and seen by those only who may", async () => {
    const made = await createRecord(app, name);
    const { body: hold } = await place(made);
    for (const role of Object.keys(application.roles)) {
      if (application.legalHolders?.includes(role)) continue;
      expect((await place(made, { role })).status).toBe(403);
      expect((await release(hold?.["id"], { role })).status).toBe(403);
      expect((await app.call({ role }, "GET", "/v1/legal-holds")).status).toBe(403);
    }
    if (application.tenancy === "multiple") {
      const stranger = { ...by, tenant: "two" };
      expect((await place(made, stranger)).status).toBe(404);
      expect((await release(hold?.["id"], stranger)).status).toBe(404);
      expect((await app.call(stranger, "GET", "/v1/legal-holds")).body).toEqual({ items: [] });
    }
  });

  it("is refused in any other shape, and for records that are not there", async () => {
    const none = "00000000-0000-4000-8000-000000000000";
    const sound = { entity: name, record: none, matter: "Case 7", reason: "A claim." };
    const send = async (body: unknown): Promise<number> =>
      (await app.call(by, "POST", "/v1/legal-holds", body)).status;
    expect(await send(sound)).toBe(404);
    expect(await send({ ...sound, entity: "pg_class" })).toBe(404);
    for (const body of [
      [],
      {},
      { ...sound, matter: "" },
      { ...sound, record: 1 },
      { ...sound, x: 1 },
    ]) {
      expect(await send(body)).toBe(400);
    }
    expect((await release(none)).status).toBe(404);
    expect((await release("nothing")).status).toBe(404);
    expect((await app.call(by, "GET", "/v1/legal-holds?open=maybe")).status).toBe(400);
  });
});

describe.runIf(holder === undefined)("a legal hold", () => {
  it("is not placed here", ({ skip }) => skip("no role of this application places legal holds"));
});

describe.skipIf(application.purgeReaders === undefined)("proofs of what was purged", () => {
  it("are read by those only who may", async () => {
    const app = await harness();
    await app.empty();
    for (const role of Object.keys(application.roles)) {
      const { status, body } = await app.call({ role }, "GET", "/v1/purges?limit=5");
      if (application.purgeReaders?.includes(role)) expect(body).toEqual({ items: [] });
      else expect(status).toBe(403);
    }
  });
});
