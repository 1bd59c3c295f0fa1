/** How far to move: months before days; a day that the month lacks becomes its last. */
interface Shift {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** Moves a calendar date (`YYYY-MM-DD`) as the rule language's `addMonths` and `addDays` do. */
export function shiftDate(date: string, { years = 0, months = 0, days = 0 }: Shift): string {
  const [year = 1, month = 1, day = 1] = date.split("-").map(Number);
  const target = year * 12 + (month - 1) + years * 12 + months;
  const [toYear, toMonth] = [Math.floor(target / 12), target % 12];
  const last = utc(toYear, toMonth + 1, 0).getUTCDate();
  const moved = utc(toYear, toMonth, Math.min(day, last) + days);
  return moved.toISOString().slice(0, 10);
}

/** Moves a date by business days: Mondays to Fridays that are no holidays. */
export function shiftBusinessDays(
  date: string,
  count: number,
  isHoliday: (day: string) => boolean,
): string {
  let reached = date;
  for (let left = count; left > 0;) {
    reached = shiftDate(reached, { days: 1 });
    const weekday = new Date(`${reached}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !isHoliday(reached)) left -= 1;
  }
  return reached;
}

/** `Date.UTC` without its second meaning for the years 0 to 99. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}
