import type { RuleExample } from "#core/pack/rule-format";

const oneDay = 86_400_000;

/**
 * The record of an example as it would be at another time and with another person: its dates and
 * times keep their distance from the example's own, and what names its actor names the other one.
 */
export function shiftRecord(
  { record = {}, actor, at, today }: RuleExample["given"],
  to: { readonly at: string; readonly subject: string },
): Readonly<Record<string, unknown>> {
  const from = at ?? (today === undefined ? undefined : `${today}T${to.at.slice(11)}`);
  const apart = from === undefined ? 0 : Date.parse(to.at) - Date.parse(from);
  const days = from === undefined ? 0 : dayOf(to.at) - dayOf(from);
  const shift = (value: unknown): unknown => {
    if (typeof value !== "string") return value;
    if (value === actor?.["subject"]) return to.subject;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return isoDay(Date.parse(value) + days * oneDay);
    if (!/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return value;
    return new Date(Date.parse(value) + apart).toISOString();
  };
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, shift(value)]));
}

function dayOf(instant: string): number {
  return Math.floor(Date.parse(instant) / oneDay);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
