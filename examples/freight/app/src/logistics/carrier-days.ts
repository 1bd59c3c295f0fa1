/**
 * The 24-hour periods by which a carrier counts, at the time zone of the driver's home terminal and
 * from the time of day that the carrier designates, 49 CFR 395.2 and 395.8(d).
 */
export interface CarrierDays {
  /** When the period begins that a moment lies in, or one so many days before it. */
  readonly startOf: (instant: number, daysBefore?: number) => number;
}

/**
 * Makes the periods of a terminal.
 *
 * @param zone A name of the IANA time zone database, such as `America/Chicago`.
 * @param startMinute Minutes after midnight at which the carrier's day begins.
 * @returns Undefined when there is no such zone or time of day.
 */
export function carrierDays(zone: string, startMinute: number): CarrierDays | undefined {
  if (!Number.isInteger(startMinute) || startMinute < 0 || startMinute >= 1440) return undefined;
  const wall = wallClock(zone);
  if (wall === undefined) return undefined;
  const instantOf = (local: number): number => {
    const guess = local - (wall(local) - local);
    return local - (wall(guess) - guess);
  };
  return {
    startOf(instant, daysBefore = 0) {
      const local = new Date(wall(instant) - startMinute * 60_000);
      return instantOf(
        Date.UTC(
          local.getUTCFullYear(),
          local.getUTCMonth(),
          local.getUTCDate() - daysBefore,
          0,
          startMinute,
        ),
      );
    },
  };
}

/** What the clocks of a zone show at a moment, as if it were UTC. */
function wallClock(zone: string): ((instant: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
    const second = Math.floor(instant / 1000) * 1000;
    return (
      Date.UTC(
        part("year"),
        part("month") - 1,
        part("day"),
        part("hour"),
        part("minute"),
        part("second"),
      ) +
      instant -
      second
    );
  };
}
