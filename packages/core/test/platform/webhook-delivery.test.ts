import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { reencrypt } from "#platform/field-encryption/reencrypt";
import { rotateKeys } from "#platform/field-encryption/rotate-keys";
import { retryDelay } from "#platform/outbox/retry-delay";
import { secretTable } from "#platform/outbox/webhook-secret";
import { emptyDatabase } from "#test/empty-database";
import { startReceiver, status, type Received, type Receiver } from "./support/receiver.ts";
import { openWebhookLibrary, type WebhookLibrary } from "./support/webhook-library.ts";

describe("webhooks are delivered", () => {
  let library: WebhookLibrary;
  const receivers: Receiver[] = [];

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:00Z") });
    library = await openWebhookLibrary();
  });
  beforeEach(async () => {
    await emptyDatabase(library.database);
    library.clock.advance(60_000);
    library.lines.length = 0;
  });
  afterEach(async () => {
    await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
  });
  afterAll(async () => {
    vi.useRealTimers();
    await library.close();
  });

  const receive = async (): Promise<Receiver> => {
    const receiver = await startReceiver();
    receivers.push(receiver);
    return receiver;
  };

  const verified = (secret: string, { body, headers }: Received): unknown =>
    new Webhook(secret).verify(body, headers as Record<string, string>);

  const deliveries = () =>
    library.database.asOwner.query<Record<string, unknown>>(
      `select d.state, d.attempts, d.status, d.failure, nullif(d.next_at, 'infinity') as next_at, o.event
       from platform.webhook_delivery d join platform.outbox o using (sequence) order by sequence`,
    );

  it("signed, and without any value of the record", async () => {
    const receiver = await receive();
    const { secret } = await library.subscribe(receiver.url);
    const book = await library.addBook();
    expect(await library.deliver()).toBe(1);
    const [one] = receiver.received;
    if (one === undefined) throw new Error("nothing arrived");
    const expected = {
      type: "book.created",
      timestamp: library.clock.now().toISOString(),
      data: { entity: "Book", id: book, version: 1 },
    };
    expect(verified(secret, one)).toEqual(expected);
    expect(JSON.parse(one.body)).toEqual(expected);
    expect(one.headers).toMatchObject({
      "content-type": "application/json",
      "webhook-id": expect.stringMatching(/^evt_[0-9a-f]{32}$/),
      "webhook-timestamp": String(library.clock.now().getTime() / 1000),
    });
    expect(() => verified(`whsec_${Buffer.alloc(32).toString("base64")}`, one)).toThrow(
      "No matching signature found",
    );
    expect(() =>
      verified(secret, { ...one, body: one.body.replace("created", "deleted") }),
    ).toThrow("No matching signature found");
    expect(await deliveries()).toMatchObject([{ state: "delivered", attempts: 1, status: 204 }]);
    expect(await library.deliver()).toBe(0);
  });

  it("in the order of a record's changes, while other records go on", async () => {
    const receiver = await receive();
    await library.subscribe(receiver.url);
    const [failing, fine] = [await library.addBook(), await library.addBook()];
    await library.changeBook(failing);
    await library.changeBook(fine);
    await library.changeBook(failing);
    let isDown = true;
    receiver.answer = ({ event }, response) =>
      void response.writeHead(isDown && event.data.id === failing ? 500 : 200).end();
    await library.deliver();
    const versions = (id: string) =>
      receiver.received
        .filter(({ event }) => event.data.id === id)
        .map(({ event }) => event.data.version);
    expect(versions(failing)).toEqual([1]);
    expect(versions(fine)).toEqual([1, 2]);
    isDown = false;
    await library.deliver();
    expect(versions(failing)).toEqual([1]);
    library.clock.advance(12_000);
    await library.deliver();
    expect(versions(failing)).toEqual([1, 1, 2, 3]);
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    expect(new Set(ids).size).toBe(5);
  });

  it("to one receiver while another does not answer", async () => {
    const [slow, prompt] = [await receive(), await receive()];
    const held: (() => void)[] = [];
    slow.answer = (received, response) => {
      held.push(() => {
        status(200)(received, response);
      });
    };
    // The slow one answers nothing before the other has got everything.
    prompt.answer = (received, response) => {
      status(200)(received, response);
      if (prompt.received.length < 12) return;
      slow.answer = status(200);
      for (const release of held) release();
    };
    await library.subscribe(slow.url);
    await library.subscribe(prompt.url);
    for (let count = 0; count < 12; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await library.addBook();
    }
    expect(await library.deliver()).toBe(24);
    expect(held.length).toBeGreaterThan(0);
    expect(slow.received).toHaveLength(12);
  });

  it("again after a failure, later each time, until they are given up after three days", async () => {
    const receiver = await receive();
    receiver.answer = status(503);
    const { id } = await library.subscribe(receiver.url);
    await library.addBook();
    const start = library.clock.now().getTime();
    const waits: number[] = [];
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      await library.deliver();
      // oxlint-disable-next-line no-await-in-loop
      const [delivery] = await deliveries();
      if (delivery?.["state"] !== "waiting") break;
      const next = new Date(String(delivery["next_at"]));
      waits.push(next.getTime() - library.clock.now().getTime());
      const before = receiver.received.length;
      library.clock.set(new Date(next.getTime() - 1));
      // oxlint-disable-next-line no-await-in-loop
      expect(await library.deliver()).toBe(0);
      expect(receiver.received).toHaveLength(before);
      library.clock.set(next);
    }
    expect(receiver.received).toHaveLength(14);
    for (const [index, wait] of waits.entries()) {
      const delay = Math.min(10_000 * 3 ** index, 43_200_000);
      expect(wait).toBeGreaterThanOrEqual(delay * 0.8);
      expect(wait).toBeLessThanOrEqual(delay * 1.2);
    }
    const days = (library.clock.now().getTime() - start) / 86_400_000;
    expect(days).toBeGreaterThan(2);
    expect(days).toBeLessThan(4);
    expect(await deliveries()).toMatchObject([{ state: "given-up", attempts: 14, status: 503 }]);
    expect(library.lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
      "webhook_delivery_given_up",
    ]);
    expect((await library.call("GET", `/webhooks/${id}`)).body).toMatchObject({
      failures: 1,
      disabledAt: null,
    });

    // A manager has it delivered after all.
    receiver.answer = status(200);
    const { items } = (await library.call("GET", `/webhooks/${id}/deliveries?state=given-up`))
      .body as { items: readonly { id: string }[] };
    const path = `/webhooks/${id}/deliveries/${items[0]?.id}/redeliver`;
    expect(await library.call("POST", path)).toMatchObject({
      status: 200,
      body: { state: "waiting", attempts: 0, endedAt: null },
    });
    await library.deliver();
    expect(receiver.received).toHaveLength(15);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(await deliveries()).toMatchObject([{ state: "delivered" }]);
    expect((await library.call("GET", `/webhooks/${id}`)).body).toMatchObject({ failures: 0 });
  });

  it("with waits that chance spreads", () => {
    const at = (byte: number) => retryDelay(1, (count) => new Uint8Array(count).fill(byte));
    expect(at(0)).toBe(8000);
    expect(at(255)).toBe(12_000);
    expect(at(128)).toBeGreaterThan(9900);
    expect(at(128)).toBeLessThan(10_100);
  });

  it("no more once ten in a row were given up, until a manager enables the webhook", async () => {
    const receiver = await receive();
    receiver.answer = status(400);
    const { id } = await library.subscribe(receiver.url);
    for (let count = 0; count < 14; count += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await library.addBook();
    }
    await library.database.asOwner.script("update platform.webhook_delivery set attempts = 13");
    await library.deliver();
    // Four at a time: three others were under way when it was disabled.
    const waiting = (await deliveries()).filter(({ state }) => state === "waiting").length;
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThanOrEqual(4);
    expect(library.lines.join()).toContain("webhook_disabled");
    const { disabledAt } = (await library.call("GET", `/webhooks/${id}`)).body;
    expect(disabledAt).toBe(library.clock.now().toISOString());
    const [entry] = await library.database.asOwner.query(
      "select tenant, actor, record from platform.audit_entry where action = 'disable'",
    );
    expect(entry).toEqual({ tenant: "north", actor: "system:webhooks", record: id });

    // Nothing more is written down for it, and what waits is not attempted.
    const sent = receiver.received.length;
    await library.addBook();
    expect(await deliveries()).toHaveLength(14);
    library.clock.advance(86_400_000);
    expect(await library.deliver()).toBe(0);
    const { items } = (await library.call("GET", `/webhooks/${id}/deliveries`)).body as {
      items: readonly { id: string; state: string; nextAttemptAt: string | null }[];
    };
    const suspended = items.filter(({ state }) => state === "waiting");
    expect(suspended.map(({ nextAttemptAt }) => nextAttemptAt)).toEqual(suspended.map(() => null));
    const again = `/webhooks/${id}/deliveries/${items.at(-1)?.id}/redeliver`;
    expect((await library.call("POST", again)).status).toBe(409);

    receiver.answer = status(200);
    expect((await library.call("POST", `/webhooks/${id}/enable`)).body).toMatchObject({
      failures: 0,
      disabledAt: null,
    });
    expect(await library.deliver()).toBe(waiting);
    expect(receiver.received).toHaveLength(sent + waiting);
  });

  it("no more to a receiver that says that it is gone", async () => {
    const receiver = await receive();
    receiver.answer = status(410);
    const { id } = await library.subscribe(receiver.url);
    await library.addBook();
    await library.deliver();
    expect((await library.call("GET", `/webhooks/${id}`)).body["disabledAt"]).not.toBeNull();
    expect(await deliveries()).toMatchObject([{ state: "given-up", status: 410 }]);
  });

  it.each<[string, Receiver["answer"], object]>([
    [
      "a redirect",
      status(302, { location: "http://127.0.0.1:1/" }),
      { status: 302, failure: null },
    ],
    [
      "an answer that is too large",
      (_, response) => void response.writeHead(200).end(Buffer.alloc(70_000)),
      { status: 200, failure: "too-large" },
    ],
    [
      "an answer that never ends",
      (_, response) => void response.writeHead(200).write("…"),
      { status: null, failure: "timeout" },
    ],
    [
      "a connection that breaks",
      (_, response) => void response.destroy(),
      { status: null, failure: "connection" },
    ],
  ])("not by %s", async (_, answer, outcome) => {
    const receiver = await receive();
    receiver.answer = answer;
    await library.subscribe(receiver.url);
    await library.addBook();
    expect(await library.deliver({ timeout: 500 })).toBe(1);
    expect(await deliveries()).toMatchObject([{ state: "waiting", attempts: 1, ...outcome }]);
    expect(receiver.received).toHaveLength(1);
  });

  it("again, with the same id, when the process died before it noted the answer", async () => {
    const receiver = await receive();
    await library.subscribe(receiver.url);
    await library.addBook();
    const { asOwner } = library.database;
    await asOwner.script(`
      create function pg_temp_die() returns trigger language plpgsql as
        $$ begin raise exception 'died'; end $$;
      create trigger die before update of state on platform.webhook_delivery
        for each row execute function pg_temp_die()`);
    try {
      await expect(library.deliver()).rejects.toThrow("died");
    } finally {
      await asOwner.script(`
        drop trigger die on platform.webhook_delivery; drop function pg_temp_die()`);
    }
    expect(receiver.received).toHaveLength(1);
    // The dead process had it to itself for a minute.
    library.clock.advance(59_999);
    expect(await library.deliver()).toBe(0);
    library.clock.advance(1);
    expect(await library.deliver()).toBe(1);
    const [first, second] = receiver.received;
    expect(second?.headers["webhook-id"]).toBe(first?.headers["webhook-id"]);
    expect(second?.body).toBe(first?.body);
    expect(await deliveries()).toMatchObject([{ state: "delivered", attempts: 2 }]);
  });

  it("not to the end when the process stops, and then again", async () => {
    const receiver = await receive();
    receiver.answer = () => {};
    await library.subscribe(receiver.url);
    await library.addBook();
    const stopping = new AbortController();
    const delivering = library.deliver({ signal: stopping.signal });
    await expect.poll(() => receiver.received.length).toBe(1);
    stopping.abort();
    await delivering;
    expect(await deliveries()).toMatchObject([{ state: "waiting", attempts: 0 }]);
    receiver.answer = status(200);
    await library.deliver();
    expect(await deliveries()).toMatchObject([{ state: "delivered", attempts: 1 }]);
  });

  it("signed with both secrets for a day after the secret was replaced", async () => {
    const receiver = await receive();
    const { id, secret: old } = await library.subscribe(receiver.url);
    const replaced = await library.call("POST", `/webhooks/${id}/rotate-secret`);
    expect(replaced.status).toBe(200);
    const secret = String(replaced.body["secret"]);
    expect(secret).not.toBe(old);
    const until = new Date(library.clock.now().getTime() + 86_400_000).toISOString();
    expect(replaced.body["previousSecretUntil"]).toBe(until);
    library.clock.advance(86_399_999);
    await library.addBook();
    await library.deliver();
    library.clock.advance(1);
    await library.addBook();
    await library.deliver();
    const [within, after] = receiver.received;
    if (within === undefined || after === undefined) throw new Error("something did not arrive");
    vi.setSystemTime(library.clock.now());
    expect(String(within.headers["webhook-signature"]).split(" ")).toHaveLength(2);
    for (const one of [old, secret]) expect(() => verified(one, within)).not.toThrow();
    expect(String(after.headers["webhook-signature"]).split(" ")).toHaveLength(1);
    expect(() => verified(secret, after)).not.toThrow();
    expect(() => verified(old, after)).toThrow("No matching signature found");
  });

  it("as before after the keys under which secrets are kept were replaced", async () => {
    const receiver = await receive();
    const { id } = await library.subscribe(receiver.url);
    const { body } = await library.call("POST", `/webhooks/${id}/rotate-secret`);
    const { database, keyring, masterKeys, clock } = library;
    const secrets = () =>
      database.asOwner.query<{ key: Buffer }>(
        `select substring(s from 1 for 5) as key from platform.webhook, unnest(array[secret, previous_secret]) s`,
      );
    const before = await secrets();
    await rotateKeys({ database, masterKeys, clock });
    clock.advance(60_000);
    const done = await reencrypt({ database, keyring, tables: [secretTable], clock });
    expect(done).toEqual({ rows: 1, unreadable: [] });
    for (const [index, { key }] of (await secrets()).entries()) {
      expect(key).not.toEqual(before[index]?.key);
    }
    await library.addBook();
    await library.deliver();
    const [one] = receiver.received;
    if (one === undefined) throw new Error("nothing arrived");
    expect(() => verified(String(body["secret"]), one)).not.toThrow();
    expect(String(one.headers["webhook-signature"]).split(" ")).toHaveLength(2);
  });

  it("nowhere when the secret cannot be read", async () => {
    const receiver = await receive();
    await library.subscribe(receiver.url);
    await library.addBook();
    await library.database.asOwner.script(
      "update platform.webhook set secret = '\\x0102030405060708'",
    );
    await library.deliver();
    expect(receiver.received).toEqual([]);
    expect(await deliveries()).toMatchObject([{ state: "waiting", failure: "secret" }]);
  });

  describe("to an address that was checked just before", () => {
    it("and not to the one that the name leads to a moment later", async () => {
      const receiver = await receive();
      await library.subscribe(`http://hooks.example.com:${receiver.port}/`);
      await library.addBook();
      const asked: string[] = [];
      const resolve = async (host: string) => {
        asked.push(host);
        return ["127.0.0.1"];
      };
      await library.deliver({ resolve });
      expect(asked).toEqual(["hooks.example.com"]);
      expect(receiver.received).toHaveLength(1);
      expect(receiver.received[0]?.headers.host).toBe(`hooks.example.com:${receiver.port}`);
    });

    it("nothing when it has become private, or was never encrypted", async () => {
      const receiver = await receive();
      await library.subscribe(`https://hooks.example.com:${receiver.port}/`);
      await library.subscribe(receiver.url);
      await library.addBook();
      const resolve = async () => ["93.184.215.14", "127.0.0.1"];
      expect(await library.deliver({ strictly: true, resolve })).toBe(2);
      expect(receiver.received).toEqual([]);
      expect(await deliveries()).toMatchObject([{ failure: "address" }, { failure: "address" }]);
    });

    it("nothing when the name leads nowhere", async () => {
      await library.subscribe("http://hooks.example.com/");
      await library.addBook();
      await library.deliver({ resolve: async () => Promise.reject(new Error("no such name")) });
      expect(await deliveries()).toMatchObject([{ failure: "address" }]);
    });
  });
});
