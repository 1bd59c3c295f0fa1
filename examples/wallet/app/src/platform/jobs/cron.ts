/** The moments of a cron expression. */
export interface Cron {
  /** The first of them behind a moment. */
  next(after: Date): Date;
}

interface Field {
  readonly values: ReadonlySet<number>;
  /** Whether the field says anything at all. */
  readonly isRestricted: boolean;
}

const ranges = [
  ["minute", 0, 59],
  ["hour", 0, 23],
  ["day of month", 1, 31],
  ["month", 1, 12],
  ["day of week", 0, 7],
] as const;

const day = 86_400_000;

/** 29 February comes within eight years, also around a year without one such as 2100. */
const furthest = 8 * 366;

/**
 * Reads five fields of cron, each `*` or a list of numbers and ranges with an optional step: minute,
 * hour, day of month, month and day of week (0 and 7 are Sunday). Times are in UTC. When both days are
 * restricted, either of them is enough.
 *
 * @throws Error that says what is wrong, also for a date that never comes
 * @example
 * ```ts
 * parseCron("30 3 * * 1-5").next(new Date("2026-11-20T12:00:00Z")); // 2026-11-23T03:30:00.000Z
 * ```
 */
export function parseCron(expression: string): Cron {
  const parts = expression.trim().split(/\s+/);
  const fields = ranges.map((range, index) => parseField(parts[index] ?? "", range));
  const [minutes, hours, days, months, weekdays] = fields;
  if (parts.length !== 5 || !minutes || !hours || !days || !months || !weekdays) {
    throw new Error(`The cron expression ${JSON.stringify(expression)} does not have five fields.`);
  }

  const isOn = (date: Date): boolean => {
    if (!months.values.has(date.getUTCMonth() + 1)) return false;
    const weekday = date.getUTCDay();
    const onDay = days.values.has(date.getUTCDate());
    const onWeekday = weekdays.values.has(weekday) || (weekday === 0 && weekdays.values.has(7));
    return days.isRestricted && weekdays.isRestricted ? onDay || onWeekday : onDay && onWeekday;
  };
  const times = [...hours.values]
    .toSorted((a, b) => a - b)
    .flatMap((hour) =>
      [...minutes.values].toSorted((a, b) => a - b).map((minute) => (hour * 60 + minute) * 60_000),
    );

  const next = (after: Date): Date => {
    const start = Math.floor(after.getTime() / day) * day;
    for (let index = 0; index <= furthest; index += 1) {
      const midnight = start + index * day;
      if (!isOn(new Date(midnight))) continue;
      const time = times.find((offset) => midnight + offset > after.getTime());
      if (time !== undefined) return new Date(midnight + time);
    }
    throw new Error(
      `The cron expression ${JSON.stringify(expression)} names a date that never is.`,
    );
  };
  next(new Date(0));
  return { next };
}

function parseField(text: string, [name, least, most]: (typeof ranges)[number]): Field {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part);
    const [, first, last, step = "1"] = match ?? [];
    const from = Number(first ?? least);
    // "5/10" is every tenth from 5 on.
    const to = Number(last ?? (first === undefined || part.includes("/") ? most : first));
    if (match === null || from < least || to > most || from > to || Number(step) === 0) {
      throw new Error(`The ${name} of a cron expression cannot be ${JSON.stringify(part)}.`);
    }
    for (let value = from; value <= to; value += Number(step)) values.add(value);
  }
  return { values, isRestricted: !text.startsWith("*") };
}
