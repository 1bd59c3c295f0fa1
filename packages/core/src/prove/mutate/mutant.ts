import type { AppModel } from "#core/model/model";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";

/**
 * What is changed of a rule.
 *
 * | operator | what it changes |
 * |---|---|
 * | `comparison` | `<` and `<=`, `>` and `>=`, `==` and `!=`, or equal and at most or at least |
 * | `connective` | "and" and "or", "for at least one" and "for every one" |
 * | `condition` | one of several conditions is left out |
 * | `not` | a "not" is left out or put in |
 * | `threshold` | a number or the value of a parameter, by one unit |
 * | `days` | a time, by one of its units; a constant date by a day, a point in time by a second |
 * | `calendar` | business days become calendar days, and calendar days business days |
 * | `role` | a role or a purpose more or less |
 * | `value` | a value or a state that counts more or less |
 * | `moment` | a state whose entering counts, or that stops the time, more or less; a moment less |
 * | `field` | a class more or less, a character of a mask more or less |
 * | `table` | a cell of a decision table that the rule asks |
 * | `date` | the day from which the rule or a parameter holds, or until which: across the day as of which the law is read, or by a day |
 * | `setting` | a setting of a control; a deletion or written reasons left out |
 */
export type MutationOperator =
  | "comparison"
  | "connective"
  | "condition"
  | "not"
  | "threshold"
  | "days"
  | "calendar"
  | "role"
  | "value"
  | "moment"
  | "field"
  | "table"
  | "date"
  | "setting";

/** What mutants are made from besides the rule. */
export interface MutationContext {
  /** The packs of the order, as they were loaded. */
  readonly packs: readonly Pack[];
  /** The application, whose roles, purposes and classes are those that a rule may name too many of. */
  readonly model: AppModel;
}

/** A rule with one small change, which its examples or its property must notice. */
export interface Mutant {
  /** Operator and number, `threshold-2`: the same whenever the rule and the packs are. */
  readonly id: string;
  readonly operator: MutationOperator;
  /** The change in plain words; one line, with what it quotes of the pack shortened. */
  readonly description: string;
  /** The packs with the changed rule or table instead of the original. */
  readonly packs: readonly Pack[];
  /** The changed rule; undefined when the check of packs refuses it. */
  readonly rule: Rule | undefined;
  /** The code of the diagnostic that refuses it. */
  readonly refusedBy: string | undefined;
}

/** The mutants of a rule. */
export interface Mutants {
  readonly mutants: readonly Mutant[];
  /** How many more there would be. */
  readonly leftOut: number;
  /** What was chosen from much, in plain words: `16 of 324 cells of tables were changed`. */
  readonly notes: readonly string[];
}
