import type { RuleFile } from "#core/pack/rule-format";
import { z } from "zod";

export type { RuleFile } from "#core/pack/rule-format";

/** A calendar date as `YYYY-MM-DD`. */
const date = z.iso.date();
const expression = z.string().min(1).max(4000);
const identifier = z.string().regex(/^[a-z][a-z0-9-]{1,62}$/);

const source = z.strictObject({
  /** The provision, as the field cites it, for example `31 CFR 1010.311`. */
  citation: z.string().min(1).max(200),
  url: z.url().optional(),
  retrieved: date.optional(),
  /** What the provision says, in our own words. */
  says: z.string().min(1).max(1000),
});

const period = z.strictObject({ from: date.optional(), to: date.optional() });

/** One value of a parameter and the day it starts to hold; amounts are decimal strings. */
const parameterValue = z.strictObject({
  from: date.optional(),
  value: z.union([z.int(), z.string().max(200), z.boolean(), z.array(z.string().max(200))]),
});

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const record = z.record(z.string(), scalar);

/** One example of a rule: what is given, and whether that obeys it. */
const example = z.strictObject({
  name: z.string().min(1).max(200),
  given: z.strictObject({
    record: record.optional(),
    old: record.optional(),
    actor: record.optional(),
    input: record.optional(),
    /** The records of other concepts that exist, by concept name. */
    records: z.record(z.string(), z.array(record)).optional(),
    /** How many other people have approved the record; nobody unless it says. */
    approvals: z.int().nonnegative().max(1000).optional(),
    /** A field, for the `fields` part of a visibility rule: its class and its name. */
    field: record.optional(),
    /** What the app is, for a design rule. */
    app: z.record(z.string(), z.unknown()).optional(),
    facts: record.optional(),
    jurisdictions: z.array(z.string()).optional(),
    today: date.optional(),
    at: z.iso.datetime().optional(),
  }),
  expect: z.union([
    z.enum(["allowed", "refused", "shown", "hidden", "masked", "nothing"]),
    z.strictObject({ due: z.union([date, z.iso.datetime()]) }),
    z.strictObject({ keepUntil: date }),
  ]),
});

const common = {
  id: identifier,
  title: z.string().min(1).max(200),
  source,
  status: z.enum(["proposed", "in-force", "vacated"]),
  holds: period.optional(),
  /** A condition over `facts`, `app` and `jurisdictions`; without one the rule always applies. */
  applies: expression.optional(),
  parameters: z.record(z.string(), z.array(parameterValue).min(1)).optional(),
  examples: z.array(example).default([]),
  /** What the encoding leaves out. */
  notEncoded: z.array(z.string().max(500)).default([]),
  /** Rules that this one's own test builds upon, so that it fails without them as well. */
  leansOn: z.array(identifier).default([]),
  reviewed: z
    .strictObject({
      state: z.enum(["reviewed", "needs legal review"]),
      by: z.string().max(100).optional(),
      on: date.optional(),
      note: z.string().max(500).optional(),
    })
    .default({ state: "needs legal review" }),
};

/** The name of a concept; a pack's own concepts need no pack in front. */
const concept = z.string().regex(/^([a-z][a-z0-9-]*\/)?[A-Z][A-Za-z0-9]*$/);

/** When a guard or a clock looks at a record. */
const moment = z.union([
  z.enum(["create", "update", "delete"]),
  /** The record enters one of these states. */
  z.strictObject({ enters: z.array(z.string()).min(1) }),
]);

const invariant = z.strictObject({
  ...common,
  kind: z.literal("invariant"),
  on: concept,
  /** Over `record` and `params`. */
  require: expression,
  message: z.string().max(300),
});

const guard = z.strictObject({
  ...common,
  kind: z.literal("guard"),
  on: concept,
  when: z.union([moment, z.array(moment)]),
  /** Over `record`, `old`, `actor`, `params`, `records`, `approvals`, `today` and `at`. */
  require: expression,
  message: z.string().max(300),
});

