/* oxlint-disable no-await-in-loop -- one step after another is what is tested */
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWK } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { authenticate, type RefusalReason } from "#platform/authentication/authenticate";
import { openLocalIssuer } from "#platform/authentication/local-issuer";
import { openIssuer, type TokenIssuer } from "#platform/authentication/open-issuer";
import { createTokenCache } from "#platform/authentication/token-cache";
import { runTokenCommand } from "#platform/authentication/token-command";
import { systemClock } from "#platform/http/clock";
import { handleError } from "#platform/http/handle-error";
import { createLog } from "#platform/http/log";

const roles = {
  librarian: { purposes: ["lending", "stocktaking"] },
  member: { purposes: ["borrowing"] },
};
const tenancy = { kind: "claim", claim: "tenant" } as const;
const audience = "library";

let folder: string;
const lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "issuer-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function appOf(issuer: TokenIssuer, refusals: RefusalReason[] = []): Hono {
  const app = new Hono();
  app.onError(handleError(createLog({ clock: systemClock, write: (line) => lines.push(line) })));
  const onRefused = (reason: RefusalReason): void => {
    refusals.push(reason);
  };
  app.use(authenticate({ ...issuer, audience, roles, tenancy, clock: systemClock, onRefused }));
  app.get("/", (c) => c.json(c.var.actor));
  return app;
}

const present = async (app: Hono, token: string): Promise<Response> =>
  app.request("/", { headers: { authorization: `Bearer ${token}` } });

describe("the local issuer", () => {
  const request = {
    subject: "alice",
    audience,
    claims: { role: "member", tenant: "north" },
    expiresIn: 60,
  };

  it("makes its key once, readable by its owner only, and keeps it", async () => {
    const options = { dataFolder: folder, clock: systemClock };
    const issuers = await Promise.all([1, 2, 3].map(async () => openLocalIssuer(options)));
    const path = join(folder, "development-issuer.json");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const app = appOf(await openLocalIssuer(options));
    const statuses = await Promise.all(
      issuers.map(async (issuer) => (await present(app, await issuer.issueToken(request))).status),
    );
    expect(statuses).toEqual([200, 200, 200]);
  });

  it("is refused by an application with another key", async () => {
    const theirs = await openLocalIssuer({
      dataFolder: join(folder, "theirs"),
      clock: systemClock,
    });
    const ours = await openLocalIssuer({ dataFolder: join(folder, "ours"), clock: systemClock });
    expect((await present(appOf(ours), await theirs.issueToken(request))).status).toBe(401);
  });

  it("refuses a key that others may read, and a file without a key", async () => {
    const options = { dataFolder: folder, clock: systemClock };
    const path = join(folder, "development-issuer.json");
    await openLocalIssuer(options);
    await chmod(path, 0o644);
    await expect(openLocalIssuer(options)).rejects.toThrow(`chmod 600 ${path}`);
    await chmod(path, 0o600);
    for (const text of ["", "null", "{}", (await readFile(path, "utf8")).replace('"d"', '"e"')]) {
      await writeFile(path, text);
      await expect(openLocalIssuer(options)).rejects.toThrow("no ES256 key");
    }
  });

  it("is not opened where it is not allowed", async () => {
    const options = { url: undefined, dataFolder: folder, clock: systemClock };
    await expect(openIssuer({ ...options, allowLocal: false })).rejects.toThrow("OIDC_ISSUER");
    expect((await openIssuer({ ...options, allowLocal: true })).issuer).toBe(
      "urn:development-issuer",
    );
  });
});

describe("the token command", () => {
  async function run(...argv: string[]): Promise<{ code: number; output: string; errors: string }> {
    let output = "";
    let errors = "";
    const code = await runTokenCommand(argv, {
      roles,
      tenancy,
      audience,
      dataFolder: folder,
      issuerUrl: undefined,
      write: (text) => {
        output += text;
      },
      writeError: (text) => {
        errors += text;
      },
    });
    return { code, output, errors };
  }

  it("prints a token that the application accepts", async () => {
    const who = ["--role", "member", "--tenant", "north", "--subject", "alice"];
    const more = ["--expires", "30m", "--attribute", "desk=B=7", "--attribute", "role=librarian"];
    const { code, output } = await run(...who, ...more);
    expect(code).toBe(0);
    const claims = decodeJwt(output);
    expect(claims.exp! - claims.iat!).toBe(1_800);
    expect(claims).toMatchObject({ desk: "B=7", role: "member" });
    const app = appOf(await openLocalIssuer({ dataFolder: folder, clock: systemClock }));
    const response = await present(app, output.trim());
    expect(await response.json()).toMatchObject({
      subject: "alice",
      role: "member",
      tenant: "north",
    });
  });

  it("prints a token of someone who acts for others", async () => {
    const who = ["--role", "member", "--tenant", "north", "--subject", "tom"];
    const { code, output } = await run(...who, "--act-for", "ann", "--act-for", "eve");
    expect(code).toBe(0);
    expect(decodeJwt(output)).toMatchObject({
      sub: "eve",
      act: { sub: "tom", act: { sub: "ann" } },
    });
    const app = appOf(await openLocalIssuer({ dataFolder: folder, clock: systemClock }));
    const response = await present(app, output.trim());
    expect(await response.json()).toMatchObject({ subject: "eve", people: ["eve", "tom", "ann"] });
  });

  it.each([
    [[], "Say the role with --role: librarian, member."],
    [["--role", "director"], "There is no role director. The roles: librarian, member."],
    [["--role", "constructor"], "There is no role constructor."],
    [["--role", "member"], "Say who acts with --subject."],
    [["--role", "member", "--subject", "alice"], "Say the tenant with --tenant."],
    [["--role", "member", "--subject", "a", "--tenant", "n", "--expires", "1y"], "30m, 8h or 7d"],
    [["--role", "member", "--subject", "a", "--tenant", "n", "--attribute", "x"], "key=value"],
    [
      ["--role", "member", "--subject", "a", "--tenant", "n", "--attribute", "exp=9"],
      "cannot be set",
    ],
    [["--role", "member", "--subject", "a", "--tenant", "n", "--act-for", ""], "at most 5 times"],
    [
      ["--role", "member", "--subject", "a", "--tenant", "n", "--attribute", "act=b"],
      "cannot be set",
    ],
    [["--rolle", "member"], "--rolle"],
  ])("says what is wrong with %j", async (argv, message) => {
    const { code, output, errors } = await run(...argv);
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(errors).toContain(message);
    expect(errors).toContain("usage:");
  });

  it("refuses when an identity provider is configured", async () => {
    let errors = "";
    const code = await runTokenCommand(["--role", "member", "--subject", "alice"], {
      roles,
      tenancy,
      audience,
      dataFolder: folder,
      issuerUrl: "https://login.library.example",
      writeError: (text) => {
        errors += text;
      },
    });
    expect(code).toBe(2);
    expect(errors).toContain("https://login.library.example");
  });
});

