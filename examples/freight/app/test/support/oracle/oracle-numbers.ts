import type { Environment } from "@marcbachmann/cel-js";
import { calendarLimits } from "#test/oracle/builtins";
import { ExactDecimal } from "#test/oracle/exact-decimal";
import { UnknownResult } from "#test/oracle/oracle-values";
import { WideInteger } from "#test/oracle/wide-integer";

/** Exact decimals, as the type `Dec`. */
export function addDecimals(environment: Environment): void {
  type Dec = ExactDecimal;
  environment
    .registerType("Dec", { ctor: ExactDecimal, fields: {} })
    .registerFunction("dec(string): Dec", (text: string) => known(ExactDecimal.parse(text)))
    .registerFunction("decOf(int): Dec", (whole: bigint) => new ExactDecimal(whole, 0))
    .registerOperator("-Dec", (value: Dec) => value.negated())
    .registerOperator("Dec + Dec", (left: Dec, right: Dec) => left.plus(right))
    .registerOperator("Dec - Dec", (left: Dec, right: Dec) => left.minus(right))
    .registerOperator("Dec * Dec", (left: Dec, right: Dec) => left.times(right));
  addOrder(environment, "Dec", "Dec", (left: Dec, right: Dec) => left.compare(right));
  addEquality(environment, "Dec", "Dec", (left: Dec, right: Dec) => left.compare(right));
}

const arithmetic = {
  "+": (left: bigint, right: bigint) => left + right,
  "-": (left: bigint, right: bigint) => left - right,
  "*": (left: bigint, right: bigint) => left * right,
} as const;

/**
 * Whole numbers beyond 32 bits, as the type `Wide`, which CEL's own `int` mixes with. So does `Dec`,
 * since nothing tells the sum of no whole numbers from that of no decimals: both are the `Dec` 0.
 */
export function addWideIntegers(environment: Environment): void {
  environment
    .registerType("Wide", { ctor: WideInteger, fields: {} })
    .registerFunction("decOf(Wide): Dec", decimal)
    .registerFunction("decOf(Dec): Dec", decimal)
    .registerOperator("-Wide", (value: WideInteger) => wide(-value.value));
  const pairs = ["Wide Wide", "Wide int", "int Wide", "Dec int", "int Dec", "Dec Wide", "Wide Dec"];
  for (const pair of pairs) {
    const [left = "", right = ""] = pair.split(" ");
    for (const [operator, calculate] of Object.entries(arithmetic)) {
      environment.registerOperator(
        `${left} ${operator} ${right}: dyn`,
        (one: Whole, other: Whole) => wide(calculate(bigint(one), bigint(other))),
      );
    }
    addOrder(environment, left, right, compareWhole);
    // CEL turns the operands of == round by itself.
    if (left !== "int" && pair !== "Wide Dec") addEquality(environment, left, right, compareWhole);
  }
}

/** `sum(list)`. */
export function addSums(environment: Environment): void {
  environment.registerFunction("sum(list): dyn", (list: readonly Whole[]) => {
    if (list.some((item) => !(item instanceof ExactDecimal))) {
      return wide(list.reduce<bigint>((total, item) => total + bigint(item), 0n));
    }
    const zero = new ExactDecimal(0n, 0);
    return list.reduce<ExactDecimal>((total, item) => total.plus(decimal(item)), zero);
  });
}

/** A whole number in a calculation; a `Dec` is the sum of nothing. */
export type Whole = bigint | WideInteger | ExactDecimal;

function bigint(value: Whole): bigint {
  if (value instanceof WideInteger) return value.value;
  return value instanceof ExactDecimal ? value.digits : value;
}

function decimal(value: Whole): ExactDecimal {
  return value instanceof ExactDecimal ? value : new ExactDecimal(bigint(value), 0);
}

function compareWhole(left: Whole, right: Whole): number {
  const [one, other] = [bigint(left), bigint(right)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function wide(value: bigint): WideInteger {
  return known(WideInteger.from(value));
}

/** An amount of a calendar function; unknown where it goes further than the function reaches. */
export function limited(name: string, amount: Whole): number {
  const number = Number(bigint(amount));
  if (Math.abs(number) > (calendarLimits[name]?.limit ?? 0)) throw new UnknownResult();
  return number;
}

/** Ends the evaluation as unknown where there is no value. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new UnknownResult();
  return value;
}

/** Registers the four comparisons of two types. */
export function addOrder<Value>(
  environment: Environment,
  left: string,
  right: string,
  compare: (left: Value, right: Value) => number,
): void {
  environment
    .registerOperator(`${left} < ${right}`, (one: Value, other: Value) => compare(one, other) < 0)
    .registerOperator(`${left} <= ${right}`, (one: Value, other: Value) => compare(one, other) <= 0)
    .registerOperator(`${left} > ${right}`, (one: Value, other: Value) => compare(one, other) > 0)
    .registerOperator(
      `${left} >= ${right}`,
      (one: Value, other: Value) => compare(one, other) >= 0,
    );
}

/** Registers `==` of two types, and with it `!=`. */
export function addEquality<Value>(
  environment: Environment,
  left: string,
  right: string,
  compare: (left: Value, right: Value) => number,
): void {
  environment.registerOperator(
    `${left} == ${right}`,
    (one: Value, other: Value) => compare(one, other) === 0,
  );
}
