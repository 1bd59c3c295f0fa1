import { beforeEach, describe, expect, it } from "vitest";
import { application } from "#app";
import { callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller, Harness } from "#test/harness-types";
import { entityNamed } from "#test/interface";

const recorders = application.consentRecorders ?? [];

/** Someone who records consent, and a kind of record that this role sees. */
const [recording] = recorders.flatMap((role) =>
  creatable.flatMap((name) =>
    callersWith(entityNamed(name), "read")
      .filter((caller) => caller.role === role)
      .map((caller) => ({ caller, name })),
  ),
);

const said = { purpose: "advertising", textVersion: "2026-01", how: "on paper" };

describe.skipIf(recording === undefined)("consent", () => {
  const { caller = { role: "" }, name = "" } = recording ?? {};
  let app: Harness;
  beforeEach(async () => {
    app = await harness();
    await app.empty();
  });

  /** The id of a record that the recorder sees. */
  const arrange = async (): Promise<string> => {
    const { id, entity } = await createRecord(app, name);
    const { status } = await app.call(caller, "GET", `/v1/${entity.path}/${id}`);
    return status === 200 ? id : "";
  };
  const record = (subject: string, decision: string, by: Caller = caller) =>
    app.call(by, "POST", "/v1/consents", { ...said, subject, decision });

  /** The purposes for which rules find somebody's consent in force. */
  const inForce = async (subject: string): Promise<readonly unknown[]> => {
    const text = "select purpose from platform.consent_in_force where subject = $1";
    return (await app.database.asOwner.query(text, [subject])).map(({ purpose }) => purpose);
  };

  it("is what was decided last", async ({ skip }) => {
    const subject = await arrange();
    if (subject === "") skip("no rule shows the recorder such a record");
    const given = await record(subject, "given");
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({ ...said, subject, decision: "given", latest: true });
    expect(await inForce(subject)).toEqual([said.purpose]);
    expect((await record(subject, "withdrawn")).status).toBe(201);
    expect(await inForce(subject)).toEqual([]);
    const { body } = await app.call(caller, "GET", `/v1/consents?subject=${subject}&limit=1`);
    expect(body?.["items"]).toMatchObject([{ decision: "withdrawn", latest: true }]);
    const rest = `/v1/consents?subject=${subject}&limit=1&cursor=${String(body?.["next"])}`;
    const { body: last } = await app.call(caller, "GET", rest);
    expect(last).toEqual({ items: [{ ...given.body, latest: false }] });
  });

  it("is recorded by those only who may, and of records that are there", async ({ skip }) => {
    const subject = await arrange();
    if (subject === "") skip("no rule shows the recorder such a record");
    const none = "00000000-0000-4000-8000-000000000000";
    expect((await record(none, "given")).status).toBe(403);
    if (application.tenancy === "multiple") {
      expect((await record(subject, "given", { ...caller, tenant: "two" })).status).toBe(403);
    }
    for (const role of Object.keys(application.roles)) {
      if (recorders.includes(role) || !application.controls.access) continue;
      expect((await record(subject, "given", { role })).status).toBe(403);
      const list = await app.call({ role }, "GET", `/v1/consents?subject=${subject}`);
      expect(list.status).toBe(403);
    }
    const { body } = await app.call(caller, "GET", `/v1/consents?subject=${subject}`);
    expect(body).toEqual({ items: [] });
  });

  it("is refused in any other shape", async () => {
    const subject = "00000000-0000-4000-8000-000000000000";
    const sound = { ...said, subject, decision: "given" };
    const bodies = [
      [],
      {},
      { ...sound, subject: "somebody" },
      { ...sound, decision: "maybe" },
      { ...sound, purpose: " " },
      { ...sound, how: "x".repeat(201) },
      { ...sound, at: "2020-01-01T00:00:00Z" },
    ];
    for (const body of bodies) {
      expect((await app.call(caller, "POST", "/v1/consents", body)).status).toBe(400);
    }
    for (const query of [
      "",
      "subject=x",
      `subject=${subject}&actor=x`,
      `subject=${subject}&limit=0`,
    ]) {
      expect((await app.call(caller, "GET", `/v1/consents?${query}`)).status).toBe(400);
    }
  });
});

describe.runIf(recording === undefined)("consent", () => {
  it("is not recorded here", ({ skip }) => skip("no role of this application records consent"));
});
