import type { Mask } from "#platform/records/mask";

/** A record as callers see it: by field name, in the forms of JSON. */
export type Values = Readonly<Record<string, unknown>>;

/** What a role may be granted on an entity. */
export type Grant = "create" | "read" | "search" | "update" | "delete" | "history";

/** How one field is stored. */
export interface FieldDefinition {
  readonly column: string;
  readonly type:
    | "string"
    | "text"
    | "integer"
    | "decimal"
    | "boolean"
    | "date"
    | "timestamp"
    | "enum"
    | "uuid"
    | "email"
    | "uri";
  /** Its classification; values of classified fields never reach logs or the audit trail. */
  readonly class?: string;
  readonly encrypted?: true;
  readonly required?: true;
  /** Lists may be filtered by it; an encrypted field by equality only, by way of a blind index. */
  readonly filter?: true;
  /** The values of an encrypted field are unique, so it has a blind index as well. */
  readonly unique?: true;
  /** The name of the entity whose record the field refers to. */
  readonly references?: string;
  readonly default?: string | number | boolean;
  /** The least and greatest value of an encrypted decimal, which the database cannot check. */
  readonly min?: number;
  readonly max?: number;
}

/** The records that a rule looks at beside the one that changes, by the names of their concepts. */
export type RuleRecords = Readonly<Record<string, readonly Values[]>>;

/** What a rule that is checked in TypeScript may look at. */
export interface RuleContext<Fields = Values, Records = RuleRecords> {
  readonly record: Partial<Fields>;
  /** The record before the change; empty when it is new. */
  readonly old: Partial<Fields>;
  readonly actor: {
    readonly subject: string;
    readonly role: string;
    readonly purpose: string;
    readonly tenant: string;
    /** The classes and fields that the role needs for its duties. */
    readonly needs: readonly string[];
  };
  /** How many other people have approved the record as it is; 0 where no rule asks for it. */
  readonly approvals: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** YYYY-MM-DD in UTC. */
  readonly today: string;
  /** Of every record of the tenant, those that could matter for the rule's `collections`. */
  readonly records: Records;
}

/** When a guard looks at a record. */
export type Moment = "create" | "update" | "delete" | { readonly enters: readonly string[] };

/** A rule of law that a record must satisfy, or without which a change is refused. */
export interface RecordRule {
  /** The id under which `src/rules.ts` gives its title and citation. */
  readonly rule: string;
  readonly message: string;
  readonly kind: "invariant" | "guard";
  /** For a guard; an invariant holds whenever the record is written. */
  readonly moments: readonly Moment[];
  /**
   * The records of other kinds that the rule looks at, by the name of their concept: their entity, and
   * the function of the schema `platform` that finds them. Such a rule is checked inside the transaction.
   */
  readonly collections?: Readonly<
    Record<string, { readonly entity: string; readonly source: string }>
  >;
  /** Whether the rule looks at the consents in force, which are then in `records.consents`. */
  readonly consents?: true;
  readonly holds: (context: RuleContext) => boolean;
  /**
   * For a rule that counts approvals: what each operation may change of a record without making it
   * another than the one approved. `own` fields follow from it, `filled` ones were empty.
   */
  readonly approvedChanges?: Readonly<
    Record<string, { readonly own: readonly string[]; readonly filled: readonly string[] }>
  >;
}

/** Why a body was not accepted: as ajv reports it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a body has the right shape, and leaves the errors of the last call on itself. */
export interface Validator {
  (body: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** A named change of a record. */
export interface OperationDefinition {
  readonly name: string;
  /** The last segment of its path. */
  readonly path: string;
  readonly by: readonly string[];
  readonly from?: readonly string[];
  readonly to?: string;
  readonly validate: Validator;
  /** Members of its input that are used and kept nowhere, not even as a part of a hash. */
  readonly transient?: readonly string[];
  /** The fields it sets. */
  readonly sets: (context: RuleContext & { readonly input: Values }) => Values;
  /** A condition without which it is refused. */
  readonly allows?: (context: RuleContext & { readonly input: Values }) => boolean;
  readonly handler?: OperationHandler;
}

/** Code of one's own that runs inside an operation's transaction, before the record changes. */
export type OperationHandler<Fields = Values, Input = Values> = (
  context: OperationContext<Fields, Input> & {
    /** Runs SQL in the operation's transaction, under the actor's rights. */
    readonly query: (text: string, values?: readonly unknown[]) => Promise<readonly Values[]>;
  },
) => Promise<Changes<Fields> | undefined> | Changes<Fields> | undefined;

/** Fields to set. */
type Changes<Fields> = Partial<Record<keyof Fields, unknown>>;

/** Everything that the app knows of one kind of record. */
export interface EntityDefinition {
  readonly name: string;
  /** The path segment. */
  readonly path: string;
  readonly table: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  /** The names of its states, when it has any. */
  readonly states?: readonly string[];
  readonly grants: Readonly<Record<Grant, readonly string[]>>;
  /** The fields that a role does not see for a purpose, by `role/purpose`. */
  readonly hidden: Readonly<Record<string, readonly string[]>>;
  /** The fields that a role sees masked for a purpose, by `role/purpose` and name. */
  readonly masked?: Readonly<Record<string, Readonly<Record<string, Mask>>>>;
  /** The roles that approve and reject its records; undefined where no rule asks for approval. */
  readonly approvers?: readonly string[];
  /** Whether a rule decides which of its records are seen. */
  readonly hasRowRules?: true;
  readonly links: Readonly<Record<string, { readonly table: string; readonly target: string }>>;
  readonly validateNew: Validator;
  readonly validateChange: Validator;
  readonly rules: readonly RecordRule[];
  /** The rules whose locks a change takes before a rule with `collections` looks at records, in order. */
  readonly locks?: readonly string[];
  readonly operations: readonly OperationDefinition[];
}

/** Declares a rule over an entity's own fields. */
export function recordRule<Fields, Records = RuleRecords>(
  rule: Omit<RecordRule, "holds"> & {
    readonly holds: (context: RuleContext<Fields, Records>) => boolean;
  },
): RecordRule {
  return rule as RecordRule;
}

/** What an operation's code may look at, and the values it was called with. */
export type OperationContext<Fields, Input> = RuleContext<Fields> & { readonly input: Input };

/** Declares an operation over an entity's own fields. */
export function recordOperation<Fields, Input>(
  operation: Omit<OperationDefinition, "sets" | "allows" | "handler"> & {
    readonly handler?: OperationHandler<Fields, Input>;
    readonly sets: (context: OperationContext<Fields, Input>) => Changes<Fields>;
    readonly allows?: (context: OperationContext<Fields, Input>) => boolean;
  },
): OperationDefinition {
  return operation as OperationDefinition;
}
