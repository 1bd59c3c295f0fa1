/* oxlint-disable no-await-in-loop -- one step after another is what is tested */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import { DatabaseError } from "#platform/database/database-error";
import { openDatabase } from "#platform/database/open-database";
import type { Database } from "#platform/database/session";
import { startPostgres, type PostgresServer } from "#test/start-postgres";

const role = "library_app";

const schema = `
  do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$;
  create table shelf (id int primary key, books int not null check (books >= 0));
  create table secret (id int primary key);
  create table pair (batch int not null, half int not null);
  grant select, insert, update, delete on shelf, pair to ${role};
  insert into shelf values (1, 10), (2, 0);
`;

describe.for(["pglite", "postgres"] as const)("the database on %s", (kind) => {
  let server: PostgresServer | undefined;
  let database: Database;

  beforeAll(async () => {
    if (kind === "postgres") server = await startPostgres();
    database = await openDatabase({ url: server?.url, role, poolSize: 4 });
    await database.asOwner.script(schema);
  });

  afterAll(async () => {
    await database.close();
    await server?.stop();
  });

  const shelves = async (): Promise<readonly unknown[]> =>
    (await database.query<{ books: number }>("select books from shelf order by id")).map(
      ({ books }) => books,
    );

  it("says what it is", () => {
    expect(database.kind).toBe(kind);
  });

  it("gives every type the form that JSON has for it", async () => {
    const [row] = await database.query(`select
      9007199254740991::bigint as big, 12.50::numeric as amount, date '2026-01-31' as day,
      timestamptz '2026-01-31 12:00:00.25+02' as instant, '\\x00ff'::bytea as bytes,
      '019a0f3e-5c1b-7d0a-9b7e-3f1f0c2d4e5a'::uuid as id, '{"a":[1,null]}'::jsonb as document,
      array['a','b"c',null] as texts, array['019a0f3e-5c1b-7d0a-9b7e-3f1f0c2d4e5a'::uuid] as ids,
      true as yes, 1.5::float8 as ratio, null::int as nothing, array[1,2]::bigint[] as bigs,
      time '10:30' as time, interval '1 day 2 hours' as span, 7::smallint as small`);
    expect(row).toEqual({
      big: 9_007_199_254_740_991,
      amount: "12.50",
      day: "2026-01-31",
      instant: "2026-01-31T10:00:00.250Z",
      bytes: Buffer.from([0, 255]),
      id: "019a0f3e-5c1b-7d0a-9b7e-3f1f0c2d4e5a",
      document: { a: [1, null] },
      texts: ["a", 'b"c', null],
      ids: ["019a0f3e-5c1b-7d0a-9b7e-3f1f0c2d4e5a"],
      yes: true,
      ratio: 1.5,
      nothing: null,
      bigs: [1, 2],
      time: "10:30:00",
      span: "P1DT2H",
      small: 7,
    });
  });

  it("refuses a bigint that a number cannot hold, and goes on working", async () => {
    await expect(database.query("select 9007199254740993::bigint")).rejects.toThrow(RangeError);
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("takes parameters of every kind", async () => {
    const values = [
      1,
      2n,
      true,
      "x'\"\\",
      null,
      undefined,
      new Date(0),
      new Uint8Array([1, 2]),
      ["a", null, "{}"],
      '{"a":1}',
      [1, 2],
      "2026-01-31",
    ];
    const [row] = await database.query(
      `select $1::int as a, $2::bigint as b, $3::bool as c, $4::text as d, $5::int as e, $6::text as f,
       $7::timestamptz as g, $8::bytea as h, $9::text[] as i, $10::jsonb as j, $11::int[] as k, $12::date as l`,
      values,
    );
    expect(row).toEqual({
      a: 1,
      b: 2,
      c: true,
      d: "x'\"\\",
      e: null,
      f: null,
      g: "1970-01-01T00:00:00.000Z",
      h: Buffer.from([1, 2]),
      i: ["a", null, "{}"],
      j: { a: 1 },
      k: [1, 2],
      l: "2026-01-31",
    });
    await expect(database.query("select $1::jsonb", [{ a: 1 }])).rejects.toThrow(TypeError);
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("returns texts unchanged", async () => {
    const text = fc
      .string({ unit: "binary" })
      .filter((value) => !value.includes("\0") && value.isWellFormed());
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), async (one, many) => {
        const statement = { name: "echo", text: "select $1::text as one, $2::text[] as many" };
        expect(await database.query(statement, [one, many])).toEqual([{ one, many }]);
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it("works under the restricted role, and as the owner only where that is said", async () => {
    expect(await database.query("select current_user::text as who")).toEqual([{ who: role }]);
    await expect(database.query("select * from secret")).rejects.toMatchObject({
      sqlstate: "42501",
    });
    expect(await database.asOwner.query("select * from secret")).toEqual([]);
    const [asOwner] = await database.asOwner.query("select current_user::text as who");
    expect(asOwner).not.toEqual({ who: role });
    await database.query("reset role").catch(() => {});
    const who = await Promise.all(
      Array.from({ length: 8 }, async () => database.query("select current_user::text as who")),
    );
    expect(who.flat()).toEqual(Array.from({ length: 8 }, () => ({ who: role })));
  });

  it("runs a named statement again and again", async () => {
    const named = { name: "add", text: "select $1::int + 1 as next" };
    for (const value of [1, 2, 3]) {
      expect(await database.query(named, [value])).toEqual([{ next: value + 1 }]);
    }
    expect(
      await database.batch([
        { statement: named, values: [1] },
        { statement: named, values: [2] },
      ]),
    ).toEqual([[{ next: 2 }], [{ next: 3 }]]);
  });

  it("commits what resolves and rolls back what rejects", async () => {
    await database.transaction(async (session) => {
      await session.query("update shelf set books = books - 1 where id = 1");
      await session.query("update shelf set books = books + 1 where id = 2");
    });
    expect(await shelves()).toEqual([9, 1]);
    const refused = database.transaction(async (session) => {
      await session.query("update shelf set books = books + 5 where id = 2");
      throw new Error("changed my mind");
    });
    await expect(refused).rejects.toThrow("changed my mind");
    const failed = database.transaction(async (session) => {
      await session.query("update shelf set books = books + 5 where id = 2");
      await session.query("update shelf set books = -1 where id = 1");
    });
    await expect(failed).rejects.toMatchObject({
      sqlstate: "23514",
      constraint: "shelf_books_check",
      table: "shelf",
    });
    expect(await shelves()).toEqual([9, 1]);
  });

  it("does not pretend to commit after a failure that was swallowed", async () => {
    const swallowed = database.transaction(async (session) => {
      await session.query("update shelf set books = 100 where id = 1");
      await session.query("select 1/0").catch(() => {});
    });
    await expect(swallowed).rejects.toMatchObject({ sqlstate: "25P02" });
    expect(await shelves()).toEqual([9, 1]);
  });

  it("commits after a failure that was rolled back to a savepoint", async () => {
    await database.transaction(async (session) => {
      await session.script("savepoint before");
      await session.query("select 1/0").catch(() => {});
      await session.script("rollback to before");
      await session.query("update shelf set books = 3 where id = 2");
    });
    expect(await shelves()).toEqual([9, 3]);
  });

  it("refuses statements that nobody waited for, and a session that is over", async () => {
    let leaked: Promise<unknown> | undefined;
    const careless = database.transaction(async (session) => {
      leaked = session.query("update shelf set books = 50 where id = 1");
    });
    await expect(careless).rejects.toThrow("before 1 of its statements");
    await leaked;
    expect(await shelves()).toEqual([9, 3]);
    const outlived = await database.transaction(async (session) => session);
    await expect(outlived.query("select 1")).rejects.toThrow("has ended");
  });

  it("refuses the database itself inside a transaction instead of waiting for ever", async () => {
    const nested = database.transaction(async () => database.query("select 1"));
    await expect(nested).rejects.toThrow("inside a transaction");
    const owned = database.transaction(async () => database.asOwner.query("select 1"));
    await expect(owned).rejects.toThrow("inside a transaction");
  });

  it("runs a batch whole or not at all", async () => {
    const add = { name: "add_pair", text: "insert into pair values ($1, $2) returning half" };
    const [, half] = await database.batch([
      { statement: "select set_config('library.desk', $1, true)", values: ["north"] },
      { statement: add, values: [1, 1] },
      { statement: add, values: [1, 2] },
    ]);
    expect(half).toEqual([{ half: 1 }]);
    await expect(
      database.batch([
        { statement: add, values: [2, 1] },
        { statement: "select 1/0" },
        { statement: add, values: [2, 2] },
      ]),
    ).rejects.toMatchObject({ sqlstate: "22012" });
    expect(await database.query("select distinct batch from pair")).toEqual([{ batch: 1 }]);
    expect(await database.batch([])).toEqual([]);
  });

  it("keeps a local setting for the rest of the batch and no longer", async () => {
    const [, inside] = await database.batch([
      { statement: "select set_config('library.desk', 'north', true)" },
      { statement: "select current_setting('library.desk', true) as desk" },
    ]);
    expect(inside).toEqual([{ desk: "north" }]);
    const after = await Promise.all(
      Array.from({ length: 6 }, async () =>
        database.query<{ desk: string | null }>(
          "select current_setting('library.desk', true) as desk",
        ),
      ),
    );
    for (const [row] of after) expect(row?.desk ?? "").toBe("");
  });

  it("rolls a failed batch back together with the transaction that it is part of", async () => {
    const failed = database.transaction(async (session) => {
      await session.query("insert into pair values (3, 1)");
      await session.batch([
        { statement: "insert into pair values (3, 2)" },
        { statement: "select 1/0" },
      ]);
    });
    await expect(failed).rejects.toMatchObject({ sqlstate: "22012" });
    expect(await database.query("select distinct batch from pair")).toEqual([{ batch: 1 }]);
  });

  it("uses a statement again whose first use failed", async () => {
    const ratio = { name: "ratio", text: "select 10 / $1::int as ratio" };
    await expect(database.query(ratio, [0])).rejects.toMatchObject({ sqlstate: "22012" });
    await expect(database.batch([{ statement: ratio, values: [0] }])).rejects.toBeInstanceOf(
      DatabaseError,
    );
    const many = await Promise.all(
      Array.from({ length: 8 }, async () => database.query(ratio, [5])),
    );
    expect(many.flat()).toEqual(Array.from({ length: 8 }, () => ({ ratio: 2 })));
  });

  it("drops a transaction that a script began and did not end", async () => {
    await database.script("begin; insert into pair values (50, 1)");
    const counts = await Promise.all(
      Array.from({ length: 8 }, async () =>
        database.query("select count(*) as count from pair where batch = 50"),
      ),
    );
    expect(counts.flat()).toEqual(Array.from({ length: 8 }, () => ({ count: 0 })));
    const failing = database.script("begin; insert into pair values (51, 1); select 1/0");
    await expect(failing).rejects.toMatchObject({ sqlstate: "22012" });
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("survives a storm of failures", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 200 }, async (_, index) =>
        database.transaction(async (session) => {
          await session.query("update shelf set books = books + 1 where id = 2");
          if (index % 2 === 0) await session.query("select 1/0");
        }),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(100);
    expect(await shelves()).toEqual([9, 103]);
  });

  it("says nothing of rows where errors are printed", async () => {
    const error = await database
      .query("insert into shelf values (1, 77)")
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(error).toMatchObject({ sqlstate: "23505", constraint: "shelf_pkey" });
    expect(JSON.stringify(error)).not.toContain("(1)");
  });
});

describe("the pool of connections to PostgreSQL", () => {
  let server: PostgresServer;
  let database: Database;

  beforeAll(async () => {
    server = await startPostgres();
    database = await openDatabase({ url: server.url, role, poolSize: 4 });
    await database.asOwner.script(schema);
  });

  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  const others =
    "from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'";

  it("recovers when every idle connection is cut", async () => {
    await Promise.all(
      Array.from({ length: 4 }, async () => database.query("select pg_sleep(0.01)")),
    );
    await database.asOwner.query(`select pg_terminate_backend(pid) ${others}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("reports a connection that is cut during a transaction, and recovers", async () => {
    const administrator = await openDatabase({ url: server.url, role });
    const cut = database.transaction(async (session) => {
      await session.query("insert into pair values (9, 1)");
      const [own] = await session.query<{ pid: number }>("select pg_backend_pid() as pid");
      await administrator.asOwner.query("select pg_terminate_backend($1)", [own?.pid]);
      await session.query("insert into pair values (9, 2)");
    });
    const error = await cut.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ isConnectionFailure: true });
    await administrator.close();
    expect(await database.query("select * from pair where batch = 9")).toEqual([]);
  });

  it("recovers from statements that were prepared before a table changed", async () => {
    const all = { name: "all_shelves", text: "select * from shelf where id = 1" };
    const many = async (): Promise<readonly PromiseSettledResult<unknown>[]> =>
      Promise.allSettled(Array.from({ length: 8 }, async () => database.query(all)));
    await many();
    await database.asOwner.script("alter table shelf add column name text");
    await many();
    await many();
    expect((await many()).filter(({ status }) => status === "rejected")).toEqual([]);
  });

  it("refuses two texts under one name", async () => {
    const steps = ["select 1", "select 2"].map((text) => ({ statement: { name: "same", text } }));
    await expect(database.batch(steps)).rejects.toThrow("named same");
    expect(await database.query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("refuses a role that does not exist, instead of working as the owner", async () => {
    const early = await openDatabase({ url: server.url, role: "nobody_yet" });
    await expect(early.query("select 1")).rejects.toMatchObject({ sqlstate: "22023" });
    await early.close();
  });

  it("explains that no server is there", async () => {
    const lost = await openDatabase({ url: "postgres://owner:owner@127.0.0.1:1/postgres", role });
    await expect(lost.query("select 1")).rejects.toMatchObject({
      name: "DatabaseError",
      sqlstate: "08006",
    });
    await lost.close();
    await expect(openDatabase({ url: "not a url", role })).rejects.toThrow("DATABASE_URL");
    await expect(openDatabase({ url: server.url, role: "a b; drop" })).rejects.toThrow(RangeError);
  });

  it("never keeps half of a batch while statements are being cancelled", async () => {
    const storming = new AbortController();
    const storm = (async () => {
      while (!storming.signal.aborted)
        await database.asOwner.query(`select pg_cancel_backend(pid) ${others}`);
    })();
    const insert = { name: "storm", text: "insert into pair values ($1, $2)" };
    let cancelled = 0;
    // A fast server is hard to hit.
    for (let batch = 100; batch < 700 || cancelled === 0; batch += 4) {
      const results = await Promise.allSettled(
        [0, 1, 2, 3].map(async (offset) =>
          database.batch([
            { statement: insert, values: [batch + offset, 1] },
            { statement: insert, values: [batch + offset, 2] },
          ]),
        ),
      );
      cancelled += results.filter(({ status }) => status === "rejected").length;
    }
    storming.abort();
    await storm;
    const halves = await database.asOwner.query(
      "select batch from pair where batch >= 100 group by batch having count(*) <> 2",
    );
    expect(halves).toEqual([]);
  });
});
