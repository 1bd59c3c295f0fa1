import type { Expression } from "#test/oracle/compile-expression";
import type { Values } from "#platform/records/entity";
import type { Mask } from "#platform/records/mask";

/** When a rule looks at a record. */
export type RuleMoment = "create" | "update" | "delete" | { readonly enters: readonly string[] };

/** Where a rule is enforced; each place is probed on its own. */
export type RuleLayer = "edge" | "service" | "database";

interface RuleOf<Kind extends string> {
  readonly kind: Kind;
  readonly id: string;
  readonly citation: string;
  /** The entities it is about, each with the places where it is enforced. */
  readonly on: Readonly<Record<string, readonly RuleLayer[]>>;
  /** Values with the day from which each holds, oldest first. */
  readonly parameters: Readonly<Record<string, readonly DatedParameter[]>>;
  /** Which entity `records.X` stands for. */
  readonly records: Readonly<Record<string, string>>;
}

interface DatedParameter {
  readonly from?: string;
  readonly value: string | number | boolean | readonly string[];
}

/** A record always satisfies a condition. */
export interface CheckRule extends RuleOf<"check"> {
  readonly require: Expression;
  readonly message: string;
  /** What the pack's examples give that obey it. */
  readonly lawful: readonly Values[];
}

/** A change is made only under a condition. */
export interface GuardRule extends RuleOf<"guard"> {
  readonly moments: readonly RuleMoment[];
  readonly require: Expression;
  readonly message: string;
}

/** Something is due within a time. */
export interface ClockRule extends RuleOf<"clock"> {
  readonly starts: RuleMoment;
  readonly met: RuleMoment;
  readonly from: Expression;
  readonly condition?: Expression;
  readonly days: number;
  readonly calendar?: string;
  readonly extension: { readonly days: number; readonly times: number; readonly reason: boolean };
}

/** Only some records are seen. */
export interface RowsRule extends RuleOf<"rows"> {
  readonly rows: Expression;
}

/** Only some fields are seen. */
export interface FieldsRule extends RuleOf<"fields"> {
  readonly shows: Expression;
  /** What is left of a text that is not seen; undefined where it is hidden as a whole. */
  readonly mask?: Mask;
  /** The fields that it speaks of, by entity. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** A record is kept for a time. */
export interface RetentionRule extends RuleOf<"retention"> {
  readonly from: Expression;
  readonly keep: { readonly years: number; readonly months: number; readonly days: number };
  /** Whether the application deletes such records when their time is over. */
  readonly purge?: true;
}

/** A rule that refuses changes. */
export type RefusingRule = CheckRule | GuardRule | RetentionRule;

/** A mechanism is there. */
export interface ControlRule extends RuleOf<"control"> {
  readonly control: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly protects: readonly string[];
  /** The variable without which an application with real data does not start. */
  readonly dependsOn?: string;
}

/** A rule of law as the tests know it: what `rule-data.ts` says of it. */
export type TestedRule =
  | CheckRule
  | GuardRule
  | ClockRule
  | RowsRule
  | FieldsRule
  | RetentionRule
  | ControlRule;

/** What the blueprint says of a field. */
export interface FieldData {
  readonly type: string;
  readonly required?: true;
  readonly unique?: true;
  readonly readOnly?: true;
  readonly min?: number;
  readonly max?: number;
  readonly scale?: number;
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly references?: string;
  readonly class?: string;
  readonly default?: string | number | boolean;
}

/** What the blueprint says of an operation. */
export interface OperationData {
  readonly name: string;
  readonly input: Readonly<Record<string, FieldData>>;
  readonly sets: Readonly<Record<string, Expression>>;
  readonly require?: Expression;
  /** Whether code of one's own takes part, so that its result cannot be foretold. */
  readonly handler?: true;
}

/** What the blueprint says of an entity. */
export interface EntityData {
  /** The concept that it is, as `pack/Concept`. */
  readonly concept?: string;
  readonly fields: Readonly<Record<string, FieldData>>;
  readonly transitions: Readonly<Record<string, readonly string[]>>;
  readonly operations: readonly OperationData[];
}

/** Everything that `rule-data.ts` says. */
export interface RuleData {
  /** The day as of which the law was read. */
  readonly asOf: string;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly entities: Readonly<Record<string, EntityData>>;
  readonly rules: readonly TestedRule[];
}

/** An example of the rule's pack. */
export interface RuleExample {
  readonly name: string;
  readonly given: {
    readonly record?: Values;
    readonly old?: Values;
    readonly actor?: Values;
    readonly records?: Readonly<Record<string, readonly Values[]>>;
    readonly approvals?: number;
    readonly today?: string;
    readonly at?: string;
  };
  readonly expect: unknown;
}
