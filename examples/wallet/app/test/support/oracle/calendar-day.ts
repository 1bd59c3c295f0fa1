/** A day, counted from 1 January of the year 0 in the proleptic calendar. */
export class CalendarDay {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }

  static parse(text: string): CalendarDay | undefined {
    const parts = /^(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)$/.exec(text);
    if (parts === null || text.startsWith("0000")) return undefined;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
    return CalendarDay.of(year, month, day);
  }

  static of(year: number, month: number, day: number): CalendarDay {
    let number = year * 365 + leapsBefore(year) + day - 1;
    for (let passed = 1; passed < month; passed++) number += daysIn(year, passed);
    return new CalendarDay(number);
  }

  /** The same day of the month so many months later, or the last one of a shorter month. */
  plusMonths(months: number): CalendarDay {
    const { year, month, day } = this.parts();
    const total = year * 12 + (month - 1) + months;
    const laterYear = Math.floor(total / 12);
    const laterMonth = total - laterYear * 12 + 1;
    return CalendarDay.of(laterYear, laterMonth, Math.min(day, daysIn(laterYear, laterMonth)));
  }

  /** Whether it is a Saturday or a Sunday; 1 January of the year 0 was a Saturday. */
  get isWeekend(): boolean {
    return ((this.number % 7) + 7) % 7 < 2;
  }

  parts(): { readonly year: number; readonly month: number; readonly day: number } {
    let year = Math.floor(this.number / 365.2425);
    while (CalendarDay.of(year, 1, 1).number > this.number) year--;
    while (CalendarDay.of(year + 1, 1, 1).number <= this.number) year++;
    let month = 1;
    while (month < 12 && CalendarDay.of(year, month + 1, 1).number <= this.number) month++;
    return { year, month, day: this.number - CalendarDay.of(year, month, 1).number + 1 };
  }

  toString(): string {
    const { year, month, day } = this.parts();
    const two = (value: number): string => String(value).padStart(2, "0");
    const plain = year > 0 && year < 10_000;
    const sign = year < 0 ? "-" : "+";
    const years = String(Math.abs(year)).padStart(plain ? 4 : 6, "0");
    return `${plain ? "" : sign}${years}-${two(month)}-${two(day)}`;
  }
}

function leapsBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
