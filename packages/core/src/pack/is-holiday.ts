import type HolidaysClass from "date-holidays";
import { createRequire } from "node:module";

// Loaded only where a rule counts business days: it is as large as all the rest together.
const require = createRequire(import.meta.url);

const calendars = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day (`YYYY-MM-DD`) is a public holiday of a calendar: `US` for the federal one, `US-CA`
 * for a state's. The days on which a holiday is observed instead count as well. A calendar that is
 * not known has no holidays. Source: the data of the package `date-holidays`.
 *
 * @example
 * ```ts
 * import { isHoliday } from "@bylaw/core";
 *
 * isHoliday("US", "2026-07-03"); // true: 4 July 2026 is a Saturday
 * ```
 */
export function isHoliday(calendar: string, day: string): boolean {
  const year = Number(day.slice(0, 4));
  if (!(year >= 1900 && year <= 2200)) return false;
  const key = `${calendar} ${year}`;
  let days = calendars.get(key);
  if (days === undefined) {
    const [country = "", state] = calendar.split("-");
    const Holidays: typeof HolidaysClass = require("date-holidays");
    const holidays = new Holidays();
    holidays.init(country, ...(state === undefined ? [] : [state]));
    const found = holidays.getHolidays(year);
    days = new Set(
      found.filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10)),
    );
    calendars.set(key, days);
  }
  return days.has(day);
}
