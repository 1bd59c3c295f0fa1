/* oxlint-disable no-await-in-loop -- one step after another is what is tested */
import { createHmac, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { Hono } from "hono";
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JWTPayload,
} from "jose";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { authenticate, type RefusalReason } from "#platform/authentication/authenticate";
import type { Tenancy } from "#platform/authentication/token-claims";
import { handleError } from "#platform/http/handle-error";
import { createLog } from "#platform/http/log";

const issuer = "https://login.library.example";
const audience = "library";
const roles = {
  librarian: { purposes: ["lending", "stocktaking"] },
  member: { purposes: ["borrowing"] },
  visitor: { purposes: [] },
};
const start = Date.parse("2026-01-31T10:00:00Z") / 1_000;

let time = start;
const clock = { now: () => new Date(time * 1_000) };
const refusals: RefusalReason[] = [];

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
let own: Pair;
let other: Pair;
let rsa: Pair;
let edwards: Pair;
let app: Hono;

beforeAll(async () => {
  own = await generateKeyPair("ES256", { extractable: true });
  other = await generateKeyPair("ES256", { extractable: true });
  rsa = await generateKeyPair("RS256", { extractable: true });
  edwards = await generateKeyPair("EdDSA", { extractable: true });
  app = await appWith({ kind: "claim", claim: "tenant" });
});

beforeEach(() => {
  time = start;
  refusals.length = 0;
});

async function appWith(tenancy: Tenancy): Promise<Hono> {
  const keys = createLocalJWKSet({
    keys: [
      { ...(await exportJWK(own.publicKey)), kid: "own", alg: "ES256" },
      { ...(await exportJWK(rsa.publicKey)), kid: "rsa" },
      { ...(await exportJWK(edwards.publicKey)), kid: "edwards", alg: "EdDSA" },
    ],
  });
  const made = new Hono();
  made.onError(handleError(createLog({ clock, write: () => {} })));
  made.use(
    authenticate({
      issuer,
      audience,
      keys,
      roles,
      tenancy,
      clock,
      attributeClaims: ["desk", "floor", "toString"],
      onRefused: (reason) => {
        refusals.push(reason);
      },
    }),
  );
  made.get("/", (c) => c.json(c.var.actor));
  return made;
}

interface Changes {
  readonly claims?: JWTPayload;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: Parameters<SignJWT["sign"]>[0];
}

const usual: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: "alice",
  exp: start + 3_600,
  iat: start,
  jti: "session-1",
  role: "member",
  tenant: "north",
};

/** Signs a token whose claims are the usual ones with changes; an undefined claim is left out. */
async function token({
  claims = {},
  header = {},
  key = own.privateKey,
}: Changes = {}): Promise<string> {
  const all = Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(all) as JWTPayload)
    .setProtectedHeader({ alg: "ES256", kid: "own", ...header })
    .sign(key);
}

const get = async (headers: Readonly<Record<string, string>>, from = app): Promise<Response> =>
  from.request("/", { headers });
const present = async (bearer: string, purpose?: string, from = app): Promise<Response> =>
  get(
    {
      authorization: `Bearer ${bearer}`,
      ...(purpose !== undefined && { "purpose-of-use": purpose }),
    },
    from,
  );

/** All that comes of a request: what the caller sees, and what is reported inside. */
async function outcomeOf(response: Response): Promise<unknown> {
  const challenge = response.headers.get("www-authenticate");
  return { status: response.status, challenge, body: await response.json(), refusals };
}

/** The caller sees the same whatever was wrong. */
const refused = (reason: RefusalReason): unknown => ({
  status: 401,
  challenge: reason === "no token" ? "Bearer" : 'Bearer error="invalid_token"',
  body: {
    type: "about:blank",
    title: "Unauthorized",
    status: 401,
    detail: "A valid bearer token is required.",
  },
  refusals: [reason],
});

