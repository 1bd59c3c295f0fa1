import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DatabaseError } from "#platform/database/database-error";
import type { Database, Session } from "#platform/database/session";
import { createLog } from "#platform/http/log";
import { markOverdue } from "#platform/obligations/overdue-job";
import { openPlatform, role } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 60 });

const grants = [
  "grant select on platform.obligation to {role}",
  "grant select on platform.holiday to {role}",
  `create policy reading on platform.obligation for select to ${role}
    using (tenant = (select platform.tenant()))`,
];

const oneDay = 86_400_000;
const toDay = (text: string): number => Date.parse(`${text}T00:00:00Z`) / oneDay;
const toText = (day: number): string => new Date(day * oneDay).toISOString().slice(0, 10);
/** Holidays of the calendar "library", any days of three years. */
const firstDay = toDay("2027-01-01");
const lastDay = toDay("2029-12-31");
const holidays = new Set(
  fc
    .sample(fc.integer({ min: firstDay, max: lastDay }), { seed: 7, numRuns: 60 })
    .concat(toDay("2028-02-29"), toDay("2027-12-31"), toDay("2028-01-01"), toDay("2028-01-03")),
);

/** The oracle: counts on the fingers. */
function addDays(start: number, days: number, calendar: string | null): number {
  if (calendar === null) return start + days;
  let day = start;
  for (let left = days; left > 0; left -= isBusinessDay(day) ? 1 : 0) day += 1;
  return day;
}

