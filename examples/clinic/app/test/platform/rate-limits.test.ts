import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import type { RateLimits } from "#platform/rate-limits/limit-requests";
import { callersWith } from "#test/callers";
import { harness } from "#test/harness";
import type { Caller, Served } from "#test/harness-types";

const app = await harness();
const generous: RateLimits = {
  requestsPerMinute: 1000,
  addressRequestsPerMinute: 1000,
  failuresPerMinute: 1000,
  store: "memory",
};

beforeEach(() => app.empty());

function serveWith(limits: Partial<RateLimits>, trustedProxies = 0): Served {
  const rateLimits = { ...generous, ...limits };
  return app.serve({ application: { ...application, rateLimits }, trustedProxies });
}

/** Someone who may list something. */
const [entity, lister] = application.entities.flatMap((each) =>
  callersWith(each, "search").map((caller) => [each, caller] as const),
)[0] ?? [application.entities[0], { role: "" }];
const list = `/v1/${entity?.path ?? ""}`;

async function listAs(
  server: Served,
  caller: Caller,
  times: number,
): Promise<readonly { readonly status: number; readonly headers: Headers }[]> {
  const answers = [];
  for (let done = 0; done < times; done += 1) answers.push(await server.call(caller, "GET", list));
  return answers;
}

/** Sends requests without a token, each from the next of the addresses. */
async function listAsNobody(
  server: Served,
  times: number,
  { forwarded, address }: { forwarded?: (index: number) => string; address?: string } = {},
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let done = 0; done < times; done += 1) {
    const headers = forwarded && { "x-forwarded-for": forwarded(done) };
    const request = new Request(`http://localhost${list}`, { ...(headers && { headers }) });
    statuses.push((await server.send(request, address)).status);
  }
  return statuses;
}

/** What the audit trail says of those who were turned away. */
async function turnedAway(): Promise<readonly string[]> {
  const rows = await app.database.asOwner.query<{ detail: string }>(
    "select detail from platform.audit_entry where action = 'authenticate' order by sequence",
  );
  return rows.map(({ detail }) => String(JSON.parse(detail).reason));
}

describe.for(["memory", "postgres"] as const)("an actor's limit, counted in %s", (store) => {
  test("refuses what is beyond it until the minute is over", async () => {
    const server = serveWith({ requestsPerMinute: 3, store });
    app.clock.set("2026-03-02T10:00:18.400Z");
    const answers = await listAs(server, lister, 5);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(answers.map(({ headers }) => headers.get("ratelimit"))).toEqual([
      '"actor";r=2;t=42',
      '"actor";r=1;t=42',
      '"actor";r=0;t=42',
      '"actor";r=0;t=42',
      '"actor";r=0;t=42',
    ]);
    const [first, , , refused] = answers;
    expect(first?.headers.get("ratelimit-policy")).toBe('"actor";q=3;w=60');
    expect(first?.headers.get("retry-after")).toBeNull();
    expect(refused?.headers.get("retry-after")).toBe("42");
    expect(refused?.headers.get("content-type")).toBe("application/problem+json");
    app.clock.set("2026-03-02T10:00:59.999Z");
    expect((await listAs(server, lister, 1))[0]?.status).toBe(429);
    app.clock.set("2026-03-02T10:01:00.000Z");
    expect((await listAs(server, lister, 1))[0]?.status).toBe(200);
  });

  test("is one's own", async () => {
    const server = serveWith({ requestsPerMinute: 1, store });
    const others = [
      { ...lister, subject: "one" },
      { ...lister, subject: "another" },
    ];
    for (const caller of others) {
      const statuses = (await listAs(server, caller, 2)).map(({ status }) => status);
      expect(statuses).toEqual([200, 429]);
    }
    if (application.tenancy !== "multiple") return;
    const foreign = { ...lister, subject: "one", tenant: "two" };
    expect((await listAs(server, foreign, 1))[0]?.status).toBe(200);
  });

  test.runIf(application.controls.authentication)(
    "is that of the one who calls, for whomever it is",
    async () => {
      const server = serveWith({ requestsPerMinute: 2, store });
      const statuses: number[] = [];
      for (const subject of ["one", "another", "a third"]) {
        const token = await app.token({ ...lister, subject }, { act: { sub: "tom" } });
        const headers = {
          authorization: `Bearer ${token}`,
          ...(lister.purpose && { "purpose-of-use": lister.purpose }),
        };
        const request = new Request(`http://localhost${list}`, { headers });
        statuses.push((await server.send(request)).status);
      }
      expect(statuses).toEqual([200, 200, 429]);
      const [own] = await listAs(server, { ...lister, subject: "one" }, 1);
      expect(own?.status).toBe(200);
    },
  );

  test(`is counted ${store === "memory" ? "by each process" : "by all together"}`, async () => {
    const first = serveWith({ requestsPerMinute: 1, store });
    const second = serveWith({ requestsPerMinute: 1, store });
    expect((await listAs(first, lister, 1))[0]?.status).toBe(200);
    const status = store === "memory" ? 200 : 429;
    expect((await listAs(second, lister, 1))[0]?.status).toBe(status);
  });
});

describe.skipIf(!application.controls.authentication)("failed authentications", () => {
  test("from one address fill the audit trail no further than the limit", async () => {
    const server = serveWith({ failuresPerMinute: 2 });
    expect(await listAsNobody(server, 6)).toEqual([401, 401, 429, 429, 429, 429]);
    if (application.controls.audit) {
      expect(await turnedAway()).toEqual(["no token", "no token", "too many failures"]);
    }
    expect((await listAs(server, lister, 1))[0]?.status, "with a token").toBe(200);
    expect(await listAsNobody(server, 1, { address: "192.0.2.7" })).toEqual([401]);
    app.clock.set("2026-03-02T10:01:00.000Z");
    expect(await listAsNobody(server, 1)).toEqual([401]);
  });

  test("are counted by the connection's address, whatever a caller says of itself", async () => {
    const server = serveWith({ failuresPerMinute: 2 });
    const forwarded = (index: number): string => `198.51.100.${index}`;
    expect(await listAsNobody(server, 4, { forwarded })).toEqual([401, 401, 429, 429]);
  });

  test("are counted by what one's own proxies say, where there are any", async () => {
    const server = serveWith({ failuresPerMinute: 1 }, 2);
    const spoofed = (index: number): string => `10.0.0.${index}, 198.51.100.9, 203.0.113.1`;
    expect(await listAsNobody(server, 3, { forwarded: spoofed })).toEqual([401, 429, 429]);
    const honest = (index: number): string => `198.51.100.${index}, 203.0.113.1`;
    expect(await listAsNobody(server, 3, { forwarded: honest })).toEqual([401, 401, 401]);
  });
});

test("an address that asks too often is refused before anything else is looked at", async () => {
  const server = serveWith({ addressRequestsPerMinute: 2 });
  const answers = await listAs(server, lister, 4);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429]);
  expect(answers.at(-1)?.headers.get("ratelimit-policy")).toBe('"address";q=2;w=60');
  expect(await listAsNobody(server, 2)).toEqual([429, 429]);
  expect(await turnedAway()).toEqual([]);
});
