import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openPostgres } from "#platform/database/open-postgres";
import { claimDelivery } from "#platform/outbox/delivery-store";
import { startPostgres, type PostgresServer } from "#test/start-postgres";
import { startReceiver, type Receiver } from "./support/receiver.ts";
import { openWebhookLibrary, type WebhookLibrary } from "./support/webhook-library.ts";

describe("webhooks on a server with several processes", () => {
  let server: PostgresServer;
  let receiver: Receiver;
  const processes: WebhookLibrary[] = [];

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T10:00:00Z") });
    server = await startPostgres();
    receiver = await startReceiver();
    processes.push(await openWebhookLibrary({ url: server.url, seed: "first" }));
    const reuse = openPostgres({ url: server.url, role: "city_library_app", poolSize: 6 });
    processes.push(await openWebhookLibrary({ reuse, seed: "second" }));
  });
  afterAll(async () => {
    vi.useRealTimers();
    await Promise.all(processes.map((library) => library.close()));
    await receiver.close();
    await server.stop();
  });

  it("get each event once and in the order of its record, although many answers fail", async () => {
    const [first, second] = processes;
    if (first === undefined || second === undefined) throw new Error("nothing runs");
    await first.subscribe(`${receiver.url}?all`);
    await first.subscribe(`${receiver.url}?changes`, ["book.updated"]);
    const delivered: { readonly path: string; readonly id: string; readonly version: number }[] =
      [];
    let failures = 0;
    receiver.answer = ({ path, event: { data } }, response) => {
      const isFailure = receiver.received.length % 3 === 0;
      if (isFailure) failures += 1;
      else delivered.push({ path, ...data });
      response.writeHead(isFailure ? 500 : 200).end();
    };

    const books: string[] = [];
    const write = async (library: WebhookLibrary): Promise<void> => {
      for (let made = 0; made < 12; made += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after another, beside the other process
        const book = await library.addBook();
        books.push(book);
        // oxlint-disable-next-line no-await-in-loop
        await Promise.all([
          library.changeBook(book),
          library.changeBook(book),
          library.changeBook(book),
        ]);
      }
    };
    const deliver = (): Promise<number[]> =>
      Promise.all([first.deliver(), second.deliver(), first.deliver()]);
    await Promise.all([write(first), write(second), deliver()]);
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      await deliver();
      // oxlint-disable-next-line no-await-in-loop
      const waiting = await first.database.asOwner.query(
        "select 1 from platform.webhook_delivery where state = 'waiting'",
      );
      if (waiting.length === 0) break;
      for (const { clock } of processes) clock.advance(43_200_000);
    }
    expect(books).toHaveLength(24);
    expect(failures).toBeGreaterThan(0);
    for (const book of books) {
      const versions = (path: string) =>
        delivered
          .filter((one) => one.id === book && one.path === path)
          .map(({ version }) => version);
      expect(versions("/events?all")).toEqual([1, 2, 3, 4]);
      expect(versions("/events?changes")).toEqual([2, 3, 4]);
    }
  });

  it("are claimed by one process only, and a later event of a record by none meanwhile", async () => {
    const [first, second] = processes;
    if (first === undefined || second === undefined) throw new Error("nothing runs");
    const { asOwner } = first.database;
    await asOwner.script("delete from platform.outbox");
    const book = await first.addBook();
    await first.changeBook(book);
    const now = new Date("2030-01-01T00:00:00Z");
    const claims = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        claimDelivery((index % 2 === 0 ? first : second).database.asOwner, now),
      ),
    );
    const claimed = claims.filter((claim) => claim !== undefined);
    // One of each of the two webhooks.
    expect(claimed.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(new Set(claimed.map(({ webhook }) => webhook)).size).toBe(2);
  });
});