function isBusinessDay(day: number): boolean {
  const weekday = new Date(day * oneDay).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

const dayOf2027or2028 = fc.oneof(
  fc.integer({ min: firstDay, max: toDay("2028-12-31") }),
  fc.constantFrom(
    ...["2027-01-31", "2028-01-31", "2028-02-28", "2028-02-29", "2027-12-30", "2027-12-31"].map(
      toDay,
    ),
  ),
);
const calendar = fc.constantFrom(null, "library");

describe("obligations", () => {
  const clock = setClock("2027-06-01T12:00:00Z");
  let database: Database;

  beforeAll(async () => {
    database = await openPlatform(grants);
    await database.asOwner.query(
      "insert into platform.holiday select 'library', day, 'closed' from unnest($1::date[]) as day",
      [[...holidays].map(toText)],
    );
    await database.asOwner.query(
      "insert into platform.holiday_year select 'library', unnest(array[2027, 2028, 2029])",
    );
  });

  afterAll(async () => {
    await database.close();
  });

  const as = <T>(work: (session: Session) => Promise<T>, tenant = "north"): Promise<T> =>
    database.transaction(async (session) => {
      const context = { tenant, actor: "ann", at: clock.now() };
      await session.query("select platform.enter($1)", [JSON.stringify(context)]);
      return work(session);
    });

  interface Start {
    readonly rule?: string;
    readonly start: string | null;
    readonly days: number;
    readonly calendar?: string | null;
    readonly extensionDays?: number;
    readonly extensions?: number;
    readonly reasonNeeded?: boolean;
  }

  /** Starts an obligation for a record that is returned. */
  const begin = async (given: Start, tenant = "north"): Promise<string> => {
    const record = randomUUID();
    await as(
      (session) =>
        session.query(
          "select platform.start_obligation($1, 'Loan', $2, 'return the book', $3, $4, $5, $6, $7, $8)",
          [
            given.rule ?? "return-in-time",
            record,
            given.start,
            given.days,
            given.calendar,
            given.extensionDays ?? 0,
            given.extensions ?? 0,
            given.reasonNeeded ?? true,
          ],
        ),
      tenant,
    );
    return record;
  };

  interface Row {
    readonly id: string;
    readonly due_on: string;
    readonly met_at: string | null;
    readonly overdue_since: string | null;
    readonly extensions_left: number;
    readonly extension_reasons: readonly string[];
  }

  const read = async (record: string): Promise<Row> => {
    const [row] = await database.asOwner.query<Row>(
      "select * from platform.obligation where record = $1",
      [record],
    );
    return row!;
  };

  const extend = async (record: string, reason: string | null): Promise<string> => {
    const { id } = await read(record);
    try {
      await as((session) =>
        session.query("select platform.extend_obligation($1, $2)", [id, reason]),
      );
      return "done";
    } catch (error) {
      return (error as DatabaseError).sqlstate;
    }
  };

  const call = (name: "meet" | "pause" | "resume", record: string) =>
    as((session) =>
      session.query(`select platform.${name}_obligation('return-in-time', $1)`, [record]),
    );

  it("are due after that many calendar days or business days, as counted on the fingers", async () => {
    await fc.assert(
      fc.asyncProperty(
        dayOf2027or2028,
        fc.integer({ min: 0, max: 90 }),
        calendar,
        async (start, days, name) => {
          const record = await begin({ start: toText(start), days, calendar: name });
          expect((await read(record)).due_on).toBe(toText(addDays(start, days, name)));
        },
      ),
    );
  });

  it.each([
    ["2027-01-31", 30, null, "2027-03-02"],
    ["2028-01-31", 30, null, "2028-03-01"],
    ["2028-02-28", 1, null, "2028-02-29"],
    ["2027-12-31", 1, null, "2028-01-01"],
    // Friday 2028-02-25 on; Tuesday 2028-02-29 is closed.
    ["2028-02-25", 2, "library", "2028-03-01"],
    // Friday 2027-12-31, Saturday 2028-01-01 and Monday 2028-01-03 are closed.
    ["2027-12-30", 1, "library", "2028-01-04"],
  ])(
    "that start on %s with %i days (calendar %s) are due on %s",
    async (start, days, name, due) => {
      const record = await begin({ start, days, calendar: name });
      expect((await read(record)).due_on).toBe(due);
    },
  );

  it("are refused without a start, or when the calendar's holidays are not known", async () => {
    await expect(begin({ start: null, days: 3 })).rejects.toMatchObject({ sqlstate: "AP403" });
    await expect(
      begin({ start: "2029-12-28", days: 5, calendar: "library" }),
    ).rejects.toMatchObject({ sqlstate: "AP500" });
    await expect(begin({ start: "2027-06-01", days: 5, calendar: "museum" })).rejects.toMatchObject(
      { sqlstate: "AP500" },
    );
  });

  it("are started once as long as they are open, and again after they were met", async () => {
    const record = await begin({ start: "2027-06-01", days: 3 });
    const again = () =>
      as((session) =>
        session.query(
          `select platform.start_obligation(
            'return-in-time', 'Loan', $1, 'return the book', '2027-07-01', 3, null, 0, 0, true)`,
          [record],
        ),
      );
    const dues = async () =>
      (
        await database.asOwner.query<Row>(
          "select due_on from platform.obligation where record = $1 order by due_on",
          [record],
        )
      ).map(({ due_on }) => due_on);
    await again();
    expect(await dues()).toEqual(["2027-06-04"]);
    await call("meet", record);
    await again();
    expect(await dues()).toEqual(["2027-06-04", "2027-07-04"]);
  });

  it("are extended once, up to the day on which they are due, with a reason", async () => {
    clock.set("2027-06-01T12:00:00Z");
    const record = await begin({ start: "2027-06-01", days: 30, extensionDays: 30, extensions: 1 });
    clock.set("2027-07-01T23:59:59.999Z");
    expect(await extend(record, null)).toBe("AP403");
    expect(await extend(record, "  ")).toBe("AP403");
    expect(await extend(record, "the book is abroad")).toBe("done");
    expect(await read(record)).toMatchObject({
      due_on: "2027-07-31",
      extensions_left: 0,
      extension_reasons: ["the book is abroad"],
    });
    expect(await extend(record, "again")).toBe("AP403");
    expect((await read(record)).due_on).toBe("2027-07-31");

    const late = await begin({ start: "2027-06-01", days: 30, extensionDays: 30, extensions: 1 });
    clock.set("2027-07-02T00:00:00Z");
    expect(await extend(late, "too late")).toBe("AP403");
  });

  it("are not extended by others, after they were met, or when there are none", async () => {
    clock.set("2027-06-01T12:00:00Z");
    const record = await begin(
      { start: "2027-06-01", days: 30, extensionDays: 5, extensions: 1 },
      "south",
    );
    expect(await extend(record, "of another tenant")).toBe("AP404");
    const met = await begin({ start: "2027-06-01", days: 30, extensionDays: 5, extensions: 1 });
    await call("meet", met);
    expect(await extend(met, "met already")).toBe("AP409");
  });

  it("follow the oracle through any course of pauses, extensions and days", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("wait" as const), days: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ kind: fc.constantFrom("pause" as const, "resume" as const, "meet" as const) }),
      fc.record({ kind: fc.constant("extend" as const), reason: fc.constantFrom("", "abroad") }),
    );
    let extensions = 0;
    /** What the database did and what it should have done, in turn. */
    const outcomes: boolean[] = [];
    const course = fc.record({
      start: dayOf2027or2028,
      days: fc.integer({ min: 1, max: 20 }),
      calendar,
      left: fc.nat(2),
      reasonNeeded: fc.boolean(),
      steps: fc.array(step, { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(course, async ({ start, days, calendar: name, reasonNeeded, ...rest }) => {
        let [today, due, left] = [start, addDays(start, days, name), rest.left];
        let paused: number | undefined;
        let isMet = false;
        clock.set(new Date(today * oneDay));
        const record = await begin({
          start: toText(start),
          days,
          calendar: name,
          extensionDays: 5,
          extensions: left,
          reasonNeeded,
        });
        for (const given of rest.steps) {
          if (given.kind === "wait") {
            today += given.days;
            clock.set(new Date(today * oneDay + 1));
          } else if (given.kind === "extend") {
            // oxlint-disable-next-line no-await-in-loop
            const outcome = await extend(record, given.reason);
            const isInTime = (paused ?? today) <= due;
            const hasReason = !reasonNeeded || given.reason !== "";
            const isGranted = !isMet && left > 0 && isInTime && hasReason;
            outcomes.push(outcome === "done", isGranted);
            if (isGranted) {
              [left, due] = [left - 1, addDays(due, 5, name)];
              extensions += 1;
            }
          } else {
            // oxlint-disable-next-line no-await-in-loop
            await call(given.kind, record);
            if (given.kind === "meet") isMet = true;
            if (given.kind === "pause" && !isMet) paused ??= today;
            if (given.kind === "resume" && !isMet && paused !== undefined) {
              const lasted = Array.from(
                { length: today - paused },
                (_, index) => paused! + 1 + index,
              );
              const counted = name === null ? lasted : lasted.filter(isBusinessDay);
              due = addDays(due, counted.length, name);
              paused = undefined;
            }
          }
          // oxlint-disable-next-line no-await-in-loop
          const row = await read(record);
          expect(row).toMatchObject({ due_on: toText(due), extensions_left: left });
          expect(row.met_at !== null).toBe(isMet);
          const [did, should] = outcomes.splice(0);
          expect(did).toBe(should);
        }
      }),
    );
    expect(extensions).toBeGreaterThan(10);
  });

  it("are marked overdue exactly when the day on which they are due is over", async () => {
    await database.asOwner.script("delete from platform.obligation");
    const lines: string[] = [];
    const log = createLog({ clock, write: (line) => void lines.push(line) });
    clock.set("2027-06-01T00:00:00Z");
    const offset = fc.record({ due: fc.integer({ min: -3, max: 3 }), isMet: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(offset, { maxLength: 6 }), async (offsets) => {
        const today = toDay("2028-03-01");
        clock.set("2028-02-20T00:00:00Z");
        const records = await Promise.all(
          offsets.map(async ({ due, isMet }, index) => {
            const record = await begin(
              { start: toText(today + due - 5), days: 5 },
              index % 2 === 0 ? "north" : "south",
            );
            if (isMet) {
              await as(
                (session) =>
                  session.query("select platform.meet_obligation('return-in-time', $1)", [record]),
                index % 2 === 0 ? "north" : "south",
              );
            }
            return { record, isOverdue: due < 0 && !isMet };
          }),
        );
        clock.set("2028-03-01T23:59:59.999Z");
        expect(await markOverdue({ database, clock, log })).toBe(
          records.filter(({ isOverdue }) => isOverdue).length,
        );
        expect(await markOverdue({ database, clock, log })).toBe(0);
        for (const { record, isOverdue } of records) {
          // oxlint-disable-next-line no-await-in-loop
          const { overdue_since } = await read(record);
          expect(overdue_since).toBe(isOverdue ? "2028-03-01T23:59:59.999Z" : null);
          // oxlint-disable-next-line no-await-in-loop
          const entries = await database.asOwner.query(
            "select action, actor, detail from platform.audit_entry where record = $1",
            [record],
          );
          const detail = expect.stringContaining("return-in-time") as string;
          expect(entries).toEqual(
            isOverdue ? [{ action: "overdue", actor: "system:overdue", detail }] : [],
          );
        }
        await database.asOwner.script("delete from platform.obligation");
      }),
      { numRuns: 20 },
    );
    expect(lines.some((line) => line.includes("obligations_overdue"))).toBe(true);
  });

  it("are not overdue while paused, unless they were before", async () => {
    clock.set("2027-06-01T12:00:00Z");
    const [inTime, late] = [
      await begin({ start: "2027-06-01", days: 3 }),
      await begin({ start: "2027-05-01", days: 3 }),
    ];
    await call("pause", inTime);
    await call("pause", late);
    await database.asOwner.query("select platform.mark_overdue('2027-07-01T00:00:00Z')");
    expect((await read(inTime)).overdue_since).toBeNull();
    expect((await read(late)).overdue_since).toBe("2027-07-01T00:00:00.000Z");
    clock.set("2027-06-11T12:00:00Z");
    await call("resume", inTime);
    expect((await read(inTime)).due_on).toBe("2027-06-14");
  });

  it("cannot be changed or marked by the application itself", async () => {
    for (const statement of [
      "update platform.obligation set met_at = now()",
      "delete from platform.obligation",
      "insert into platform.holiday values ('library', '2027-06-02', 'forged')",
      "select platform.mark_overdue(now())",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      await expect(as((session) => session.query(statement))).rejects.toMatchObject({
        sqlstate: "42501",
      });
    }
  });
});
