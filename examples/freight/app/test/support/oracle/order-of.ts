import { CalendarDay } from "#test/oracle/calendar-day";
import { ExactDecimal } from "#test/oracle/exact-decimal";
import type { TableColumn } from "#test/oracle/decision-table";

/** A whole number, decimal or date as a number to order it by; undefined when it is not one. */
export function orderOf(
  kind: TableColumn["type"]["kind"],
  value: unknown,
): ExactDecimal | undefined {
  if (kind === "int") {
    return Number.isSafeInteger(value) ? new ExactDecimal(BigInt(Number(value)), 0) : undefined;
  }
  if (typeof value !== "string") return undefined;
  if (kind === "dec") return ExactDecimal.parse(value);
  const day = kind === "date" ? CalendarDay.parse(value) : undefined;
  return day && new ExactDecimal(BigInt(day.number), 0);
}
