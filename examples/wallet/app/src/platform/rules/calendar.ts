/** A day as `2026-01-31`; missing when not known. */
export type Day = string | null | undefined;

/** A point in time as ISO 8601 with an offset; missing when not known. */
export type Instant = string | null | undefined;

type Count = number | null | undefined;

const dayLength = 86_400_000;
const dayInMicroseconds = 86_400_000_000n;
/** How far a date is moved at most, either way; further is unknown. */
const farthest = {
  days: 36_500,
  months: 1_200,
  years: 100,
  businessDays: 3_650,
  minutes: 5_256_000,
} as const;

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
  const sinceMidnight = modulo(moved, dayInMicroseconds);
  const time = new Date(Number(sinceMidnight / 1000n)).toISOString().slice(11, 23);
  const rest = String(sinceMidnight % 1000n).padStart(3, "0");
  return `${dayText(Number((moved - sinceMidnight) / dayInMicroseconds))}T${time}${rest}Z`;
}

/** How many days lie between two dates, negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number | undefined {
  const first = dayNumber(from);
  const second = dayNumber(to);
  return first === undefined || second === undefined ? undefined : second - first;
}

/** The day of a point in time, in UTC. */
export function dateOf(instant: Instant): string | undefined {
  const at = instantNumber(instant);
  if (at === undefined) return undefined;
  return dayText(Number((at - modulo(at, dayInMicroseconds)) / dayInMicroseconds));
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
  const parts =
    /^([+-]?\d{4,6}-\d\d-\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:Z|([+-]\d\d):?(\d\d)?)$/.exec(
      instant ?? "",
    );
  const day = dayNumber(parts?.[1]);
  if (parts === null || day === undefined) return undefined;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const away = Number(parts[6] ?? 0) * 60;
  const offset = away + Number(parts[7] ?? 0) * (parts[6]?.startsWith("-") === true ? -1 : 1);
  const seconds = day * 86_400 + hour * 3600 + (minute - offset) * 60 + second;
  return BigInt(seconds) * 1_000_000n + BigInt((parts[5] ?? "").padEnd(6, "0"));
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