const duration = z.strictObject({
  days: z.int().positive().max(36_500),
  /** `business` days count by the calendar of the app's jurisdiction. */
  count: z.enum(["calendar", "business"]).default("calendar"),
});

const clock = z.strictObject({
  ...common,
  kind: z.literal("clock"),
  on: concept,
  starts: moment,
  /** The date or moment from which the time runs: over `record`, `at`, `today` and `params`. */
  from: expression,
  /** A condition without which no clock starts, over the same and `actor`. */
  if: expression.optional(),
  due: duration,
  extension: z
    .strictObject({
      days: z.int().positive().max(36_500),
      times: z.int().positive().max(12),
      /** Whether written reasons are needed. */
      reason: z.boolean().default(true),
    })
    .optional(),
  /** While the record is in one of these states the time stands still. */
  pauses: z.strictObject({ while: z.array(z.string()).min(1) }).optional(),
  met: moment,
  duty: z.string().max(300),
});

/** As many characters. */
const visible = z.int().nonnegative().max(200);

const visibility = z
  .strictObject({
    ...common,
    kind: z.literal("visibility"),
    /** A class (and those below it) or a concept. */
    on: z.union([z.strictObject({ class: z.string() }), concept]),
    /** Which rows: over `record`, `actor`, `records`, `at`, `today`, `params`. Only with a concept. */
    rows: expression.optional(),
    /** Which fields: over `actor`, `field` (name, class, entity, path: `Entity.field`) and `params`. */
    fields: expression.optional(),
    /** What those who do not see a field of type `string` see of it: its first and last characters. */
    mask: z.strictObject({ first: visible, last: visible }).optional(),
  })
  .refine((rule) => rule.mask === undefined || rule.fields !== undefined, {
    error:
      "`mask` says how `fields` are shown to those who do not see them; write `fields` as well",
    path: ["mask"],
  })
  .refine((rule) => rule.rows !== undefined || rule.fields !== undefined, {
    error: "a visibility rule says `rows`, `fields` or both",
  });

const retention = z.strictObject({
  ...common,
  kind: z.literal("retention"),
  on: concept,
  keep: z.strictObject({
    years: z.int().nonnegative().default(0),
    months: z.int().nonnegative().default(0),
    days: z.int().nonnegative().default(0),
    /** The date or moment from which the time runs: over `record` and `params`. */
    from: expression,
  }),
  /** Whether the app deletes a record when its time is over, or leaves that to people. */
  purge: z.boolean().default(false),
});

const control = z.strictObject({
  ...common,
  kind: z.literal("control"),
  control: identifier,
  /** The classes that the control protects, where it protects data. */
  protects: z.array(z.string()).default([]),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  /** An addressable specification: may be switched off with a recorded reason and alternative. */
  addressable: z.boolean().default(false),
  /** What the control leans on in a deployment, which start-up asks for, and what is left to it. */
  dependsOn: z
    .strictObject({
      variable: z.enum(["AUDIT_SIGNING_KEY", "ENCRYPTION_KEYS", "OIDC_ISSUER"]),
      says: z.string().max(300),
    })
    .optional(),
});

const design = z.strictObject({
  ...common,
  kind: z.literal("design"),
  /** Over `app` (its roles, entities, operations and settings), `facts`, `jurisdictions`, `params`. */
  require: expression,
  message: z.string().max(300),
});

const organisational = z.strictObject({
  ...common,
  kind: z.literal("organisational"),
  duty: z.string().max(500),
  evidence: z.string().max(500),
  every: z.string().max(60).optional(),
});

/** The file format of a rule: one YAML document, one clause of law. */
export const ruleSchema: z.ZodType<RuleFile> = z.discriminatedUnion("kind", [
  invariant,
  guard,
  clock,
  visibility,
  retention,
  control,
  design,
  organisational,
]);
