import { createHash, randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shiftDate } from "#core/pack/shift-date";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database, Session } from "#platform/database/session";
import { createLog } from "#platform/http/log";
import { runPurge } from "#platform/retention/purge-command";
import { purgeJob } from "#platform/retention/purge-job";
import { purgeRecords, type PurgeReport } from "#platform/retention/purge-records";
import { openLibrary, weaveLibrary } from "./support/open-library.ts";
import { purging } from "./support/purging-library.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 25 });

const entities = ["Book", "Member", "Loan"];
const tables = ["loan", "member", "book_authors", "book", "author"];

interface Loan {
  readonly tenant: string;
  readonly createdAt: string;
  readonly lentOn: string;
  readonly returnedOn: string | null;
  readonly state: "open" | "returned" | "lost";
}

describe("purging", () => {
  const clock = setClock("2026-06-15T10:00:00Z");
  let database: Database;

  beforeAll(async () => {
    database = await openLibrary(await weaveLibrary(purging));
  });
  afterAll(() => database.close());

  const platformTables = [
    "record_version",
    "obligation",
    "audit_entry",
    "audit_head",
    "audit_anchor",
    "proof_secret",
  ].map((table) => `platform.${table}`);

  const empty = (): Promise<void> =>
    database.asOwner.transaction((session) =>
      session.script(
        [
          "set local session_replication_role = replica",
          ...[...tables, ...platformTables].map((table) => `delete from ${table}`),
        ].join(";"),
      ),
    );
  beforeEach(async () => {
    await empty();
    clock.set("2026-06-15T10:00:00Z");
  });

  const at = (tenant: string, time: string, work: (session: Session) => Promise<unknown>) =>
    database.asOwner.transaction(async (session) => {
      await session.query("select platform.enter($1)", [
        JSON.stringify({ tenant, actor: "ann", at: time }),
      ]);
      await work(session);
    });

  const addBook = async (tenant: string, more: { title?: string; on?: string } = {}) => {
    const id = randomUUID();
    await at(tenant, "2020-01-01T10:00:00Z", (session) =>
      session.query(
        "insert into book (id, title, acquired_on, shelf_mark) values ($1, $2, $3, $4)",
        [id, more.title ?? "A book", more.on ?? null, id.slice(0, 20)],
      ),
    );
    return id;
  };

  const addMember = async (tenant: string, time = "2026-06-14T10:00:00Z") => {
    const id = randomUUID();
    await at(tenant, time, (session) =>
      session.query("insert into member (id, name, card) values ($1, 'Ann', '\\x00')", [id]),
    );
    return id;
  };

  const addLoan = async (loan: Loan, book?: string, member?: string): Promise<string> => {
    const id = randomUUID();
    const [lent, borrower] = [
      book ?? (await addBook(loan.tenant)),
      member ?? (await addMember(loan.tenant)),
    ];
    await at(loan.tenant, loan.createdAt, async (session) => {
      await session.query(
        "insert into loan (id, lent_on, days, book, borrower) values ($1, $2, 14, $3, $4)",
        [id, loan.lentOn, lent, borrower],
      );
      await session.query("update loan set returned_on = $2, state = $3 where id = $1", [
        id,
        loan.returnedOn,
        loan.state,
      ]);
    });
    return id;
  };

  const ids = async (table: string): Promise<ReadonlySet<string>> => {
    const rows = await database.asOwner.query<{ id: string }>(`select id from ${table}`);
    return new Set(rows.map(({ id }) => id));
  };

  const recordsIn = async (table: string): Promise<ReadonlySet<string>> => {
    const rows = await database.asOwner.query<{ id: string }>(
      `select distinct record as id from ${table} where entity = 'Loan'`,
    );
    return new Set(rows.map(({ id }) => id));
  };

  const purge = (options: { isTrial?: boolean; size?: number } = {}): Promise<PurgeReport> =>
    purgeRecords({ database, clock, entities, ...options });

  const proofs = () =>
    database.asOwner.query<{ tenant: string; record: string; detail: string; actor: string }>(
      "select tenant, record, detail, actor from platform.audit_entry where action = 'purge'",
    );

  const everything = async (): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (const table of [...tables, ...platformTables]) {
      // oxlint-disable-next-line no-await-in-loop
      found.push(await database.asOwner.query(`select * from ${table} t order by t::text`));
    }
    return found;
  };

  it("proves what it purged by a hash that only whoever has the row and the secret can make", async () => {
    const row = "select to_jsonb(b)::text as text from book b where id = $1";
    const add = async (tenant: string): Promise<readonly [string, string]> => {
      const id = await addBook(tenant, { on: "2020-01-01" });
      const text = await database.asOwner.transaction(async (session) => {
        await session.query("set local timezone = 'UTC'");
        const [found] = await session.query<{ text: string }>(row, [id]);
        return found?.text ?? "";
      });
      return [id, text];
    };
    const added = [await add("north"), await add("north"), await add("south")];
    await purge();
    const secrets = await database.asOwner.query<{ tenant: string; secret: Buffer }>(
      "select tenant, secret from platform.proof_secret order by tenant",
    );
    expect(secrets.map(({ tenant }) => tenant)).toEqual(["north", "south"]);
    const found = await proofs();
    for (const [id, text] of added) {
      const proof = found.find(({ record }) => record === id);
      const secret = secrets.find(({ tenant }) => tenant === proof?.tenant)?.secret;
      const inner = createHash("sha256").update(text).digest();
      const hash = createHash("sha256")
        .update(secret ?? "")
        .update(inner)
        .digest("hex");
      expect(JSON.parse(proof?.detail ?? "{}")).toMatchObject({
        content: hash,
        keptUntil: "2021-01-01",
      });
    }
    const [{ kept } = { kept: true }] = await database.query<{ kept: boolean }>(
      "select has_table_privilege('platform.proof_secret', 'select') as kept",
    );
    expect(kept).toBe(false);
  });

  it("purges exactly the records of which every keeping time is over", async () => {
    const today = "2026-06-15";
    const near = (years: number, months: number, days: number) =>
      fc.oneof(
        fc
          .constantFrom(-1, 0, 1)
          .map((off) =>
            shiftDate(shiftDate(today, { years: -years, months: -months }), { days: off - days }),
          ),
        fc.integer({ min: 0, max: 3000 }).map((off) => shiftDate(today, { days: -off })),
      );
    const loan: fc.Arbitrary<Loan> = fc.record({
      tenant: fc.constantFrom("north", "south"),
      createdAt: fc
        .tuple(near(0, 0, 30), fc.constantFrom("00:00:00", "23:59:59"))
        .map(([day, time]) => `${day}T${time}Z`),
      lentOn: near(2, 1, 5),
      returnedOn: fc.oneof({ weight: 4, arbitrary: near(2, 0, 0) }, fc.constant(null)),
      state: fc.constantFrom("returned", "returned", "returned", "lost", "open"),
    });
    const counts = { purged: 0, kept: 0, obliged: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(loan, { minLength: 5, maxLength: 14 }),
        fc.integer({ min: 1, max: 5 }),
        async (loans, size) => {
          await empty();
          const added = new Map<string, Loan>();
          for (const each of loans) {
            // oxlint-disable-next-line no-await-in-loop
            added.set(await addLoan(each), each);
          }
          const over = [...added].filter(
            ([, { createdAt, lentOn, returnedOn }]) =>
              returnedOn !== null &&
              shiftDate(returnedOn, { years: 2 }) <= today &&
              shiftDate(lentOn, { years: 2, months: 1, days: 5 }) <= today &&
              shiftDate(createdAt.slice(0, 10), { days: 30 }) <= today,
          );
          const obliged = over.filter(([, { state }]) => state !== "returned");
          const gone = over.filter(([, { state }]) => state === "returned");
          const left = new Set(
            [...added.keys()].filter((id) => !gone.some(([each]) => each === id)),
          );

          const before = await everything();
          const trial = await purge({ isTrial: true, size });
          expect(await everything()).toEqual(before);
          const report = await purge({ size });
          expect(trial).toEqual(report);

          expect(report.purged["Loan"] ?? 0).toBe(gone.length);
          expect(new Set(report.kept.map(({ record, kept }) => `${record} ${kept}`))).toEqual(
            new Set(obliged.map(([id]) => `${id} obligation`)),
          );
          expect(await ids("loan")).toEqual(left);
          expect(await recordsIn("platform.record_version")).toEqual(left);
          expect(await recordsIn("platform.obligation")).toEqual(left);
          const ruleOf = ({ createdAt, returnedOn }: Loan): string =>
            shiftDate(createdAt.slice(0, 10), { days: 30 }) >= shiftDate(returnedOn!, { years: 2 })
              ? "keep-created"
              : "keep-loans";
          const lastDay = ({ createdAt, lentOn, returnedOn }: Loan): string | undefined =>
            [
              shiftDate(createdAt.slice(0, 10), { days: 30 }),
              shiftDate(lentOn, { years: 2, months: 1, days: 5 }),
              shiftDate(returnedOn!, { years: 2 }),
            ]
              .toSorted()
              .at(-1);
          const entries = await proofs();
          const byRecord = (a: { record: string }, b: { record: string }): number =>
            a.record.localeCompare(b.record);
          const told = entries.map(({ detail, ...rest }) =>
            Object.assign(rest, JSON.parse(detail)),
          );
          expect(told.toSorted(byRecord)).toEqual(
            gone
              .map(([record, each]) => ({
                tenant: each.tenant,
                record,
                rule: ruleOf(each),
                keptUntil: lastDay(each),
                content: expect.stringMatching(/^[0-9a-f]{64}$/),
                actor: "system:retention",
              }))
              .toSorted(byRecord),
          );
          expect(entries).toHaveLength(gone.length);
          const audit = await verifyAudit(database.asOwner, { anchors: [], publicKeys: new Map() });
          expect(audit.isIntact).toBe(true);
          counts.purged += gone.length;
          counts.kept += left.size - obliged.length;
          counts.obliged += obliged.length;
          expect((await purge()).purged).toEqual({});
        },
      ),
    );
    expect(counts.purged).toBeGreaterThan(20);
    expect(counts.kept).toBeGreaterThan(20);
    expect(counts.obliged).toBeGreaterThan(5);
  });

  const old: Loan = {
    tenant: "north",
    createdAt: "2020-01-01T10:00:00Z",
    lentOn: "2020-01-01",
    returnedOn: "2020-02-01",
    state: "returned",
  };

  it("leaves a record that others refer to, and purges it in the same run once they are gone", async () => {
    const [member, another] = [
      await addMember("north", "2021-01-01T10:00:00Z"),
      await addMember("north", "2021-01-01T10:00:00Z"),
    ];
    await addLoan(old, undefined, member);
    const open = await addLoan({ ...old, state: "open", returnedOn: null }, undefined, another);
    const report = await purge();
    expect(report).toEqual({
      purged: { Member: 1, Loan: 1 },
      kept: [
        {
          entity: "Member",
          tenant: "north",
          record: another,
          kept: "reference",
          rule: "keep-members",
        },
      ],
      keptCount: 1,
    });
    expect(await ids("member")).toEqual(new Set([another]));
    expect(await ids("loan")).toEqual(new Set([open]));
  });

  it("does not get round a rule that guards deletion", async () => {
    const rare = await addBook("north", { title: "Rare", on: "2020-01-01" });
    const other = await addBook("south", { on: "2020-01-01" });
    const report = await purge();
    expect(report.purged).toEqual({ Book: 1 });
    expect(report.kept).toEqual([
      { entity: "Book", tenant: "north", record: rare, kept: "rule", rule: "rare" },
    ]);
    expect((await ids("book")).has(other)).toBe(false);
  });

  it("takes a record's links along, noted in the trail of its own tenant", async () => {
    const author = randomUUID();
    await at("south", "2020-01-01T10:00:00Z", (session) =>
      session.query("insert into author (id, name) values ($1, 'Ann')", [author]),
    );
    const book = await addBook("south", { on: "2020-01-01" });
    await addBook("north", { on: "2020-01-01" });
    await at("south", "2020-01-01T10:00:00Z", (session) =>
      session.query("insert into book_authors (source, target) values ($1, $2)", [book, author]),
    );
    expect((await purge()).purged).toEqual({ Book: 2 });
    expect(
      await database.asOwner.query(
        `select tenant, actor, action from platform.audit_entry
         where actor = 'system:retention' order by tenant, action`,
      ),
    ).toEqual([
      { tenant: "north", actor: "system:retention", action: "purge" },
      { tenant: "south", actor: "system:retention", action: "purge" },
      { tenant: "south", actor: "system:retention", action: "unlink" },
    ]);
  });

  it("is the owner's alone: the application's role cannot purge, whatever it says", async () => {
    const loan = await addLoan(old);
    for (const statement of [
      "select * from platform.purge('Loan', '', gen_random_uuid(), 1, now(), false)",
      "select * from platform.purge_due",
      "delete from platform.record_version",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(
        database.transaction(async (session) => {
          await session.query("select set_config('app.maintenance', 'purge', true)");
          await session.query(statement);
        }),
      ).rejects.toMatchObject({ sqlstate: "42501" });
    }
    await expect(
      database.asOwner.query("delete from platform.record_version"),
    ).rejects.toMatchObject({ sqlstate: "AP405" });
    await expect(
      database.asOwner.transaction(async (session) => {
        await session.query("select set_config('app.maintenance', 'purge', true)");
        await session.query("update platform.record_version set content = null");
      }),
    ).rejects.toMatchObject({ sqlstate: "AP405" });
    // A deletion by the application is one, even if it calls it purging.
    await database.transaction(async (session) => {
      await session.query("select platform.enter($1)", [
        JSON.stringify({ tenant: "north", actor: "ann", role: "librarian", at: clock.now() }),
      ]);
      await session.query("select set_config('app.maintenance', 'purge', true)");
      await session.query("delete from loan where id = $1", [loan]);
    });
    const versions = await database.asOwner.query(
      "select action from platform.record_version where record = $1 order by version",
      [loan],
    );
    expect(versions).toEqual([{ action: "create" }, { action: "update" }, { action: "delete" }]);
    const entries = await database.asOwner.query(
      "select action from platform.audit_entry where record = $1 order by sequence desc limit 1",
      [loan],
    );
    expect(entries).toEqual([{ action: "delete" }]);
  });

  it("is run by the job, and by a command that says first what it would do", async () => {
    await addLoan(old);
    const obliged = await addLoan({ ...old, state: "lost" });
    const lines: string[] = [];
    const run = (...argv: readonly string[]): Promise<number> => {
      lines.length = 0;
      return runPurge(argv, { database, clock, entities, print: (line) => lines.push(line) });
    };
    const kept = `Kept: Loan ${obliged} of north: something is still to be done for it (keep-created)`;
    expect(await run("--dry-run")).toBe(0);
    expect(lines).toEqual([
      "Book: 0 would be purged",
      "Member: 0 would be purged",
      "Loan: 1 would be purged",
      kept.replace("keep-created", "keep-loans"),
    ]);
    expect((await ids("loan")).size).toBe(2);

    const logged: string[] = [];
    const log = createLog({ clock, write: (line) => logged.push(line) });
    const turn = { due: clock.now(), signal: new AbortController().signal };
    await purgeJob({ database, clock, log, entities }).run(turn);
    expect((await ids("loan")).size).toBe(1);
    expect(logged.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { event: "records_purged", Loan: 1 },
      { event: "records_kept_past_their_time", count: 1 },
    ]);

    expect(await run()).toBe(0);
    expect(lines[2]).toBe("Loan: 0 purged");
    expect(await run("--json")).toBe(0);
    expect(JSON.parse(lines.join("\n"))).toMatchObject({ purged: {}, keptCount: 1 });
    expect(await run("--dryrun")).toBe(2);
  });
});
