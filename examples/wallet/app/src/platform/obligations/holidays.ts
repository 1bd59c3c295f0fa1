import type Holidays from "date-holidays";
import type { Operations } from "#platform/database/session";
import type { Clock } from "#platform/http/clock";

interface Holiday {
  readonly day: string;
  readonly name: string;
}

/**
 * Writes the holidays of calendars into the database, from the year before the clock's to the
 * eighth after it. What is there already stays, so that days can be added by hand. Run it at every
 * start.
 *
 * A calendar is a country ("US") or one of its subdivisions ("US-CA"), by ISO 3166. Its holidays
 * are those that the library `date-holidays` calls public, with the days on which they are observed
 * instead ("substitute day"), as far as the library knows them; days of which the holiday takes
 * half or less are working days. Bank holidays, optional days and observances are not among them,
 * nor are days that are proclaimed once: add these to `platform.holiday`.
 *
 * @param owner operations under the role that owns the tables
 * @throws Error when the library does not know a calendar
 */
export async function fillHolidays(
  owner: Operations,
  calendars: readonly string[],
  clock: Clock,
): Promise<void> {
  if (calendars.length === 0) return;
  // Loaded only when it is needed: its rules of all countries take a while.
  const { default: Library } = await import("date-holidays");
  const first = clock.now().getUTCFullYear() - 1;
  const years = Array.from({ length: 10 }, (_, index) => first + index);
  const filled = calendars.map((calendar) => ({
    calendar,
    holidays: holidaysOf(openCalendar(Library, calendar), first, first + years.length - 1),
  }));
  for (const { calendar, holidays } of filled) {
    // A handful of calendars, once at the start.
    // oxlint-disable-next-line no-await-in-loop
    await owner.batch([
      {
        statement: `insert into platform.holiday (calendar, day, name)
          select $1, day, name from unnest($2::date[], $3::text[]) as holiday (day, name)
          on conflict do nothing`,
        values: [calendar, holidays.map(({ day }) => day), holidays.map(({ name }) => name)],
      },
      {
        statement: `insert into platform.holiday_year (calendar, year)
          select $1, year from unnest($2::integer[]) as year on conflict do nothing`,
        values: [calendar, years],
      },
    ]);
  }
}

function holidaysOf(library: Holidays, first: number, last: number): readonly Holiday[] {
  const days = new Map<string, Holiday>();
  // A day that stands for New Year's may lie in the year before.
  for (let year = first; year <= last + 1; year += 1) {
    for (const { date, start, end, name, type } of library.getHolidays(year)) {
      if (type !== "public") continue;
      for (const day of daysFrom(date, end.getTime() - start.getTime())) {
        const inYear = Number(day.slice(0, 4));
        if (inYear >= first && inYear <= last) days.set(day, { day, name });
      }
    }
  }
  return [...days.values()];
}

const oneDay = 86_400_000;

/**
 * The days of which a holiday takes more than half. `date` is such as "2026-03-20 00:00:00 -0600"
 * when the holiday starts six hours before that day, in the evening; `duration` is in milliseconds.
 */
function daysFrom(date: string, duration: number): readonly string[] {
  const [, before = "0"] = /-(\d\d)00$/.exec(date) ?? [];
  const count = Math.ceil(duration / oneDay - Number(before) / 24 - 0.5);
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(first + index * oneDay).toISOString().slice(0, 10),
  );
}

function openCalendar(Library: typeof Holidays, calendar: string): Holidays {
  const [country = "", ...rest] = calendar.split("-");
  const subdivision = rest.join("-");
  const all = new Library();
  const isKnown =
    Object.hasOwn(all.getCountries(), country) &&
    (subdivision === "" || Object.hasOwn(all.getStates(country) ?? {}, subdivision));
  if (!isKnown) throw new Error(`There is no calendar of holidays for "${calendar}".`);
  const options = { types: ["public" as const], languages: ["en"] };
  return subdivision === ""
    ? new Library(country, options)
    : new Library(country, subdivision, options);
}
