import type {
  Blueprint,
  FieldDeclaration,
  RelationDeclaration,
  StatesDeclaration,
} from "#core/blueprint/blueprint-format";
import { z } from "zod";

export type {
  Blueprint,
  FieldDeclaration,
  RelationDeclaration,
  StatesDeclaration,
} from "#core/blueprint/blueprint-format";

const text = (max: number): z.ZodString => z.string().max(max);
const memberName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,62}$/, "a name in camelCase: letters and digits, at most 63");
const entityName = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9]{0,62}$/, "a name in PascalCase: letters and digits, at most 63");
const stateName = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, "a name in kebab-case");
/** A purpose travels in a header. */
const purposeName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, "a name of letters, digits, `.`, `_` and `-`");
const className = z.string().regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)*$/);

/** What an entity or concept says of one field. */
export const fieldSchema: z.ZodType<FieldDeclaration> = z.strictObject({
  type: z.enum([
    "string",
    "text",
    "integer",
    "decimal",
    "boolean",
    "date",
    "timestamp",
    "enum",
    "uuid",
    "email",
    "uri",
  ]),
  title: text(100).optional(),
  description: text(10_000).optional(),
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  /** Whether lists can be filtered by the field; an encrypted one by equality only. */
  search: z.boolean().optional(),
  /** Text: the fewest and most characters; numbers: the least and greatest value. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Decimal: digits after the point. */
  scale: z.int().min(0).max(12).optional(),
  values: z.array(z.string().min(1).max(10_000)).min(1).optional(),
  pattern: text(200).optional(),
  class: className.optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** The field is set by the app, not by callers. */
  readOnly: z.boolean().optional(),
});

/** A relation: exactly one of `one`, `many` (by way of the other side's `one`) and `manyToMany`. */
export const relationSchema: z.ZodType<RelationDeclaration> = z.union([
  z.strictObject({
    one: text(130),
    required: z.boolean().optional(),
    unseen: z.boolean().optional(),
    description: text(10_000).optional(),
  }),
  z.strictObject({ many: text(130), by: memberName, description: text(10_000).optional() }),
  z.strictObject({ manyToMany: text(130), description: text(10_000).optional() }),
]);

/** A state machine: each state and the states it may become; the first is where records start. */
export const statesSchema: z.ZodType<StatesDeclaration> = z.record(stateName, z.array(stateName));

const grants = z.union([
  z.array(z.enum(["create", "read", "search", "update", "delete", "history"])),
  z.literal("all"),
]);

const role = z.strictObject({
  title: text(100).optional(),
  description: text(10_000).optional(),
  /** Why the role uses data; a request states one of them. */
  purposes: z.array(purposeName).min(1),
  /** What the role may do, by entity. What is not said is refused. */
  may: z.record(entityName, grants).default({}),
  /** The classes and `Entity.field`s the role needs for its duties. */
  needs: z.array(text(130)).default([]),
});

const entity = z.strictObject({
  is: text(130).optional(),
  title: text(100).optional(),
  description: text(10_000).optional(),
  /** The path segment and table; derived from the name when absent. */
  plural: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/)
    .optional(),
  fields: z.record(memberName, fieldSchema).default({}),
  relations: z.record(memberName, relationSchema).default({}),
  states: statesSchema.optional(),
});

const operation = z.strictObject({
  on: entityName,
  by: z.array(text(60)).min(1),
  title: text(100).optional(),
  description: text(10_000).optional(),
  /** `from -> to`; `from` may name several states, separated by `|`. */
  moves: text(300).optional(),
  input: z.record(memberName, fieldSchema).default({}),
  /** Fields to set: expressions over `record`, `input`, `actor`, `at` and `today`. */
  sets: z.record(memberName, text(4000)).default({}),
  /** A condition over the same. */
  require: text(4000).optional(),
  /** A file of one's own that runs inside the transaction. */
  handler: z.boolean().default(false),
});

/** A recorded decision to switch off an addressable rule. */
const decision = z.strictObject({
  off: z.literal(true),
  rationale: z.string().min(20).max(2000),
  alternative: z.string().min(20).max(2000),
  decidedBy: z.string().min(1).max(100),
  decidedOn: z.iso.date(),
});

/** The file format of a blueprint: the order of an application. */
export const blueprintSchema: z.ZodType<Blueprint> = z.strictObject({
  bylaw: z.literal(1),
  app: z
    .string()
    .regex(
      /^(?!pg-)[a-z][a-z0-9-]{1,40}$/,
      "a name in kebab-case, 2 to 41 characters, that does not begin with `pg-`",
    ),
  title: text(100).optional(),
  description: text(10_000).optional(),
  packs: z.array(text(200)).default([]),
  jurisdictions: z.array(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)).default([]),
  assurance: z.enum(["prototype", "production", "enterprise"]).default("prototype"),
  tenancy: z.enum(["single", "multiple"]).default("single"),
  /** The day as of which the law is read; the packs' own day when absent. */
  asOf: z.iso.date().optional(),
  facts: z.record(memberName, z.union([z.boolean(), z.int(), z.string()])).default({}),
  roles: z.record(stateName, role).default({}),
  entities: z.record(entityName, entity).default({}),
  operations: z.record(memberName, operation).default({}),
  decisions: z.record(text(63), decision).default({}),
  /** Settings of controls, by control. */
  settings: z
    .record(text(63), z.record(memberName, z.union([z.string(), z.number(), z.boolean()])))
    .default({}),
});
