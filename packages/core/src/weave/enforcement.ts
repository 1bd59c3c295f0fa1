import type { Rule } from "#core/rule/rule";
import type { Expression } from "#core/rule/expression/compile-expression";

/**
 * Where a rule is enforced: at the `edge` (before a transaction), in the `service` (inside the
 * transaction, in TypeScript) or in the `database` (which no caller gets round).
 */
export type Layer = "edge" | "service" | "database";

/** When an enforcement looks at a record. */
export type Moment = "create" | "update" | "delete" | { readonly enters: readonly string[] };

interface Enforced<Kind extends string> {
  readonly kind: Kind;
  readonly rule: Rule;
  readonly layer: Layer;
}

interface OnEntity<Kind extends string> extends Enforced<Kind> {
  /** The entity's name. */
  readonly entity: string;
}

/** A record must satisfy an expression over `record` and `params`. */
export interface CheckEnforcement extends OnEntity<"check"> {
  readonly require: Expression;
  readonly message: string;
}

/** A change is made only if an expression holds. */
export interface GuardEnforcement extends OnEntity<"guard"> {
  readonly moments: readonly Moment[];
  readonly require: Expression;
  readonly message: string;
}

/** An obligation starts at one moment and is met at another. */
export interface ClockEnforcement extends OnEntity<"clock"> {
  readonly layer: "database";
  readonly starts: Moment;
  readonly met: Moment;
  readonly from: Expression;
  readonly condition: Expression | undefined;
  readonly days: number;
  /** The calendar whose business days count; undefined for calendar days. */
  readonly calendar: string | undefined;
  readonly extension: { readonly days: number; readonly times: number; readonly reason: boolean };
  readonly pausedWhile: readonly string[];
  readonly duty: string;
}

/** Only rows that satisfy an expression are seen. */
export interface RowsEnforcement extends OnEntity<"rows"> {
  readonly layer: "database";
  readonly rows: Expression;
}

/** Fields of an entity for a role and a purpose. */
interface FieldsFor {
  readonly role: string;
  readonly purpose: string;
  readonly fields: readonly string[];
}

/** Fields that a role does not see for a purpose. */
export interface FieldsEnforcement extends OnEntity<"fields"> {
  readonly layer: "service";
  readonly hidden: readonly FieldsFor[];
  /** Those that it sees masked instead. */
  readonly masked: readonly FieldsFor[];
  readonly mask: { readonly first: number; readonly last: number } | undefined;
}

/** A record is kept until some time has passed since a date. */
export interface RetentionEnforcement extends OnEntity<"retention"> {
  readonly layer: "database";
  readonly from: Expression;
  readonly years: number;
  readonly months: number;
  readonly days: number;
  /** Whether the app deletes the record once no rule keeps it any longer. */
  readonly purge: boolean;
}

/** A control must be there. */
export interface ControlEnforcement extends Enforced<"control"> {
  readonly control: string;
  /** The pack that brings the control; undefined for one of the engine's. */
  readonly pack: string | undefined;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** The classes it protects; empty where it does not protect data by class. */
  readonly protects: readonly string[];
}

/** One way in which one rule is enforced; taking it away is what proves that its tests see it. */
export type Enforcement =
  | CheckEnforcement
  | GuardEnforcement
  | ClockEnforcement
  | RowsEnforcement
  | FieldsEnforcement
  | RetentionEnforcement
  | ControlEnforcement;
