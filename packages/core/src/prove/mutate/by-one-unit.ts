import { shiftDate } from "#core/pack/shift-date";
import { ExactDecimal } from "#core/rule/expression/exact-decimal";
import type { ExpressionType } from "#core/rule/expression/types";

/** Up or down. */
export type Step = 1 | -1;

/**
 * A value moved by one unit: a whole number by one, a decimal by one in its last place, a date by a
 * day, a point in time by a second. Undefined for what has no order.
 */
export function byOneUnit(
  kind: ExpressionType["kind"],
  value: unknown,
  step: Step,
): number | string | undefined {
  if (kind === "int") {
    const moved = Number(value) + step;
    return Number.isSafeInteger(moved) ? moved : undefined;
  }
  if (typeof value !== "string") return undefined;
  if (kind === "dec") {
    const exact = ExactDecimal.parse(value);
    return exact?.plus(new ExactDecimal(BigInt(step), exact.scale)).toString();
  }
  // The last day that a date can be, and the first.
  const isEnd = value.startsWith(step === 1 ? "9999-12-31" : "0001-01-01");
  if (kind === "date") return isEnd ? undefined : shiftDate(value, { days: step });
  if (kind !== "timestamp" || isEnd) return undefined;
  return new Date(Date.parse(value) + step * 1000).toISOString();
}
