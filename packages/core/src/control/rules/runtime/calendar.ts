/** A day as `2026-01-31`; missing when not known. */
export type Day = string | null | undefined;

/** A point in time as ISO 8601 with an offset; missing when not known. */
export type Instant = string | null | undefined;

type Count = number | null | undefined;

const dayLength = 86_400_000;
/** How far a date is moved at most, either way; further is unknown. */
const farthest = { days: 36_500, months: 1_200, years: 100, businessDays: 3_650, minutes: 5_256_000 } as const;

/** The day so many days later (earlier when negative, at most 36,500); undefined when unknown. */
export function addDays(date: Day, days: Count): string | undefined {
  const day = dayNumber(date);
  return day === undefined || !within(days, farthest.days) ? undefined : dayText(day + days);
}

/** The same day so many months later, or the last of the month where that is shorter. */
export function addMonths(date: Day, months: Count): string | undefined {
  const day = dayNumber(date);
  return day === undefined || !within(months, farthest.months) ? undefined : shift(day, months);
}

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function addYears(date: Day, years: Count): string | undefined {
  const day = dayNumber(date);
  return day === undefined || !within(years, farthest.years) ? undefined : shift(day, years * 12);
}

/**
 * The day so many business days later: Monday to Friday, without the holidays of the calendar.
 *
 * Counts from the day itself, which need not be one; zero leaves the day as it is.
 */
export function addBusinessDays(
  date: Day,
  days: Count,
  calendar: string | null | undefined,
  isHoliday: (calendar: string, date: string) => boolean,
): string | undefined {
  let day = dayNumber(date);
  if (day === undefined || !within(days, farthest.businessDays)) return undefined;
  if (typeof calendar !== "string") return undefined;
  const step = Math.sign(days);
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    const weekday = (((day + 4) % 7) + 7) % 7;
    if (weekday !== 0 && weekday !== 6 && !isHoliday(calendar, dayText(day))) left--;
  }
  return dayText(day);
}

/** The point in time so many minutes later (earlier when negative, at most ten years), in UTC. */
export function addMinutes(instant: Instant, minutes: Count): string | undefined {
  const start = instantNumber(instant);
  if (start === undefined || !within(minutes, farthest.minutes)) return undefined;
  const moved = start + BigInt(minutes) * 60_000_000n;
  const fraction = modulo(moved, 1_000_000n);
  const text = new Date(Number((moved - fraction) / 1000n)).toISOString();
  return text.replace(/\.000Z$/, `.${fraction.toString().padStart(6, "0")}Z`);
}

/** How many days lie between two dates, negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number | undefined {
  const first = dayNumber(from);
  const second = dayNumber(to);
  return first === undefined || second === undefined ? undefined : second - first;
}

/** The day of a point in time, in UTC. */
export function dateOf(instant: Instant): string | undefined {
  const microseconds = instantNumber(instant);
  return microseconds === undefined
    ? undefined
    : dayText(Number((microseconds - modulo(microseconds, 86_400_000_000n)) / 86_400_000_000n));
}

/**
 * A day as the number of days since 1 January 1970; undefined when the text is not one.
 *
 * Years 0001 to 9999, and the six-digit years with a sign that moving a date may give.
 */
export function dayNumber(date: Day): number | undefined {
  const parts = /^(\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/.exec(date ?? "");
  if (parts === null || parts[1] === "0000") return undefined;
  const at = new Date(0);
  at.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  const day = at.getTime() / dayLength;
  return dayText(day) === date ? day : undefined;
}

/** A point in time as microseconds since 1970 began in UTC; undefined when the text is not one. */
export function instantNumber(instant: Instant): bigint | undefined {
  if (typeof instant !== "string") return undefined;
  const parts =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?(Z|[+-]\d{2}(?::?\d{2})?)$/.exec(
      instant,
    );
  const [, date, time, fraction = "", zone] = parts ?? [];
  if (date === undefined || zone === undefined || dayNumber(date) === undefined) return undefined;
  const offset =
    zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
  const milliseconds = Date.parse(`${date}T${time}${offset}`);
  if (Number.isNaN(milliseconds)) return undefined;
  return BigInt(milliseconds) * 1000n + BigInt(fraction.padEnd(6, "0"));
}

function dayText(day: number): string {
  const text = new Date(day * dayLength).toISOString();
  return text.startsWith("0000-") ? `+00${text.slice(0, 10)}` : text.slice(0, text.indexOf("T"));
}

function shift(day: number, months: number): string {
  const date = new Date(day * dayLength);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const following = new Date(date);
  following.setUTCMonth(following.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, following.getUTCDate()));
  return dayText(date.getTime() / dayLength);
}

function within(amount: Count, limit: number): amount is number {
  return typeof amount === "number" && Number.isInteger(amount) && Math.abs(amount) <= limit;
}

function modulo(value: bigint, by: bigint): bigint {
  return ((value % by) + by) % by;
}
