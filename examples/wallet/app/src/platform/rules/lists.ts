/** Lists of records and of values; missing data is unknown, as in `logic.ts`. */
import { addDecimals } from "#platform/rules/decimal";
import { allHold, anyHolds, type Truth } from "#platform/rules/truth";

/** A list that may be missing or have gaps. */
export type List<Item> = readonly (Item | null | undefined)[] | null | undefined;

/** Whether the condition is true of any element; unknown when it is of none, but unknown of one. */
export function exists<Item>(
  list: List<Item>,
  condition: (item: Item) => Truth,
): boolean | undefined {
  return isComplete(list) ? anyHolds(list.map(condition)) : undefined;
}

/** Whether the condition is true of every element; unknown when false of none, but unknown of one. */
export function every<Item>(
  list: List<Item>,
  condition: (item: Item) => Truth,
): boolean | undefined {
  return isComplete(list) ? allHold(list.map(condition)) : undefined;
}

/** The elements of which the condition is true; unknown when it is unknown of any. */
export function filter<Item>(
  list: List<Item>,
  condition: (item: Item) => Truth,
): readonly Item[] | undefined {
  if (!isComplete(list)) return undefined;
  const answers = list.map(condition);
  if (!isComplete(answers)) return undefined;
  return list.filter((_, index) => answers[index] === true);
}

/** A value of each element; unknown when one of them is. */
export function map<Item, Value>(
  list: List<Item>,
  value: (item: Item) => Value | null | undefined,
): readonly Value[] | undefined {
  if (!isComplete(list)) return undefined;
  const values = list.map(value);
  return isComplete(values) ? values : undefined;
}

/** The sum of whole numbers, 0 of none; unknown beyond 2^53 - 1. */
export function sum(list: List<number>): number | undefined {
  if (!isComplete(list) || !list.every(Number.isSafeInteger)) return undefined;
  const total = Number(list.reduce((before, item) => before + BigInt(item), 0n));
  return Number.isSafeInteger(total) ? total : undefined;
}

/** The sum of decimals, "0" of none. */
export function sumOfDecimals(list: List<string>): string | undefined {
  if (!isComplete(list)) return undefined;
  return list.reduce<string | undefined>((before, item) => addDecimals(before, item), "0");
}

/** How many characters (code points) a text has, or how many elements a list. */
export function size(value: string | List<unknown>): number | undefined {
  if (typeof value === "string") return Array.from(value).length;
  return isComplete(value) ? value.length : undefined;
}

/** Whether a list is there and has no gap. */
export function isComplete<Item>(list: List<Item>): list is readonly Item[] {
  return Array.isArray(list) && list.every((item) => item !== undefined && item !== null);
}
