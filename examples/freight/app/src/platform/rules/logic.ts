/**
 * The logic of rules: missing data is unknown (`undefined` or `null`), and whatever is asked of
 * something unknown is unknown. Only `holds` turns the answer into yes or no: unknown is no.
 */
import { dayNumber, instantNumber } from "#platform/rules/calendar";
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
} from "#platform/rules/decimal";
import { isComplete, type List } from "#platform/rules/lists";

export { every, exists, filter, map, size, sum, sumOfDecimals } from "#platform/rules/lists";
export { firstRow, uniqueRow } from "#platform/rules/rows";
export { withinPlaces } from "#platform/rules/decimal";
export { and, holds, not, or, type Truth, when } from "#platform/rules/truth";
export {
  addBusinessDays,
  addDays,
  addMinutes,
  addMonths,
  addYears,
  dateOf,
  daysBetween,
} from "#platform/rules/calendar";

type Text = string | null | undefined;
type Whole = number | null | undefined;
type Scalar = boolean | number | string | null | undefined;

/** Whether there is a value; never unknown. */
export function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether two truths, whole numbers, texts or days are the same. */
export function equal(left: Scalar, right: Scalar): boolean | undefined {
  if (!isKnown(left) || !isKnown(right)) return undefined;
  return left === right;
}

/** Whether two decimals are the same number: "1.0" is "1.00". */
export function sameDecimal(left: Text, right: Text): boolean | undefined {
  const order = compareDecimals(left, right);
  return order === undefined ? undefined : order === 0;
}

/** Whether two points in time are the same, whatever their offset. */
export function sameInstant(left: Text, right: Text): boolean | undefined {
  const first = instantNumber(left);
  const second = instantNumber(right);
  return first === undefined || second === undefined ? undefined : first === second;
}

/** Whether the left number, decimal, day or point in time comes before the right. */
export function less(left: Scalar, right: Scalar): boolean | undefined {
  const order = compare(left, right);
  return order === undefined ? undefined : order < 0;
}

/** Whether the left is the right or comes before it. */
export function atMost(left: Scalar, right: Scalar): boolean | undefined {
  const order = compare(left, right);
  return order === undefined ? undefined : order <= 0;
}

/** Whether the left comes after the right. */
export function more(left: Scalar, right: Scalar): boolean | undefined {
  return less(right, left);
}

/** Whether the left is the right or comes after it. */
export function atLeast(left: Scalar, right: Scalar): boolean | undefined {
  return atMost(right, left);
}

/** Whether a value is among those of a list; a list with a gap is unknown. */
export function oneOf<Item extends Scalar>(
  value: Item | null | undefined,
  list: List<Item>,
  same: (left: Item, right: Item) => boolean | undefined = equal,
): boolean | undefined {
  if (!isKnown(value) || !isComplete(list)) return undefined;
  return list.some((item) => same(value, item) === true);
}

/** Whether a text begins with another. */
export function startsWith(text: Text, start: Text): boolean | undefined {
  return isKnown(text) && isKnown(start) ? text.startsWith(start) : undefined;
}

/** Whether a text ends with another. */
export function endsWith(text: Text, end: Text): boolean | undefined {
  return isKnown(text) && isKnown(end) ? text.endsWith(end) : undefined;
}

/** Whether a text has another in it. */
export function contains(text: Text, part: Text): boolean | undefined {
  return isKnown(text) && isKnown(part) ? text.includes(part) : undefined;
}

/** Whether a pattern is found in a text. */
export function matches(text: Text, pattern: RegExp): boolean | undefined {
  return isKnown(text) ? pattern.test(text) : undefined;
}

/** The sum of two whole numbers or decimals; unknown beyond 2^53 - 1. */
export function plus(left: Whole, right: Whole): number | undefined;
export function plus(left: Text, right: Text): string | undefined;
export function plus(left: Whole | Text, right: Whole | Text): number | string | undefined {
  if (typeof left === "string" && typeof right === "string") return addDecimals(left, right);
  return whole(left, right, (one, other) => one + other);
}

/** The difference of two whole numbers or decimals; unknown beyond 2^53 - 1. */
export function minus(left: Whole, right: Whole): number | undefined;
export function minus(left: Text, right: Text): string | undefined;
export function minus(left: Whole | Text, right: Whole | Text): number | string | undefined {
  if (typeof left === "string" && typeof right === "string") return subtractDecimals(left, right);
  return whole(left, right, (one, other) => one - other);
}

/** The product of two whole numbers or decimals; unknown beyond 2^53 - 1. */
export function times(left: Whole, right: Whole): number | undefined;
export function times(left: Text, right: Text): string | undefined;
export function times(left: Whole | Text, right: Whole | Text): number | string | undefined {
  if (typeof left === "string" && typeof right === "string") return multiplyDecimals(left, right);
  return whole(left, right, (one, other) => one * other);
}

/** A whole number as a decimal. */
export function decimalOf(value: Whole): string | undefined {
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** Calls a function when all that it needs is known, its lists without gaps; otherwise unknown. */
export function given<Values extends readonly unknown[], Value>(
  call: (...values: Values) => Value,
  ...values: { [Index in keyof Values]: Values[Index] | null | undefined }
): Value | undefined {
  const areKnown = (all: readonly unknown[]): all is Values =>
    all.every((value) => isKnown(value) && (!Array.isArray(value) || isComplete(value)));
  return areKnown(values) ? (call(...values) ?? undefined) : undefined;
}

function isKnown<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}

/** Numbers, days, points in time and decimals have forms of their own, so the form says the type. */
function compare(left: Scalar, right: Scalar): number | undefined {
  if (typeof left === "number" && typeof right === "number") {
    return Number.isSafeInteger(left) && Number.isSafeInteger(right) ? left - right : undefined;
  }
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  const [day, otherDay] = [dayNumber(left), dayNumber(right)];
  if (day !== undefined && otherDay !== undefined) return day - otherDay;
  const [instant, otherInstant] = [instantNumber(left), instantNumber(right)];
  if (instant !== undefined && otherInstant !== undefined) return Number(instant - otherInstant);
  return compareDecimals(left, right);
}

function whole(
  left: Whole | Text,
  right: Whole | Text,
  calculate: (left: number, right: number) => number,
): number | undefined {
  if (typeof left !== "number" || typeof right !== "number") return undefined;
  const result = calculate(left, right);
  const exact = [left, right, result].every(Number.isSafeInteger);
  return exact ? result + 0 : undefined;
}
