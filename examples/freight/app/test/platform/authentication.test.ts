import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Answer } from "#test/harness-types";
import { entityNamed } from "#test/interface";

const app = await harness();
const [someone = { role: "" }] = callers;

beforeEach(() => app.empty());

/** Every address at which there is a list or a record. */
async function addresses(): Promise<readonly string[]> {
  const found = ["/v1/obligations"];
  for (const name of creatable) {
    const { entity, id } = await createRecord(app, name);
    found.push(
      `/v1/${entity.path}`,
      `/v1/${entity.path}/${id}`,
      `/v1/${entity.path}/${id}/history`,
    );
  }
  return found;
}

async function sendToken(path: string, authorization: string | undefined): Promise<Answer> {
  const headers = authorization === undefined ? {} : { authorization };
  return await app.send(new Request(`http://localhost${path}`, { headers }));
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const part = (token: string, index: number): string => token.split(".")[index] ?? "";

/** Ways to come without being known. */
const forgeries: Readonly<Record<string, (token: string) => string | undefined>> = {
  "no token": () => undefined,
  "an empty token": () => "Bearer ",
  "another scheme": (token) => `Basic ${token}`,
  "a token twice": (token) => `Bearer ${token} ${token}`,
  "a token without its signature": (token) => `Bearer ${part(token, 0)}.${part(token, 1)}.`,
  "a token that says it needs no signature": (token) =>
    `Bearer ${encode({ alg: "none" })}.${part(token, 1)}.`,
  "a token whose signature was changed": (token) =>
    `Bearer ${part(token, 0)}.${part(token, 1)}.${part(token, 2).replace(/^./, (first) => (first === "A" ? "B" : "A"))}`,
  "a token whose claims were changed": (token) =>
    `Bearer ${part(token, 0)}.${encode({ ...(JSON.parse(Buffer.from(part(token, 1), "base64url").toString()) as object), sub: "another" })}.${part(token, 2)}`,
  "something that is no token": () => "Bearer nothing",
};

describe("whoever is not known", () => {
  test.for(Object.keys(forgeries))("gets no data with %s, and is recorded", async (name) => {
    const authorization = forgeries[name]?.(await app.token(someone));
    for (const path of await addresses()) {
      const entries = await anonymousEntries();
      const answer = await sendToken(path, authorization);
      expect(answer.status, path).toBe(401);
      expect(Object.keys(answer.body ?? {}), path).not.toContain("items");
      expect(answer.body, path).not.toHaveProperty("version");
      if (application.controls.audit) expect(await anonymousEntries(), path).toBe(entries + 1);
    }
  });

  test.for([
    ["expired", { exp: 1_700_000_000 }],
    ["is not valid yet", { nbf: 1_900_000_000 }],
    ["is for another application", { aud: "another" }],
    ["comes from another issuer", { iss: "urn:another" }],
    ["names nobody", { sub: "" }],
    ["never ends", { exp: undefined }],
  ] as const)("gets nothing with a token that %s", async ([, claims]) => {
    const token = await app.token(someone, claims);
    expect((await sendToken("/v1/obligations", `Bearer ${token}`)).status).toBe(401);
  });

  test("is told nothing of what was wrong", async () => {
    const answers = new Set<string>();
    for (const claims of [{ exp: 1 }, { aud: "another" }, { role: "nobody" }]) {
      const token = await app.token(someone, claims);
      const { status, body = {} } = await sendToken("/v1/obligations", `Bearer ${token}`);
      answers.add(JSON.stringify([status, body["title"], body["detail"]]));
    }
    expect(answers.size).toBe(1);
  });
});

describe("the purpose of use", () => {
  test("must be one of the role's", async () => {
    for (const { role } of callers) {
      for (const purpose of ["another purpose", ...callers.map((caller) => caller.purpose)]) {
        const mayFor = application.roles[role]?.purposes.includes(purpose) === true;
        if (mayFor) continue;
        const { status } = await app.call({ role, purpose }, "GET", "/v1/obligations");
        expect(status, `${role} for ${purpose}`).toBe(400);
      }
    }
  });
});

const { idleMinutes = 0 } = application;

describe.skipIf(idleMinutes === 0)(
  `a session, which ends after ${idleMinutes} idle minutes`,
  () => {
    const name =
      creatable.find((entity) => callersWith(entityNamed(entity), "search").length > 0) ?? "";
    const path = `/v1/${entityNamed(name).path}`;

    test("goes on at exactly the limit, ends beyond it, and stays ended", async () => {
      const [caller = someone] = callersWith(entityNamed(name), "search");
      const start = app.clock.now().getTime();
      const limit = idleMinutes * 60_000;
      const token = await app.token(caller, { sid: "one session", exp: start / 1000 + 1_000_000 });
      const statusAt = async (milliseconds: number): Promise<number> => {
        app.clock.set(new Date(start + milliseconds));
        const headers = { authorization: `Bearer ${token}` };
        return (await app.call(caller, "GET", path, undefined, headers)).status;
      };
      expect(await statusAt(0)).toBe(200);
      expect(await statusAt(limit)).toBe(200);
      expect(await statusAt(2 * limit)).toBe(200);
      expect(await statusAt(3 * limit + 1000)).toBe(401);
      expect(await statusAt(3 * limit + 2000)).toBe(401);
      expect(await statusAt(2 * limit)).toBe(401);
    });
  },
);

async function anonymousEntries(): Promise<number> {
  const entries = await app.database.asOwner.query(
    `select 1 from platform.audit_entry
     where actor = 'anonymous' and action = 'authenticate' and outcome = 'refused'`,
  );
  return entries.length;
}
