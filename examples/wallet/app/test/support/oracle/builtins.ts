import type { ExpressionType } from "#test/oracle/types";

/** A function of the rule language. */
interface Builtin {
  readonly parameters: readonly ExpressionType[];
  readonly returns: ExpressionType;
  /** Whether it is written `text.startsWith("A")` rather than `dateOf(record.at)`. */
  readonly method?: true;
}

const bool = { kind: "bool" } as const;
const int = { kind: "int" } as const;
const string = { kind: "string" } as const;
const date = { kind: "date" } as const;

/**
 * The functions of the rule language; `has`, `size`, `exists`, `all` and the constants `dec`, `date`
 * and `timestamp` are forms of their own.
 */
export const builtins: Readonly<Record<string, Builtin>> = {
  startsWith: { parameters: [string, string], returns: bool, method: true },
  endsWith: { parameters: [string, string], returns: bool, method: true },
  contains: { parameters: [string, string], returns: bool, method: true },
  matches: { parameters: [string, string], returns: bool, method: true },
  addDays: { parameters: [date, int], returns: date },
  addMonths: { parameters: [date, int], returns: date },
  addYears: { parameters: [date, int], returns: date },
  addBusinessDays: { parameters: [date, int, string], returns: date },
  addMinutes: { parameters: [{ kind: "timestamp" }, int], returns: { kind: "timestamp" } },
  daysBetween: { parameters: [date, date], returns: int },
  dateOf: { parameters: [{ kind: "timestamp" }], returns: date },
  decOf: { parameters: [int], returns: { kind: "dec" } },
};

/**
 * How far a calendar function moves a date at most, either way; further than that is unknown.
 * Within it, no result leaves what PostgreSQL can hold.
 */
export const calendarLimits: Readonly<Record<string, { limit: number; unit: string }>> = {
  addDays: { limit: 36_500, unit: "days" },
  addMonths: { limit: 1_200, unit: "months" },
  addYears: { limit: 100, unit: "years" },
  addBusinessDays: { limit: 3_650, unit: "business days" },
  addMinutes: { limit: 5_256_000, unit: "minutes" },
};
