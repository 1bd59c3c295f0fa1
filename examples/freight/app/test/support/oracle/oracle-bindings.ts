import type { Expression } from "#test/oracle/compile-expression";
import { CalendarDay } from "#test/oracle/calendar-day";
import { ExactDecimal } from "#test/oracle/exact-decimal";
import { UtcInstant } from "#test/oracle/utc-instant";
import { gap } from "#test/oracle/oracle-values";
import { WideInteger } from "#test/oracle/wide-integer";
import type { ExpressionType } from "#test/oracle/types";

/** What the interpreter's functions need to know about the evaluation that is going on. */
export interface OracleState {
  isHoliday: ((calendar: string, date: string) => boolean) | undefined;
  originals: WeakMap<object, unknown>;
}

/** The paths that an expression reads, as a tree of names. */
interface Paths extends Map<string, Paths> {}

/** The bindings of one evaluation in the interpreter's form. */
interface OracleBindings {
  readonly context: Map<string, unknown>;
  /** From a converted record or list to the value it was made of, for pack functions. */
  readonly originals: WeakMap<object, unknown>;
}

/** Converts JSON bindings, only the paths that the expression reads; what is missing is left out. */
export function bindOracle(
  expression: Expression,
  bindings: Readonly<Record<string, unknown>>,
): OracleBindings {
  const paths: Paths = new Map();
  for (const path of expression.references) {
    let within = paths;
    for (const name of path) {
      const next: Paths = within.get(name) ?? new Map();
      within.set(name, next);
      within = next;
    }
  }
  const originals = new WeakMap<object, unknown>();
  const { variables } = expression.scope;
  return { context: convertFields(variables, bindings, paths, originals), originals };
}

function convertFields(
  fields: Readonly<Record<string, ExpressionType>>,
  values: unknown,
  paths: Paths,
  originals: WeakMap<object, unknown>,
): Map<string, unknown> {
  const converted = new Map<string, unknown>();
  for (const [name, within] of paths) {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = isObject(values) && Object.hasOwn(values, name) ? values[name] : undefined;
    const result = type && convert(type, value, within, originals);
    if (result !== undefined) converted.set(name, result);
  }
  return converted;
}

function convert(
  type: ExpressionType,
  value: unknown,
  paths: Paths,
  originals: WeakMap<object, unknown>,
): unknown {
  if (type.kind === "record") {
    const record = convertFields(type.fields, value, paths, originals);
    originals.set(record, isObject(value) ? value : undefined);
    return record;
  }
  if (value === undefined || value === null) return undefined;
  if (type.kind === "int" && type.wide === true) return WideInteger.from(value);
  if (type.kind !== "list") return convertScalar(type.kind, value);
  if (!Array.isArray(value)) return undefined;
  if (value.some((item) => item === undefined || item === null)) return gap;
  const list = value.map((item: unknown) => convert(type.of, item, paths, originals));
  if (list.includes(undefined)) return gap;
  originals.set(list, value);
  return list;
}

function convertScalar(
  kind: Exclude<ExpressionType["kind"], "list" | "record">,
  value: unknown,
): unknown {
  if (kind === "bool") return typeof value === "boolean" ? value : undefined;
  if (kind === "int") {
    const whole = typeof value === "bigint" ? Number(value) : value;
    return Number.isSafeInteger(whole) ? BigInt(Number(whole)) : undefined;
  }
  if (typeof value !== "string" || kind === "string") {
    return typeof value === "string" ? value : undefined;
  }
  return parsers[kind](value);
}

const parsers = {
  dec: (text: string) => ExactDecimal.parse(text),
  date: (text: string) => CalendarDay.parse(text),
  timestamp: (text: string) => UtcInstant.parse(text),
};

/** Brings a value of the interpreter back to JSON. */
export function plainValue(value: unknown, originals: WeakMap<object, unknown>): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof WideInteger) return value.toNumber();
  if (value instanceof Date) return new UtcInstant(BigInt(value.getTime()) * 1000n).toString();
  if (
    value instanceof ExactDecimal ||
    value instanceof CalendarDay ||
    value instanceof UtcInstant
  ) {
    return value.toString();
  }
  if (typeof value !== "object" || value === null) return value;
  // What a filter gives is a list of its own, of elements that were bound.
  return Array.isArray(value) && !originals.has(value)
    ? value.map((item: unknown) => plainValue(item, originals))
    : originals.get(value);
}

/** Brings a pack function's result to the interpreter's form; undefined when it is missing. */
export function oracleValue(type: ExpressionType, value: unknown): unknown {
  return convert(type, value, new Map(), new WeakMap());
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
