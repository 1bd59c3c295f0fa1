import { CalendarDay } from "#test/oracle/calendar-day";

/** A point in time, in microseconds since 1970 began in UTC. */
export class UtcInstant {
  readonly microseconds: bigint;

  constructor(microseconds: bigint) {
    this.microseconds = microseconds;
  }

  static parse(text: string): UtcInstant | undefined {
    const parts =
      /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:Z|([+-])(\d\d):?(\d\d)?)$/.exec(
        text,
      );
    const day = CalendarDay.parse(parts?.[1] ?? "");
    if (parts === null || day === undefined) return undefined;
    const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4])];
    if (hour > 23 || minute > 59 || second > 59) return undefined;
    const offset =
      (Number(parts[7] ?? 0) * 60 + Number(parts[8] ?? 0)) * (parts[6] === "-" ? -1 : 1);
    const minutes = (day.number - epoch) * 1440 + hour * 60 + minute - offset;
    const microseconds = BigInt(minutes * 60 + second) * 1_000_000n;
    return new UtcInstant(microseconds + BigInt((parts[5] ?? "").padEnd(6, "0")));
  }

  get day(): CalendarDay {
    return new CalendarDay(Number((this.microseconds - this.#time) / dayLength) + epoch);
  }

  toString(): string {
    const seconds = this.#time / 1_000_000n;
    const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n];
    const time = parts.map((part) => String(part).padStart(2, "0")).join(":");
    return `${this.day.toString()}T${time}.${String(this.#time % 1_000_000n).padStart(6, "0")}Z`;
  }

  /** Microseconds since midnight. */
  get #time(): bigint {
    const rest = this.microseconds % dayLength;
    return rest < 0n ? rest + dayLength : rest;
  }
}

const dayLength = 86_400_000_000n;
const epoch = CalendarDay.of(1970, 1, 1).number;
