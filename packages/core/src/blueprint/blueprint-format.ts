import type { FieldType, Grant } from "#core/model/model";

/** What an entity or concept says of one field. */
export interface FieldDeclaration {
  readonly type: FieldType;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly required?: boolean | undefined;
  readonly unique?: boolean | undefined;
  /** Whether lists can be filtered by the field; an encrypted one by equality only. */
  readonly search?: boolean | undefined;
  /** Text: the fewest and most characters; numbers: the least and greatest value. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Decimal: digits after the point. */
  readonly scale?: number | undefined;
  readonly values?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
  /** A class of a pack; `none` says openly that the data needs no protection. */
  readonly class?: string | undefined;
  readonly default?: string | number | boolean | undefined;
  /** The field is set by the app, not by callers. */
  readonly readOnly?: boolean | undefined;
}

/** A relation: exactly one of `one`, `many` (by way of the other side's `one`) and `manyToMany`. */
export type RelationDeclaration =
  | {
      readonly one: string;
      readonly required?: boolean | undefined;
      /**
       * Whether it may point to a record that the one who makes it cannot see. Whoever makes it
       * then learns that there is such a record.
       */
      readonly unseen?: boolean | undefined;
      readonly description?: string | undefined;
    }
  | { readonly many: string; readonly by: string; readonly description?: string | undefined }
  | { readonly manyToMany: string; readonly description?: string | undefined };

/** A state machine: each state and the states it may become; the first is where records start. */
export type StatesDeclaration = Readonly<Record<string, readonly string[]>>;

/** What a blueprint says of a role. */
interface RoleDeclaration {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Why the role uses data; a request states one of them. */
  readonly purposes: readonly string[];
  /** What the role may do, by entity. What is not said is refused. */
  readonly may: Readonly<Record<string, readonly Grant[] | "all">>;
  /** The classes and `Entity.field`s the role needs for its duties. */
  readonly needs: readonly string[];
}

/** What a blueprint says of an entity. */
interface EntityDeclaration {
  readonly is?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The path segment; derived from the name when absent. */
  readonly plural?: string | undefined;
  readonly fields: Readonly<Record<string, FieldDeclaration>>;
  readonly relations: Readonly<Record<string, RelationDeclaration>>;
  readonly states?: StatesDeclaration | undefined;
}

/** What a blueprint says of an operation. */
export interface OperationDeclaration {
  readonly on: string;
  readonly by: readonly string[];
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** `from -> to`; `from` may name several states, separated by `|`. */
  readonly moves?: string | undefined;
  readonly input: Readonly<Record<string, FieldDeclaration>>;
  /** Fields to set: expressions over `record`, `input`, `actor`, `at` and `today`. */
  readonly sets: Readonly<Record<string, string>>;
  /** A condition over the same. */
  readonly require?: string | undefined;
  /** A file of one's own that runs inside the transaction. */
  readonly handler: boolean;
}

/** A recorded decision to switch off an addressable rule. */
interface RecordedDecision {
  readonly off: true;
  readonly rationale: string;
  readonly alternative: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

/** The file format of a blueprint, with its defaults filled in. */
export interface Blueprint {
  readonly bylaw: 1;
  readonly app: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly packs: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly assurance: "prototype" | "production" | "enterprise";
  readonly tenancy: "single" | "multiple";
  /** The day as of which the law is read; the packs' own day when absent. */
  readonly asOf?: string | undefined;
  readonly facts: Readonly<Record<string, boolean | number | string>>;
  readonly roles: Readonly<Record<string, RoleDeclaration>>;
  readonly entities: Readonly<Record<string, EntityDeclaration>>;
  readonly operations: Readonly<Record<string, OperationDeclaration>>;
  readonly decisions: Readonly<Record<string, RecordedDecision>>;
  /** Settings of controls, by control. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
}