describe("a token", () => {
  it("says who acts", async () => {
    const response = await present(await token({ claims: { desk: "B7", floor: 2, age: 40 } }));
    expect(await response.json()).toEqual({
      tenant: "north",
      subject: "alice",
      people: ["alice"],
      role: "member",
      purpose: "borrowing",
      session: "session-1",
      attributes: { desk: "B7", floor: "2" },
    });
    expect(refusals).toEqual([]);
  });

  it("may be signed by each of the allowed algorithms", async () => {
    const tokens = await Promise.all([
      token({ header: { alg: "RS256", kid: "rsa" }, key: rsa.privateKey }),
      token({ header: { alg: "EdDSA", kid: "edwards" }, key: edwards.privateKey }),
    ]);
    const [first, second] = await Promise.all(tokens.map(async (bearer) => present(bearer)));
    expect([first!.status, second!.status]).toEqual([200, 200]);
  });

  it("takes the session from sid, else jti, else from the subject and the time of issue", async () => {
    const sessionOf = async (claims: JWTPayload): Promise<unknown> =>
      ((await (await present(await token({ claims }))).json()) as { session: unknown }).session;
    expect(await sessionOf({ sid: "sign-in" })).toBe("sign-in");
    expect(await sessionOf({})).toBe("session-1");
    const derived = await sessionOf({ jti: undefined } as unknown as JWTPayload);
    expect(derived).toMatch(/^[\w-]{43}$/);
    expect(await sessionOf({ jti: undefined, exp: start + 60 } as unknown as JWTPayload)).toBe(
      derived,
    );
    expect(await sessionOf({ jti: undefined, iat: start - 1 } as unknown as JWTPayload)).not.toBe(
      derived,
    );
  });

  it("may have the role in a list of which one is the application's", async () => {
    const bearer = await token({ claims: { role: ["offline_access", "member", "member"] } });
    expect(await (await present(bearer)).json()).toMatchObject({ role: "member" });
  });

  it("needs no tenant where there is only one", async () => {
    const single = await appWith({ kind: "single", tenant: "main" });
    const response = await present(await token(), undefined, single);
    expect(await response.json()).toMatchObject({ tenant: "main" });
  });

  it.each([
    ["another issuer", { iss: "https://login.library.example.evil" }],
    ["no issuer", { iss: undefined }],
    ["another audience", { aud: "museum" }],
    ["no audience", { aud: undefined }],
    ["no subject", { sub: undefined }],
    ["no expiry", { exp: undefined }],
    ["an expiry that is a text", { exp: "never" }],
    ["a time before which it does not hold", { nbf: start + 31 }],
  ])("is refused with %s", async (_, claims) => {
    expect(await outcomeOf(await present(await token({ claims: claims as JWTPayload })))).toEqual(
      refused("token invalid"),
    );
  });

  it.each([
    ["an empty subject", { sub: "" }],
    ["a subject that is a number", { sub: 7 }],
    ["a subject with control characters", { sub: "alice\n" }],
    ["a subject that is too long", { sub: "a".repeat(256) }],
    ["an unknown role", { role: "director" }],
    ["a role that is a property of every object", { role: "constructor" }],
    ["two of the application's roles", { role: ["member", "librarian"] }],
    ["no role", { role: undefined }],
    ["no tenant", { tenant: undefined }],
    ["a tenant that is a list", { tenant: ["north"] }],
  ])("is refused with %s", async (_, claims) => {
    const bearer = await token({ claims: claims as unknown as JWTPayload });
    const response = await present(bearer);
    expect(response.status).toBe(401);
    expect(["claims insufficient", "token invalid"]).toContain(refusals[0]);
  });

  it("is refused when another key signed it, under any key id", async () => {
    for (const kid of ["own", "rsa", "unknown", undefined]) {
      refusals.length = 0;
      expect(
        await outcomeOf(await present(await token({ key: other.privateKey, header: { kid } }))),
      ).toEqual(refused("token invalid"));
    }
  });

  it("is refused when it brings its own key", async () => {
    const jwk = await exportJWK(other.publicKey);
    for (const header of [{ jwk }, { jku: "https://evil.example/keys" }, { jwk, kid: undefined }]) {
      refusals.length = 0;
      expect(
        await outcomeOf(await present(await token({ key: other.privateKey, header }))),
      ).toEqual(refused("token invalid"));
    }
  });

  it("is refused when the right key signed it by an algorithm that is not allowed", async () => {
    const jwk = await exportJWK(rsa.privateKey);
    for (const alg of ["RS384", "RS512", "PS384", "PS512"]) {
      refusals.length = 0;
      const bearer = await token({ header: { alg, kid: "rsa" }, key: await importJWK(jwk, alg) });
      expect(await outcomeOf(await present(bearer))).toEqual(refused("token invalid"));
    }
  });

  it("is refused when it is not signed, or by a shared secret made of the public key", async () => {
    const encode = (value: unknown): string =>
      Buffer.from(JSON.stringify(value)).toString("base64url");
    const body = encode(usual);
    const pem = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({
      type: "spki",
      format: "pem",
    });
    const secrets = [pem, JSON.stringify(await exportJWK(rsa.publicKey)), "secret", ""];
    const forged = [
      ...["none", "None", "NONE", ""].map((alg) => `${encode({ alg, kid: "own" })}.${body}.`),
      ...secrets.map((secret) => {
        const input = `${encode({ alg: "HS256", kid: "rsa" })}.${body}`;
        return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
      }),
    ];
    for (const bearer of forged) {
      refusals.length = 0;
      const response = await present(bearer);
      expect(response.status).toBe(401);
    }
  });

  it("is refused after it was changed anywhere", async () => {
    const bearer = await token();
    const changed = fc.oneof(
      fc.nat(bearer.length - 1).map((length) => bearer.slice(0, length)),
      fc
        .tuple(
          fc.nat(bearer.length - 2),
          fc.constantFrom("A", "B", "Z", "a", "b", "z", "0", "9", "-", "_", "."),
        )
        .map(([at, letter]) => bearer.slice(0, at) + letter + bearer.slice(at + 1)),
      fc.string().map((text) => bearer + text),
      fc.string({ unit: fc.constantFrom("a", "b", ".", "=", "-", " "), maxLength: 60 }),
      fc.constantFrom("role", "tenant", "sub", "exp", "iss", "aud").map((claim) => {
        const [header, body = "", signature] = bearer.split(".");
        const claims = JSON.parse(Buffer.from(body, "base64url").toString()) as JWTPayload;
        const next = { ...claims, [claim]: claim === "exp" ? start + 9_999_999 : "librarian" };
        return `${header}.${Buffer.from(JSON.stringify(next)).toString("base64url")}.${signature}`;
      }),
    );
    await fc.assert(
      fc.asyncProperty(changed, async (mutant) => {
        fc.pre(mutant.trim() !== bearer && !/[^\x20-\x7e]/.test(mutant));
        refusals.length = 0;
        expect((await present(mutant)).status).toBe(401);
        expect(refusals).toHaveLength(1);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each([
    ["nothing", {}],
    ["another scheme", { authorization: "Basic YTpi" }],
    ["no token", { authorization: "Bearer " }],
    ["two tokens", { authorization: "Bearer a.b.c, Bearer d.e.f" }],
    ["a token of 9 kB", { authorization: `Bearer ${"a".repeat(9_000)}` }],
  ])("is asked for when there is %s", async (_, headers) => {
    expect(await outcomeOf(await get(headers))).toEqual(refused("no token"));
  });
});

describe("time", () => {
  it("ends a token when it expires, with 30 seconds for clocks that differ", async () => {
    const bearer = await token({ claims: { exp: start + 100 } });
    for (const [at, status] of [
      [0, 200],
      [99, 200],
      [100, 200],
      [129, 200],
      [130, 401],
      [999, 401],
    ] as const) {
      time = start + at;
      expect([at, (await present(bearer)).status]).toEqual([at, status]);
    }
    expect(refusals).toEqual(["token expired", "token expired"]);
  });

  it("starts a token when it says, with the same tolerance", async () => {
    const bearer = await token({ claims: { nbf: start + 100 } });
    time = start + 69;
    expect((await present(bearer)).status).toBe(401);
    time = start + 70;
    expect((await present(bearer)).status).toBe(200);
  });
});

describe("the purpose", () => {
  it("is the role's only one when none is said", async () => {
    const bearer = await token();
    expect((await present(bearer, "borrowing")).status).toBe(200);
    expect((await present(bearer)).status).toBe(200);
  });

  it.each([undefined, "borrowing", "", "Lending", "lending, stocktaking"])(
    "must be one of the role's when there are several, and is not %j",
    async (purpose) => {
      const response = await present(await token({ claims: { role: "librarian" } }), purpose);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        detail: "Say what the access is for in the header Purpose-Of-Use: lending or stocktaking.",
      });
      expect(refusals).toEqual(["purpose not allowed"]);
    },
  );

  it("is said anew with each request, whatever the token's cache holds", async () => {
    const bearer = await token({ claims: { role: "librarian" } });
    const purposes = ["lending", "stocktaking", "borrowing", "lending"];
    const statuses: number[] = [];
    for (const purpose of purposes) {
      statuses.push((await present(bearer, purpose)).status);
    }
    expect(statuses).toEqual([200, 200, 400, 200]);
  });

  it("is empty for a role without purposes", async () => {
    const bearer = await token({ claims: { role: "visitor" } });
    expect(await (await present(bearer)).json()).toMatchObject({ purpose: "" });
    expect((await present(bearer, "lending")).status).toBe(400);
  });
});