describe("a remote issuer", () => {
  let provider: Server;
  let url: string;
  let keys: JWK[];
  let pair: Awaited<ReturnType<typeof generateKeyPair>>;
  let discovery: Record<string, unknown>;
  let requests: string[];
  let down: boolean;

  beforeEach(async () => {
    pair = await generateKeyPair("ES256", { extractable: true });
    keys = [{ ...(await exportJWK(pair.publicKey)), kid: "first", alg: "ES256" }];
    requests = [];
    down = false;
    provider = createServer((request, response) => {
      requests.push(request.url!);
      if (down) response.writeHead(500).end();
      else if (request.url === "/keys") response.end(JSON.stringify({ keys }));
      else response.end(JSON.stringify(discovery));
    }).listen(0, "127.0.0.1");
    await once(provider, "listening");
    url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    discovery = { issuer: url, jwks_uri: `${url}/keys` };
  });

  afterEach(() => {
    provider.close();
    provider.closeAllConnections();
  });

  const open = async (): Promise<TokenIssuer> =>
    openIssuer({ url, allowLocal: false, dataFolder: folder, clock: systemClock });

  const token = async (kid = "first", sub = "alice"): Promise<string> =>
    new SignJWT({ role: "member", tenant: "north" })
      .setProtectedHeader({ alg: "ES256", kid })
      .setIssuer(url)
      .setAudience(audience)
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(pair.privateKey);

  it("is asked for its keys with the first token and not again", async () => {
    const app = appOf(await open());
    expect(requests).toEqual([]);
    const tokens = await Promise.all(["a", "b", "c"].map(async (sub) => token("first", sub)));
    const answers = await Promise.all(tokens.map(async (bearer) => present(app, bearer)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(requests).toEqual(["/.well-known/openid-configuration", "/keys"]);
  });

  it("is not asked again for every token with an unknown key", async () => {
    const refusals: RefusalReason[] = [];
    const app = appOf(await open(), refusals);
    await present(app, await token());
    for (const kid of ["x", "y", "z"]) {
      expect((await present(app, await token(kid, kid))).status).toBe(401);
    }
    expect(refusals).toEqual(["token invalid", "token invalid", "token invalid"]);
    expect(requests.length).toBeLessThanOrEqual(3);
  });

  it("that is down is our trouble, not the caller's, and is tried again", async () => {
    down = true;
    const refusals: RefusalReason[] = [];
    lines.length = 0;
    const app = appOf(await open(), refusals);
    expect((await present(app, await token())).status).toBe(503);
    expect(lines.join()).toContain("/.well-known/openid-configuration answered 500.");
    down = false;
    expect((await present(app, await token())).status).toBe(200);
    expect(refusals).toEqual(["keys unavailable"]);
  });

  it.each([
    ["is of another issuer", { issuer: "https://evil.example" }],
    ["has no keys", { jwks_uri: undefined }],
    ["has keys at a place that is not safe", { jwks_uri: "http://evil.example/keys" }],
  ])("is not trusted when its document %s", async (_, change) => {
    Object.assign(discovery, change);
    expect((await present(appOf(await open()), await token())).status).toBe(503);
  });

  it.each(["http://login.library.example", "login.library.example", "ftp://127.0.0.1"])(
    "is refused at the start when its URL is %s",
    async (bad) => {
      const options = { url: bad, allowLocal: false, dataFolder: folder, clock: systemClock };
      await expect(openIssuer(options)).rejects.toThrow("https URL");
    },
  );
});

describe("the cache of tokens", () => {
  it("forgets a token when it expires, or after five minutes, and never holds too many", () => {
    let time = 1_000;
    const cache = createTokenCache<number>({ now: () => new Date(time * 1_000) }, 2);
    cache.set("short", 1, 1_010);
    cache.set("long", 2, 9_999);
    expect([cache.get("short"), cache.get("long")]).toEqual([1, 2]);
    time = 1_009;
    expect(cache.get("short")).toBe(1);
    time = 1_010;
    expect(cache.get("short")).toBeUndefined();
    time = 1_299;
    expect(cache.get("long")).toBe(2);
    time = 1_300;
    expect(cache.get("long")).toBeUndefined();
    for (const token of ["a", "b", "c"]) cache.set(token, 3, 9_999);
    expect(["a", "b", "c"].map((token) => cache.get(token))).toEqual([undefined, 3, 3]);
  });
});
