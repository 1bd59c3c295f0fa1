import { randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DatabaseError } from "#platform/database/database-error";
import type { Database } from "#platform/database/session";
import { Problem, problemResponse } from "#platform/http/problem";
import { forbidden } from "#platform/http/problems";
import { obligationRoutes } from "#platform/obligations/obligation-routes";
import { openPlatform, role } from "./support/open-platform.ts";

const grants = [
  "grant select on platform.obligation to {role}",
  // As in an application: seen by those who see the record. Ben sees no loans.
  `create policy reading on platform.obligation for select to ${role}
    using (tenant = (select platform.tenant()) and platform.actor() <> 'ben')`,
];

const statuses: Readonly<Record<string, number>> = { AP403: 403, AP404: 404, AP409: 409 };

describe("the routes of obligations", () => {
  let database: Database;
  let app: Hono;
  const records: string[] = [];

  beforeAll(async () => {
    database = await openPlatform(grants);
    const run = <T>(
      context: { req: { header(name: string): string | undefined } },
      _: object,
      work: (session: Parameters<Parameters<Database["transaction"]>[0]>[0]) => Promise<T>,
    ) =>
      database.transaction(async (session) => {
        await session.query("select platform.enter($1)", [
          JSON.stringify({
            tenant: context.req.header("x-tenant") ?? "north",
            actor: context.req.header("x-actor") ?? "ann",
            at: "2027-06-10T12:00:00Z",
          }),
        ]);
        return work(session);
      });
    const requireChange = (context: Context): void => {
      if (context.req.header("x-actor") === "reader") throw forbidden();
    };
    app = new Hono().route(
      "/v1",
      obligationRoutes({ run, requireChange, openSeal: async () => (_, reason) => reason }),
    );
    app.onError((error) => {
      const status = error instanceof DatabaseError ? statuses[error.sqlstate] : undefined;
      if (status !== undefined) return problemResponse(new Problem(status));
      return problemResponse(error instanceof Problem ? error : new Problem(500));
    });
    // Due from 2027-06-06 to 2027-06-15, two a day.
    for (let index = 0; index < 20; index += 1) {
      records.push(randomUUID());
      // oxlint-disable-next-line no-await-in-loop
      await database.asOwner.transaction(async (session) => {
        await session.query(`select platform.enter('{"tenant":"north","actor":"ann"}')`);
        await session.query(
          `select platform.start_obligation(
            'return-in-time', $1, $2, 'return the book', '2027-06-01', $3, null, 7, 1, true)`,
          [index % 4 === 0 ? "Loan" : "Visit", records[index], 5 + Math.floor(index / 2)],
        );
      });
    }
  });

  afterAll(async () => {
    await database.close();
  });

  interface Item {
    readonly id: string;
    readonly record: string;
    readonly dueOn: string;
    readonly overdue: boolean;
    readonly entity: string;
  }

  const list = async (query: string, headers: Record<string, string> = {}) => {
    const response = await app.request(`/v1/obligations?${query}`, { headers });
    expect(response.status).toBe(200);
    return (await response.json()) as { items: readonly Item[]; next?: string };
  };

  const extend = async (id: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`/v1/obligations/${id}/extend`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", ...headers },
    });

  it("list what is due, soonest first, page by page, each once", async () => {
    const seen: Item[] = [];
    let cursor = "";
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop
      const { items, next } = await list(`limit=3${cursor}`);
      seen.push(...items);
      if (next === undefined) break;
      cursor = `&cursor=${next}`;
    }
    expect(seen.map(({ record }) => record).toSorted()).toEqual(records.toSorted());
    const dues = seen.map(({ dueOn }) => dueOn);
    expect(dues).toEqual(dues.toSorted());
    expect(await list("limit=20")).toEqual({ items: seen });
  });

  it("filter by what is overdue, when it is due, and what it concerns", async () => {
    const overdue = (await list("overdue=true")).items;
    expect(overdue.map(({ dueOn }) => dueOn)).toEqual(
      ["06", "06", "07", "07", "08", "08", "09", "09"].map((day) => `2027-06-${day}`),
    );
    expect((await list("overdue=false")).items).toHaveLength(12);
    expect(overdue.every((item) => item.overdue)).toBe(true);
    expect((await list("dueBefore=2027-06-07")).items).toHaveLength(2);
    expect((await list("entity=Loan")).items).toHaveLength(5);
    expect((await list(`record=${records[7]}`)).items).toHaveLength(1);
  });

  it.each([
    "limit=0",
    "limit=201",
    "limit=5&limit=6",
    "overdue=yes",
    "dueBefore=2027-02-29",
    "dueBefore=soon",
    "cursor=abc",
    "colour=red",
    "record=1",
    `entity=${encodeURIComponent("'; drop")}`,
  ])("refuse the query %s", async (query) => {
    expect((await app.request(`/v1/obligations?${query}`)).status).toBe(400);
  });

  it("extend the time once, with a reason", async () => {
    const { items } = await list("overdue=false");
    const { id, dueOn } = items[0]!;
    expect(dueOn).toBe("2027-06-10");
    expect((await extend(id, {})).status).toBe(403);
    const response = await extend(id, { reason: "the book is abroad" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id, dueOn: "2027-06-17", extensionsLeft: 0 });
    expect((await extend(id, { reason: "again" })).status).toBe(403);
  });

  it("extend nothing that is late, unknown, hidden or of another tenant", async () => {
    const late = (await list("overdue=true")).items[0]!;
    expect((await extend(late.id, { reason: "late" })).status).toBe(403);
    expect((await extend(randomUUID(), { reason: "unknown" })).status).toBe(404);
    expect((await extend("1", { reason: "no id" })).status).toBe(404);
    const { id } = (await list("overdue=false")).items[1]!;
    expect((await extend(id, { reason: "only reads" }, { "x-actor": "reader" })).status).toBe(403);
    for (const headers of [{ "x-tenant": "south" }, { "x-actor": "ben" }]) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await extend(id, { reason: "not mine" }, headers)).status).toBe(404);
      // oxlint-disable-next-line no-await-in-loop
      expect((await list("", headers)).items).toEqual([]);
    }
  });

  it.each([[[]], ["text"], [{ reason: 5 }], [{ reason: "x".repeat(2001) }], [{ why: "" }]])(
    "refuse the body %j",
    async (body) => {
      const { id } = (await list("overdue=false")).items[1]!;
      expect((await extend(id, body)).status).toBe(400);
    },
  );
});
