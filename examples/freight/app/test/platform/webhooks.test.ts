import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { application } from "#app";
import { deliverWebhooks } from "#platform/outbox/deliver-webhooks";
import { callers } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { entityNamed } from "#test/interface";
import { faultOf } from "#test/interface-answers";
import { seededBytes } from "#test/seeded-bytes";
import { storedRows } from "#test/stored-rows";

const app = await harness();
const { outbox = { events: [], managers: [] } } = application;
const tenant = application.tenancy === "single" ? "main" : "one";
const manager = callers.find(({ role }) => outbox.managers.includes(role));
const caller = { ...(manager ?? { role: "" }), tenant };
const told = creatable.filter((name) =>
  outbox.events.includes(`${name.charAt(0).toLowerCase()}${name.slice(1)}.created`),
);
const url = "https://hooks.example.com/events";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const received: Received[] = [];
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(204).end();
  });
});

beforeEach(async () => {
  await app.empty();
  received.length = 0;
  // What the receiver compares the time of a signature with.
  vi.useFakeTimers({ toFake: ["Date"], now: app.clock.now() });
});
afterEach(() => {
  vi.useRealTimers();
});

async function subscribe(): Promise<{ readonly id: string; readonly secret: string }> {
  const answer = await app.call(caller, "POST", "/v1/webhooks", { url });
  expect(faultOf(answer, "/v1/webhooks", "post")).toBeUndefined();
  expect(answer.status).toBe(201);
  return { id: String(answer.body?.["id"]), secret: String(answer.body?.["secret"]) };
}

const silent = (): void => {};

async function deliver(): Promise<void> {
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  const { port } = receiver.address() as AddressInfo;
  // Over a connection that is not encrypted, which no application but a prototype would take.
  const local = `http://127.0.0.1:${port}/events`;
  await app.database.asOwner.query("update platform.webhook set url = $1", [local]);
  await deliverWebhooks({
    database: app.database,
    keyring: app.keyring,
    clock: app.clock,
    random: seededBytes("deliveries"),
    log: { debug: silent, info: silent, warn: silent, error: silent },
    policy: { allowPrivate: true, resolve: async () => ["127.0.0.1"] },
    signal: new AbortController().signal,
  });
  receiver.close();
  await once(receiver, "close");
}

describe.skipIf(manager === undefined)("webhooks", () => {
  test("are managed by the roles that are to do so, and by nobody else", async () => {
    const { id } = await subscribe();
    const before = await storedRows(app.database);
    for (const other of callers) {
      const mayManage = outbox.managers.includes(other.role);
      const asked = { ...other, tenant };
      for (const path of ["/v1/webhooks", `/v1/webhooks/${id}`, `/v1/webhooks/${id}/deliveries`]) {
        const answer = await app.call(asked, "GET", path);
        expect(answer.status, `${other.role}: ${path}`).toBe(mayManage ? 200 : 403);
        expect(faultOf(answer, path.replace(id, "{id}"), "get")).toBeUndefined();
      }
      if (mayManage) continue;
      for (const [method, path] of [
        ["POST", "/v1/webhooks"],
        ["POST", `/v1/webhooks/${id}/rotate-secret`],
        ["DELETE", `/v1/webhooks/${id}`],
      ] as const) {
        const body = path === "/v1/webhooks" ? { url } : undefined;
        expect((await app.call(asked, method, path, body)).status, path).toBe(403);
      }
    }
    expect(await storedRows(app.database)).toEqual(before);
  });

  test.skipIf(application.tenancy === "single")("are not there for another tenant", async () => {
    const { id } = await subscribe();
    const other = { ...caller, tenant: "two" };
    expect((await app.call(other, "GET", "/v1/webhooks")).body).toEqual({ items: [] });
    expect((await app.call(other, "GET", `/v1/webhooks/${id}`)).status).toBe(404);
    expect((await app.call(other, "DELETE", `/v1/webhooks/${id}`)).status).toBe(404);
  });

  test("show their secret once, and keep it encrypted", async () => {
    const { id, secret } = await subscribe();
    const read = await app.call(caller, "GET", `/v1/webhooks/${id}`);
    expect(JSON.stringify(read.body)).not.toContain(secret);
    const plain = secret.slice("whsec_".length);
    const hex = Buffer.from(plain, "base64").toString("hex");
    const dump = (await storedRows(app.database, [])).join("\n");
    for (const form of [secret, plain, hex]) expect(dump).not.toContain(form);
  });

  test
    .skipIf(application.assurance === "prototype")
    .for([
      "http://hooks.example.com/",
      "https://127.0.0.1/",
      "https://10.0.0.1/",
      "https://169.254.169.254/",
      "https://[::1]/",
    ])("are refused at %s", async (place) => {
    const answer = await app.call(caller, "POST", "/v1/webhooks", { url: place });
    expect(answer.status).toBe(422);
    expect(faultOf(answer, "/v1/webhooks", "post")).toBeUndefined();
  });

  test.skipIf(told.length === 0)(
    "get a signed event for a new record, without any value of it",
    async () => {
      const { id, secret } = await subscribe();
      const name = told[0] ?? "";
      const made = await createRecord(app, name, {}, { tenant });
      await deliver();
      const { table } = entityNamed(name);
      const [row] = await app.database.asOwner.query<{ version: number }>(
        `select version from "${table}" where id = $1`,
        [made.id],
      );
      const [own, ...more] = received.filter(({ body }) => body.includes(made.id));
      if (own === undefined) throw new Error("nothing arrived");
      expect(more).toEqual([]);
      const event = new Webhook(secret).verify(own.body, own.headers as Record<string, string>);
      expect(event).toEqual({
        type: expect.stringMatching(/^\w+\.created$/) as string,
        timestamp: app.clock.now().toISOString(),
        data: { entity: name, id: made.id, version: row?.version },
      });
      const path = `/v1/webhooks/${id}/deliveries`;
      const { body } = await app.call(caller, "GET", path);
      const items = body?.["items"] as readonly { readonly state: string }[];
      expect(items.map(({ state }) => state)).toEqual(items.map(() => "delivered"));
    },
  );
});
