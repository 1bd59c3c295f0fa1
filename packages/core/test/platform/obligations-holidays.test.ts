import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#platform/database/session";
import { fillHolidays } from "#platform/obligations/holidays";
import { openPlatform } from "./support/open-platform.ts";
import { setClock } from "./support/set-clock.ts";

describe("holidays", () => {
  const clock = setClock("2026-11-22T10:00:00Z");
  let database: Database;

  beforeAll(async () => {
    database = await openPlatform([]);
    await fillHolidays(database.asOwner, ["US", "US-CA", "DE-BY", "TR"], clock);
  });

  afterAll(async () => {
    await database.close();
  });

  const daysOf = async (calendar: string, year: number): Promise<readonly string[]> => {
    const rows = await database.asOwner.query<{ day: string }>(
      `select day from platform.holiday
       where calendar = $1 and extract(year from day) = $2 order by day`,
      [calendar, year],
    );
    return rows.map(({ day }) => day);
  };

  it("are those of the country, with the days on which they are observed instead", async () => {
    // 5 U.S.C. 6103; 4 July 2026 is a Saturday.
    expect(await daysOf("US", 2026)).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      "2026-07-03",
      "2026-07-04",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
    // New Year's Day of 2028 is a Saturday, and observed in 2027.
    expect(await daysOf("US", 2027)).toContain("2027-12-31");
  });

  it("differ by subdivision", async () => {
    expect(await daysOf("US-CA", 2026)).toContain("2026-03-31");
    expect(await daysOf("DE-BY", 2026)).toContain("2026-01-06");
    expect(await daysOf("US", 2026)).not.toContain("2026-03-31");
  });

  it("of several days count each of them, and half days do not count", async () => {
    const days = await daysOf("TR", 2026);
    expect(days).toEqual(expect.arrayContaining(["2026-03-20", "2026-03-21", "2026-03-22"]));
    expect(days).not.toContain("2026-03-19");
    expect(days).not.toContain("2026-03-23");
    expect(days).not.toContain("2026-10-28");
  });

  it("cover the year before to the eighth year after, and the next start adds what is missing", async () => {
    const count = async () => {
      const [row] = await database.asOwner.query<{ years: string; days: number }>(
        `select string_agg(year::text, ' ' order by year) as years,
           (select count(*) from platform.holiday where calendar = 'US') as days
         from platform.holiday_year where calendar = 'US'`,
      );
      return row!;
    };
    const before = await count();
    expect(before.years).toBe("2025 2026 2027 2028 2029 2030 2031 2032 2033 2034");
    await database.asOwner.query(
      "insert into platform.holiday values ('US', '2026-12-24', 'proclaimed')",
    );
    await fillHolidays(database.asOwner, ["US"], clock);
    expect(await count()).toEqual({ ...before, days: before.days + 1 });

    clock.set("2027-01-01T00:00:00Z");
    await fillHolidays(database.asOwner, ["US"], clock);
    expect((await count()).years).toBe(`${before.years} 2035`);
  });

  it.each(["XX", "US-ZZ", "", "us", "US-CA-", "toString"])(
    "refuse the calendar %j",
    async (name) => {
      await expect(fillHolidays(database.asOwner, [name], clock)).rejects.toThrow(
        "There is no calendar of holidays",
      );
    },
  );
});
