import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { isPublicAddress } from "#platform/outbox/public-address";
import { emptyDatabase } from "#test/empty-database";
import { storedRows } from "#test/stored-rows";
import { openWebhookLibrary, type WebhookLibrary } from "./support/webhook-library.ts";

const elsewhere: Readonly<Record<string, readonly string[]>> = {
  "hooks.example.com": ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"],
  "inside.example.com": ["10.1.2.3"],
  "half.example.com": ["93.184.215.14", "192.168.0.1"],
  "six.example.com": ["fd00::1"],
};

describe("an address", () => {
  it.each([
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.168.1.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "ff02::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "not an address",
  ])("%s is not of the public internet", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["1.1.1.1", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"])(
    "%s is of the public internet",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("webhooks", () => {
  let library: WebhookLibrary;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:00Z") });
    library = await openWebhookLibrary({
      strictly: true,
      resolve: async (host) => elsewhere[host] ?? [],
    });
  });
  beforeEach(async () => {
    await emptyDatabase(library.database);
    // The data keys that the keyring remembers went with the rest.
    library.clock.advance(60_000);
  });
  afterEach(() => {
    library.lines.length = 0;
  });
  afterAll(async () => {
    vi.useRealTimers();
    await library.close();
  });

  const url = "https://hooks.example.com/library?token=1";

  it("are made, shown, and removed; the secret is shown once and kept nowhere", async () => {
    const made = await library.call("POST", "/webhooks", { url, events: ["loan.created"] });
    expect(made.status).toBe(201);
    const { id, secret, ...rest } = made.body;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(rest).toEqual({
      url,
      events: ["loan.created"],
      createdAt: library.clock.now().toISOString(),
      createdBy: "ann",
      failures: 0,
      disabledAt: null,
      previousSecretUntil: null,
    });
    expect(await library.call("GET", `/webhooks/${String(id)}`)).toEqual({
      status: 200,
      body: { id, ...rest },
    });
    expect((await library.call("GET", "/webhooks")).body).toEqual({ items: [{ id, ...rest }] });

    const dump = (await storedRows(library.database, [])).join("\n");
    const plain = String(secret).slice("whsec_".length);
    const hex = Buffer.from(plain, "base64").toString("hex");
    expect(dump).toContain(String(id));
    for (const form of [String(secret), plain, hex, Buffer.from(String(secret)).toString("hex")]) {
      expect(dump).not.toContain(form);
    }

    expect((await library.call("DELETE", `/webhooks/${String(id)}`)).status).toBe(204);
    expect((await library.call("GET", `/webhooks/${String(id)}`)).status).toBe(404);
    expect((await library.call("DELETE", `/webhooks/${String(id)}`)).status).toBe(404);
  });

  it.each([
    ["http://hooks.example.com/", "It does not start with https://."],
    ["ftp://hooks.example.com/", "It does not start with https://."],
    ["file:///etc/passwd", "It does not start with https://."],
    ["hooks.example.com", "It is not a URL."],
    ["https://me:pass@hooks.example.com/", "It has a user, a password or a fragment."],
    ["https://hooks.example.com/#part", "It has a user, a password or a fragment."],
    ["https://nowhere.example.com/", "Its host has no address."],
    ["https://inside.example.com/", "Its host is not on the public internet."],
    ["https://half.example.com/", "Its host is not on the public internet."],
    ["https://six.example.com/", "Its host is not on the public internet."],
    ["https://127.0.0.1/", "Its host is not on the public internet."],
    ["https://2130706433/", "Its host is not on the public internet."],
    ["https://0x7f.1/", "Its host is not on the public internet."],
    ["https://0177.0.0.1/", "Its host is not on the public internet."],
    ["https://169.254.169.254/latest/meta-data", "Its host is not on the public internet."],
    ["https://[::1]/", "Its host is not on the public internet."],
    ["https://[::ffff:10.0.0.1]/", "Its host is not on the public internet."],
    ["https://[fe80::1]/", "Its host is not on the public internet."],
  ])("are refused at %s", async (place, message) => {
    const { status, body } = await library.call("POST", "/webhooks", { url: place });
    expect(status).toBe(422);
    expect(body["errors"]).toEqual([{ pointer: "/url", message }]);
    expect((await library.call("GET", "/webhooks")).body).toEqual({ items: [] });
  });

  it("are refused at a URL of more than 2,000 characters", async () => {
    const longest = "https://hooks.example.com/".padEnd(2000, "x");
    expect((await library.call("POST", "/webhooks", { url: longest })).status).toBe(201);
    expect((await library.call("POST", "/webhooks", { url: `${longest}x` })).status).toBe(422);
  });

  it.each<[unknown, number, string]>([
    [{ url, events: ["loan.burnt"] }, 422, "/events/0"],
    [{ url, events: ["member.created"] }, 422, "/events/0"],
    [{ url, events: "loan.created" }, 400, "/events"],
    [{ url, events: Array.from({ length: 8 }, () => "loan.created") }, 400, "/events"],
    [{ url: 5 }, 400, "/url"],
    [{}, 400, "/url"],
    [{ url, secret: "whsec_mine" }, 400, "/secret"],
  ])("are refused as %j", async (given, status, pointer) => {
    const answer = await library.call("POST", "/webhooks", given);
    expect(answer.status).toBe(status);
    expect(answer.body["errors"]).toMatchObject([{ pointer }]);
  });

  it("are refused beyond twenty", async () => {
    for (let count = 0; count < 20; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await library.subscribe(url);
    }
    expect((await library.call("POST", "/webhooks", { url })).status).toBe(409);
    expect((await library.call("POST", "/webhooks", { url }, { "x-tenant": "south" })).status).toBe(
      201,
    );
  });

  const acts: readonly (readonly [string, string])[] = [
    ["GET", "/webhooks"],
    ["GET", "/webhooks/{id}"],
    ["POST", "/webhooks/{id}/rotate-secret"],
    ["POST", "/webhooks/{id}/enable"],
    ["GET", "/webhooks/{id}/deliveries"],
    ["POST", "/webhooks/{id}/deliveries/{event}/redeliver"],
    ["DELETE", "/webhooks/{id}"],
  ];

  it("are nothing to other roles and other tenants", async () => {
    const { id } = await library.subscribe(url);
    await library.addBook();
    const { items } = (await library.call("GET", `/webhooks/${id}/deliveries`)).body as {
      items: readonly { id: string }[];
    };
    const [{ id: event } = { id: "" }] = items;
    const before = await storedRows(library.database);
    for (const [method, path] of [["POST", "/webhooks"] as const, ...acts]) {
      const place = path.replace("{id}", id).replace("{event}", event);
      const body = path === "/webhooks" && method === "POST" ? { url } : undefined;
      // oxlint-disable-next-line no-await-in-loop
      const refused = await library.call(method, place, body, { "x-role": "member" });
      expect([method, path, refused.status]).toEqual([method, path, 403]);
    }
    for (const [method, path] of acts.filter(([, place]) => place !== "/webhooks")) {
      const place = path.replace("{id}", id).replace("{event}", event);
      // oxlint-disable-next-line no-await-in-loop
      const hidden = await library.call(method, place, undefined, { "x-tenant": "south" });
      expect([method, path, hidden.status]).toEqual([method, path, 404]);
    }
    const empty = await library.call("GET", "/webhooks", undefined, { "x-tenant": "south" });
    expect(empty.body).toEqual({ items: [] });
    expect(await storedRows(library.database)).toEqual(before);
    for (const table of ["outbox", "webhook", "webhook_delivery"]) {
      // oxlint-disable-next-line no-await-in-loop
      const seen = await library.as(
        (session) => session.query(`select * from platform.${table}`),
        "south",
      );
      expect(seen).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop
      expect(await library.database.query(`select * from platform.${table}`)).toEqual([]);
    }
    for (const path of ["/webhooks/1", `/webhooks/${id}/deliveries/1/redeliver`]) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await library.call(path.endsWith("1") ? "GET" : "POST", path)).status).toBe(404);
    }
  });

  it("leave every act and every refusal in the audit trail, and never a secret", async () => {
    const { id } = await library.subscribe(url);
    await library.addBook();
    const { items } = (await library.call("GET", `/webhooks/${id}/deliveries`)).body as {
      items: readonly { id: string }[];
    };
    for (const [method, path] of acts) {
      const place = path.replace("{id}", id).replace("{event}", items[0]?.id ?? "");
      const done = method === "DELETE" ? 204 : 200;
      // oxlint-disable-next-line no-await-in-loop
      expect([path, (await library.call(method, place)).status]).toEqual([path, done]);
    }
    await library.call("POST", "/webhooks", { url }, { "x-role": "member" });
    await library.call("POST", "/webhooks", { url: "https://inside.example.com" });
    const entries = await library.database.asOwner.query<Record<string, unknown>>(
      `select action, outcome, record, detail from platform.audit_entry
       where entity = 'Webhook' order by sequence`,
    );
    expect(entries.map(({ action, outcome }) => `${String(action)} ${String(outcome)}`)).toEqual([
      "create done",
      "searchDeliveries done",
      "search done",
      "read done",
      "rotateSecret done",
      "enable done",
      "searchDeliveries done",
      "redeliver done",
      "delete done",
      "create refused",
      "create refused",
    ]);
    expect(entries[0]).toMatchObject({ record: id });
    expect(JSON.stringify(entries)).not.toContain("hooks.example.com");
  });

  it("list their deliveries page by page, and by state", async () => {
    const { id } = await library.subscribe(url, ["book.updated"]);
    const book = await library.addBook();
    for (let count = 0; count < 3; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await library.changeBook(book);
    }
    const read = async (query: string) =>
      (await library.call("GET", `/webhooks/${id}/deliveries${query}`)).body as {
        items: readonly Record<string, unknown>[];
        next?: string;
      };
    const all = await read("");
    expect(all.items.map(({ version }) => version)).toEqual([4, 3, 2]);
    expect(all.items[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      event: "book.updated",
      entity: "Book",
      record: book,
      version: 4,
      at: library.clock.now().toISOString(),
      state: "waiting",
      attempts: 0,
      nextAttemptAt: library.clock.now().toISOString(),
      status: null,
      failure: null,
      endedAt: null,
    });
    const first = await read("?limit=2");
    expect(first.items).toEqual(all.items.slice(0, 2));
    expect(await read(`?limit=2&cursor=${first.next}`)).toEqual({ items: all.items.slice(2) });
    expect(await read("?state=delivered")).toEqual({ items: [] });
    for (const query of ["?limit=0", "?state=lost", "?cursor=a", "?x=1", "?limit=1&limit=2"]) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await library.call("GET", `/webhooks/${id}/deliveries${query}`)).status).toBe(400);
    }
  });
});
