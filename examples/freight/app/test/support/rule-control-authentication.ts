import { expect, it } from "vitest";
import { application } from "#app";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";
import type { ControlRule } from "#test/rule-types";

/** Authentication: nobody without a valid token, and no session that is not used for too long. */
export function testAuthentication(rule: ControlRule): void {
  const { citation, settings } = rule;
  const [role = ""] = Object.keys(application.roles);
  const path = `/v1/${application.entities[0]?.path}`;

  it("lets nobody in without a valid token (edge)", async ({ task }) => {
    const app = await harness();
    const { cases } = reportOn(task, "edge");
    await app.empty();
    const token = await app.token({ role });
    const forged = `${token.slice(0, -4)}AAAA`;
    const late = await app.token({ role }, { exp: Date.parse("2026-03-02T09:00:00Z") / 1000 });
    const nameless = await app.token({ role }, { sub: "" });
    for (const [what, sent] of [
      ["no token", undefined],
      ["no token at all", "x"],
      ["a token that somebody else signed", forged],
      ["a token that has expired", late],
      ["a token of nobody", nameless],
    ] as const) {
      const headers: Record<string, string> =
        sent === undefined ? {} : { authorization: `Bearer ${sent}` };
      const { status } = await app.send(new Request(`http://localhost${path}`, { headers }));
      expect(status, `${citation}: ${what}`).toBe(401);
      cases.met += 1;
    }
    const { status } = await app.call({ role }, "GET", path);
    expect(status, "with a valid token").not.toBe(401);
    cases.notMet += 1;
  });

  it("knows each person by a name of their own (edge)", async ({ task }) => {
    const app = await harness();
    const { cases } = reportOn(task, "edge");
    await app.empty();
    const people = ["ada", "bert", "ada"];
    for (const subject of people) {
      await app.call({ role, subject }, "GET", path);
    }
    const entries = await app.database.asOwner.query<{ actor: string }>(
      "select actor from platform.audit_entry order by sequence",
    );
    if (!application.controls.audit) return;
    expect(
      entries.map(({ actor }) => actor),
      citation,
    ).toEqual(people);
    cases.met += 2;
    cases.notMet += 1;
  });

  const { idleMinutes: minutes } = settings;
  if (typeof minutes !== "number") return;

  it(`ends a session that was not used for ${minutes} minutes (edge)`, async ({ task }) => {
    const app = await harness();
    const { cases } = reportOn(task, "edge");
    await app.empty();
    const begin = app.clock.now().getTime();
    const exp = begin / 1000 + 86_400;
    const token = await app.token({ role, subject: "idle" }, { sid: "a session that idles", exp });
    const purpose = application.roles[role]?.purposes[0] ?? "";
    const ask = async (after: number): Promise<number> => {
      app.clock.set(new Date(begin + after));
      const headers = { authorization: `Bearer ${token}`, "purpose-of-use": purpose };
      const { status } = await app.send(new Request(`http://localhost${path}`, { headers }));
      return status;
    };
    const limit = minutes * 60_000;
    expect(await ask(0)).not.toBe(401);
    expect(await ask(limit), `${citation}: exactly ${minutes} minutes`).not.toBe(401);
    expect(await ask(2 * limit + 1), `${citation}: a millisecond more`).toBe(401);
    expect(await ask(2 * limit + 2), `${citation}: and ever after`).toBe(401);
    cases.notMet += 2;
    cases.met += 2;
  });
}
