import Holidays from "date-holidays";

const known = new Map<string, ReadonlySet<string>>();

/** Whether a day is a public holiday of a calendar such as "US-CA". */
export function isHoliday(calendar: string, day: string): boolean {
  const year = Number(day.slice(0, 4));
  const key = `${calendar} ${year}`;
  const days = known.get(key) ?? new Set(holidaysOf(calendar, year));
  known.set(key, days);
  return days.has(day);
}

function holidaysOf(calendar: string, year: number): readonly string[] {
  const [country = "", ...rest] = calendar.split("-");
  const library = rest.length === 0 ? new Holidays(country) : new Holidays(country, rest.join("-"));
  return library
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
}

/** The so many business days after a day, one after the other. */
export function addBusinessDays(day: string, count: number, calendar: string): string {
  let reached = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0;) {
    reached += 86_400_000;
    const weekday = new Date(reached).getUTCDay();
    const isOpen = weekday !== 0 && weekday !== 6 && !isHoliday(calendar, isoDay(reached));
    if (isOpen) left -= 1;
  }
  return isoDay(reached);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
