/** True, false or unknown. */
export type Truth = boolean | null | undefined;

/** Whether a condition is exactly true; what is unknown does not hold. */
export function holds(condition: Truth): boolean {
  return condition === true;
}

/** False when any is false; otherwise unknown when any is unknown. */
export function and(...conditions: readonly Truth[]): boolean | undefined {
  return allHold(conditions);
}

/** True when any is true; otherwise unknown when any is unknown. */
export function or(...conditions: readonly Truth[]): boolean | undefined {
  return anyHolds(conditions);
}

/** The opposite; of unknown, unknown. */
export function not(condition: Truth): boolean | undefined {
  return typeof condition === "boolean" ? !condition : undefined;
}

/** One value or the other; unknown when the condition is. */
export function when<Value>(condition: Truth, value: Value, otherwise: Value): Value | undefined {
  if (condition === true) return value;
  return condition === false ? otherwise : undefined;
}

/** The same as `and` of a list. */
export function allHold(conditions: readonly Truth[]): boolean | undefined {
  if (conditions.includes(false)) return false;
  return conditions.every((condition) => condition === true) ? true : undefined;
}

/** The same as `or` of a list. */
export function anyHolds(conditions: readonly Truth[]): boolean | undefined {
  if (conditions.includes(true)) return true;
  return conditions.every((condition) => condition === false) ? false : undefined;
}
