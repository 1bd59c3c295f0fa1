/** Days on which arithmetic with dates goes wrong first: ends of months and years, leap days, weekends. */
export const awkwardDays: readonly string[] = [
  "2026-01-31",
  "2026-02-28",
  "2026-03-01",
  "2026-03-07",
  "2026-03-08",
  "2026-07-03",
  "2026-11-22",
  "2026-12-31",
  "2027-01-01",
  "2028-01-31",
  "2028-02-29",
  "2029-02-28",
];

/** A day so many days later. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
