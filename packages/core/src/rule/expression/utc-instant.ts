import { CalendarDay } from "#core/rule/expression/calendar-day";

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
    const seconds =
      Number(this.microseconds / 1_000_000n) - (this.microseconds % 1_000_000n < 0n ? 1 : 0);
    return new CalendarDay(Math.floor(seconds / 86_400) + epoch);
  }

  toString(): string {
    const milliseconds = this.microseconds / 1000n - (this.microseconds % 1000n < 0n ? 1n : 0n);
    const rest = String(this.microseconds - milliseconds * 1000n).padStart(3, "0");
    return new Date(Number(milliseconds)).toISOString().replace("Z", `${rest}Z`);
  }
}

const epoch = CalendarDay.of(1970, 1, 1).number;
