import type { Position } from "#core/diagnostic/diagnostic";
import type { Expression } from "#core/rule/expression/compile-expression";

/** What a role may be granted on an entity. */
export type Grant = "create" | "read" | "search" | "update" | "delete" | "history";

/** The type of a field's values, as blueprints name it. */
export type FieldType =
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

/** One field of an entity; a relation to one other record is a field of type `uuid`. */
export interface Field {
  /** camelCase, as in JSON. */
  readonly name: string;
  /** snake_case, as in SQL. */
  readonly column: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly unique: boolean;
  readonly search: boolean;
  readonly readOnly: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly scale: number | undefined;
  readonly values: readonly string[] | undefined;
  readonly pattern: string | undefined;
  readonly default: string | number | boolean | undefined;
  /** The classification, such as `secret.key`; undefined for data that needs no protection. */
  readonly class: string | undefined;
  /** The name of the entity whose record's id the field holds. */
  readonly references: string | undefined;
  /** Whether the record that it refers to may be one that the actor cannot see. */
  readonly unseen: boolean;
  /** Whether the field comes from the entity's concept. */
  readonly fromConcept: boolean;
  readonly origin: Position;
}

/** A relation to many records, kept by a link table. */
export interface Link {
  readonly name: string;
  /** The link table, snake_case. */
  readonly table: string;
  readonly target: string;
  readonly description: string | undefined;
  readonly origin: Position;
}

/** The records of another entity whose field `by` points here. */
export interface Inverse {
  readonly name: string;
  readonly target: string;
  readonly by: string;
  readonly description: string | undefined;
}

/** The states of an entity's records and how they may follow one another. */
export interface States {
  readonly initial: string;
  readonly names: readonly string[];
  readonly transitions: Readonly<Record<string, readonly string[]>>;
}

/** A kind of record that the app keeps. */
export interface Entity {
  /** PascalCase, as in TypeScript. */
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  /** `pack/Concept` when the entity is bound to one. */
  readonly concept: string | undefined;
  /** snake_case singular. */
  readonly table: string;
  /** kebab-case plural: the path segment. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly links: readonly Link[];
  readonly inverses: readonly Inverse[];
  readonly states: States | undefined;
  /** The roles that hold each grant, in the blueprint's order. */
  readonly grants: Readonly<Record<Grant, readonly string[]>>;
  readonly origin: Position;
}

/** Who acts: what their work is and why they use data. */
export interface Role {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly purposes: readonly string[];
  /** Classes and `Entity.field`s that the role needs for its duties. */
  readonly needs: readonly string[];
  readonly origin: Position;
}

/** A named change of a record. */
export interface Operation {
  /** camelCase. */
  readonly name: string;
  /** kebab-case: the path segment. */
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
  /** The name of the entity. */
  readonly on: string;
  readonly by: readonly string[];
  readonly moves: { readonly from: readonly string[]; readonly to: string } | undefined;
  readonly input: readonly Field[];
  /** The fields it sets, with expressions over `record`, `input`, `actor`, `at` and `today`. */
  readonly sets: Readonly<Record<string, Expression>>;
  /** A condition over the same. */
  readonly require: Expression | undefined;
  readonly handler: boolean;
  readonly origin: Position;
}

/** A classification in use. */
export interface Classification {
  readonly name: string;
  readonly title: string;
  readonly sensitive: boolean;
}

/** The application that was ordered, with every name resolved and every default filled in. */
export interface AppModel {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly assurance: "prototype" | "production" | "enterprise";
  readonly tenancy: "single" | "multiple";
  readonly jurisdictions: readonly string[];
  /** The day as of which the law is read, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly facts: Readonly<Record<string, boolean | number | string>>;
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly classes: readonly Classification[];
  readonly roles: readonly Role[];
  readonly entities: readonly Entity[];
  readonly operations: readonly Operation[];
  readonly settings: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
}
