/* oxlint-disable no-await-in-loop -- one step after another is what is tested */
import { once } from "node:events";
import { connect } from "node:net";
import fc from "fast-check";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseError } from "#platform/database/database-error";
import { checkJson } from "#platform/http/check-json";
import { handleError } from "#platform/http/handle-error";
import { health } from "#platform/http/health";
import { newId } from "#platform/http/identifiers";
import { readJsonBody } from "#platform/http/json-body";
import { createLog } from "#platform/http/log";
import { Problem, problemResponse } from "#platform/http/problem";
import {
  badRequest,
  payloadTooLarge,
  tooManyRequests,
  unauthorized,
  unsupportedMediaType,
} from "#platform/http/problems";
import { requestLog } from "#platform/http/request-log";
import { securityHeaders } from "#platform/http/security-headers";
import { serve, type RunningServer } from "#platform/http/serve";

const clock = { now: () => new Date("2026-01-31T10:00:00.000Z") };

describe("identifiers", () => {
  it("are UUIDs of version 7 that begin with the time", () => {
    // The example of RFC 9562, appendix A.6.
    const random = Buffer.from("000000000000fcc3d8c4dc0c0c07398f", "hex");
    const example = { now: () => new Date("2022-02-22T19:22:22.000Z") };
    expect(newId(example, () => random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
  });

  it("sort by time and do not repeat", () => {
    let time = 1_700_000_000_000;
    const ticking = { now: () => new Date(time++) };
    const ids = Array.from({ length: 1_000 }, () => newId(ticking));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });
});

describe("a problem document", () => {
  it("has the members of RFC 9457, the rule and its citation", async () => {
    const response = problemResponse(
      new Problem(409, {
        type: "https://library.example/problems/on-loan",
        title: "On loan",
        detail: "The book is on loan.",
        rule: "one-loan-a-book",
        citation: "House rule 4",
        extensions: { due: "2026-02-01", status: 200 },
      }),
      "request-1",
    );
    expect(response.status).toBe(409);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "https://library.example/problems/on-loan",
      title: "On loan",
      status: 409,
      detail: "The book is on loan.",
      rule: "one-loan-a-book",
      citation: "House rule 4",
      due: "2026-02-01",
      requestId: "request-1",
    });
  });

  it.each([
    [unauthorized(), 401, "www-authenticate", "Bearer"],
    [unauthorized("invalid_token"), 401, "www-authenticate", 'Bearer error="invalid_token"'],
    [tooManyRequests(1.5), 429, "retry-after", "2"],
    [unsupportedMediaType("application/json"), 415, "accept", "application/json"],
    [payloadTooLarge(10), 413, "content-type", "application/problem+json"],
  ])("%s has its status and header", (problem, status, header, value) => {
    const response = problemResponse(problem);
    expect(response.status).toBe(status);
    expect(response.headers.get(header)).toBe(value);
  });
});

describe("parsed JSON", () => {
  it("is refused with a pointer to each fault", () => {
    const value: unknown = JSON.parse(
      String.raw`{"a/b~":["\u0000"],"__proto__":1,"c":{"constructor":{}},"d":"\ud800","\udc00":1}`,
    );
    expect(checkJson(value).map(({ pointer }) => pointer)).toEqual([
      "/a~1b~0/0",
      "/__proto__",
      "/c/constructor",
      "/d",
      "/\ufffd",
    ]);
  });

  it("may be nested 32 deep and not 33", () => {
    const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
    expect(checkJson(nested(32))).toEqual([]);
    expect(checkJson(nested(33))).toHaveLength(1);
    expect(checkJson(nested(200_000))).toHaveLength(1);
  });

  it("is accepted whenever it is harmless", () => {
    const harmless = fc.jsonValue({ maxDepth: 5, stringUnit: "grapheme" });
    fc.assert(
      fc.property(harmless, (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/__proto__|constructor|prototype|\\u0000/.test(text));
        expect(checkJson(JSON.parse(text))).toEqual([]);
      }),
      { seed: 3 },
    );
  });
});

describe("an application over HTTP", () => {
  let server: RunningServer;
  let base: string;
  const lines: string[] = [];
  const ready = { answer: async (): Promise<unknown> => 1 };

  beforeAll(async () => {
    const log = createLog({ clock, write: (line) => lines.push(line) });
    const app = new Hono();
    let count = 0;
    app.use(requestLog({ log, clock, newId: () => `request-${(count += 1)}` }));
    app.use(securityHeaders());
    app.onError(handleError(log));
    app.route("/", health({ check: async () => ready.answer(), timeLimit: 100 }));
    app.post("/books/:title", async (c) =>
      c.json(await readJsonBody(c.req.raw, { limit: 1_000, deadline: 300 })),
    );
    app.get("/page", (c) =>
      c.html("<p>", 200, { "content-security-policy": "default-src 'self'" }),
    );
    app.get("/bug/:kind", (c) => {
      const kind = c.req.param("kind");
      if (kind === "problem") throw badRequest("Like this not.");
      const cause = new DatabaseError("22P02", 'invalid input: "Ms Secret"', {
        detail: "(Secret)",
      });
      throw kind === "lost"
        ? new DatabaseError("08006", "gone")
        : new Error("Ms Secret", { cause });
    });
    server = await serve({
      fetch: app.fetch,
      port: 0,
      host: "127.0.0.1",
      log,
      close: async () => {},
    });
    base = `http://127.0.0.1:${server.port}`;
  });

  afterAll(async () => {
    await server.stop();
  });

  const json = { "content-type": "application/json" };
  const post = async (
    body: NonNullable<RequestInit["body"]>,
    headers: Record<string, string> = json,
  ): Promise<Response> =>
    fetch(`${base}/books/x`, { method: "POST", body, headers, duplex: "half" });
  const detailOf = async (response: Response): Promise<unknown> =>
    ((await response.json()) as { detail?: unknown }).detail;

  it("reads a JSON body", async () => {
    for (const type of ["application/json", "Application/JSON; charset=UTF-8"]) {
      const response = await post('{"title":"Ulysses ☘"}', { "content-type": type });
      expect(await response.json()).toEqual({ title: "Ulysses ☘" });
    }
  });

  it.each([
    ["text/plain"],
    ["application/json; charset=latin1"],
    ["application/json-patch+json"],
    [""],
  ])("refuses the content type %j with 415", async (type) => {
    const response = await post("{}", { "content-type": type });
    expect(response.status).toBe(415);
    expect(response.headers.get("accept")).toBe("application/json");
  });

  it("refuses a body beyond the limit, declared or streamed", async () => {
    expect((await post(JSON.stringify("x".repeat(998)))).status).toBe(200);
    expect((await post(JSON.stringify("x".repeat(999)))).status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(400).fill(0x20));
      },
    });
    expect((await post(endless)).status).toBe(413);
  });

  it("refuses what is not UTF-8, not JSON or not allowed with 400", async () => {
    expect(await detailOf(await post(new Uint8Array([0x22, 0xff, 0x22])))).toContain("UTF-8");
    expect(await detailOf(await post('{"a":1,}'))).toContain("position 7");
    expect(await detailOf(await post(""))).toContain("not valid JSON");
    expect(await (await post('{"__proto__":{}}')).json()).toMatchObject({
      status: 400,
      errors: [{ pointer: "/__proto__" }],
    });
  });

  it("gives up on a body that does not arrive, with 408", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write(
      'POST /books/x HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"',
    );
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 408 /);
    socket.destroy();
    const trickle = connect(server.port, "127.0.0.1");
    trickle.write(
      "POST /books/x HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n",
    );
    const [second] = (await once(trickle, "data")) as [Buffer];
    expect(second.toString()).toMatch(/^HTTP\/1.1 408 /);
    trickle.destroy();
  });

  it("survives a client that hangs up in the middle of a body", async () => {
    const socket = connect(server.port, "127.0.0.1");
    socket.write(
      'POST /books/x HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    expect((await fetch(`${base}/health`)).status).toBe(200);
  });

  it("logs each request by its pattern and nothing of its values", async () => {
    lines.length = 0;
    await fetch(`${base}/books/Ms-Secret?q=Secret`, {
      method: "POST",
      body: '{"name":"Secret"}',
      headers: { ...json, "x-note": "Secret" },
    });
    await fetch(`${base}/Secret`);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        time: "2026-01-31T10:00:00.000Z",
        level: "info",
        event: "request",
        requestId: expect.stringMatching(/^request-/),
        method: "POST",
        route: "/books/:title",
        status: 200,
        milliseconds: 0,
      },
      expect.objectContaining({ route: "none", status: 404 }),
    ]);
    expect(lines.join("\n")).not.toContain("Secret");
  });

  it("answers a bug with 500 and the request's id, and logs where it was but not what", async () => {
    lines.length = 0;
    const response = await fetch(`${base}/bug/any`);
    const id = response.headers.get("x-request-id");
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Internal Server Error",
      status: 500,
      detail: "Something went wrong on our side.",
      requestId: id,
    });
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: "error",
      requestId: id,
      error: { name: "Error", cause: { name: "DatabaseError", sqlstate: "22P02" } },
    });
    expect(lines[0]).toContain("http.test.ts");
    expect(lines.join("\n")).not.toContain("Secret");
  });

  it("answers a problem as it is, and a lost database with 503", async () => {
    expect(await (await fetch(`${base}/bug/problem`)).json()).toMatchObject({
      status: 400,
      detail: "Like this not.",
    });
    expect((await fetch(`${base}/bug/lost`)).status).toBe(503);
  });

  it("sends the security headers with every answer, errors included", async () => {
    for (const path of ["/health", "/bug/any", "/nowhere"]) {
      const { headers } = await fetch(`${base}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "referrer-policy": "no-referrer",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
        "x-content-type-options": "nosniff",
      });
    }
    const { headers } = await fetch(`${base}/page`);
    expect(headers.get("content-security-policy")).toBe("default-src 'self'");
  });

  it("says whether it lives and whether it is ready", async () => {
    expect((await fetch(`${base}/health`)).status).toBe(200);
    expect((await fetch(`${base}/ready`)).status).toBe(200);
    ready.answer = async () => Promise.reject(new Error("down"));
    expect((await fetch(`${base}/ready`)).status).toBe(503);
    ready.answer = async () => new Promise(() => {});
    expect((await fetch(`${base}/ready`)).status).toBe(503);
    ready.answer = async () => 1;
    expect((await fetch(`${base}/ready`)).status).toBe(200);
    expect((await fetch(`${base}/health`)).status).toBe(200);
  });
});
