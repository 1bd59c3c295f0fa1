import fc from "fast-check";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import type { Expression } from "#test/oracle/compile-expression";
import { ruleData } from "#test/rule-data";
import { nearbyValues } from "#test/rule-nearby";
import type { FieldData, RuleExample, TestedRule } from "#test/rule-types";
import { idOf } from "#test/rule-values";
import { entityData, fieldOf } from "#test/rule-world";

/** What an example gives, with ids that a database takes, before it becomes a situation. */
export interface Draft {
  readonly at: string;
  readonly actor: Values;
  readonly record: Values;
  readonly old: Values | undefined;
  readonly records: readonly { readonly entity: string; readonly values: Values }[];
  /** How many other people have approved the record as it was before. */
  readonly approvals: number;
  /** The consents in force. */
  readonly consents: readonly Values[];
}

/** How a draft departs from an example: numbers that pick what is changed, and to what. */
export interface Variation {
  readonly example: number;
  readonly edits: readonly { readonly target: number; readonly value: number }[];
  /** Picks the way in which the change is made, the role, its purpose, and further values. */
  readonly way: number;
  readonly role: number;
  readonly purpose: number;
  readonly other: number;
}

const number = fc.nat({ max: 9999 });

/** Variations of examples: half of them obey or break a rule just so, the others depart further. */
export const variations: fc.Arbitrary<Variation> = fc.record({
  example: number,
  edits: fc.array(fc.record({ target: number, value: number }), { maxLength: 3 }),
  way: number,
  role: number,
  purpose: number,
  other: number,
});

/** An example as it is. */
export function unvaried(example: number, other: number): Variation {
  return { example, edits: [], way: 0, role: 0, purpose: 0, other };
}

/** The time of an example that does not say any. */
const usualTime = "2026-03-02T10:00:00.000Z";

/** An example as a draft for one entity. */
export function draftOf({ given }: RuleExample, rule: TestedRule, entity: string): Draft {
  const names = idNames(given, rule, entity);
  const withIds = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" && names.has(value) ? idOf(value) : value,
      ]),
    );
  const records = Object.entries(given.records ?? {}).flatMap(([concept, list]) => {
    const target = entityOf(concept, rule);
    return target === undefined
      ? []
      : list.map((values) => ({ entity: target, values: withIds(values) }));
  });
  const at = given.at ?? (given.today === undefined ? usualTime : `${given.today}T12:00:00Z`);
  return {
    at: new Date(at).toISOString(),
    actor: withIds(given.actor ?? {}),
    record: withIds(given.record ?? {}),
    old: given.old && withIds(given.old),
    records,
    approvals: given.approvals ?? 0,
    consents: (given.records?.["consents"] ?? []).map((consent) =>
      withIds({ since: usualTime, ...consent }),
    ),
  };
}

/** The entity that is a concept: an example may speak of more records than its rule looks at. */
function entityOf(concept: string, { records }: TestedRule): string | undefined {
  const others = Object.keys(ruleData.entities);
  return (
    records[concept] ?? others.find((name) => entityData(name).concept?.endsWith(`/${concept}`))
  );
}

/** What an example calls records by: the values of ids and references. */
function idNames(
  { record, old, records = {} }: RuleExample["given"],
  rule: TestedRule,
  entity: string,
): ReadonlySet<string> {
  const all: readonly (readonly [string, Values])[] = [
    [entity, record ?? {}],
    [entity, old ?? {}],
    ...Object.entries(records).flatMap(([concept, list]) =>
      concept === "consents"
        ? []
        : list.map((values) => [entityOf(concept, rule) ?? entity, values] as const),
    ),
  ];
  const names = all.flatMap(([of, values]) =>
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" && fieldOf(of, name)?.type === "uuid" ? [value] : [],
    ),
  );
  const subjects = (records["consents"] ?? []).map(({ subject }) => String(subject));
  return new Set([...names, ...subjects]);
}

interface Target {
  readonly field: FieldData;
  readonly current: unknown;
  readonly change: (draft: Draft, value: unknown) => Draft;
}

/** A draft with one of the values that the rule reads changed: to one nearby, another, or none. */
export function edit(
  draft: Draft,
  rule: TestedRule,
  expressions: readonly Expression[],
  entity: string,
  { target, value }: Variation["edits"][number],
): Draft {
  const targets = targetsOf(draft, rule, expressions, entity);
  const chosen = targets[target % targets.length];
  if (chosen === undefined) return draft;
  const values = nearbyValues(chosen.field, chosen.current, draft, rule, expressions);
  return chosen.change(draft, values[value % values.length]);
}

function targetsOf(
  draft: Draft,
  rule: TestedRule,
  expressions: readonly Expression[],
  entity: string,
): readonly Target[] {
  const paths = expressions.flatMap(({ references }) => references);
  const named = (...path: readonly string[]): readonly string[] => [
    ...new Set(
      paths
        .filter((each) => path.every((name, index) => each[index] === name))
        .flatMap((each) => each[path.length] ?? []),
    ),
  ];
  const own = (root: "record" | "old"): readonly Target[] =>
    named(root).flatMap((name) => {
      const field = fieldOf(entity, name);
      const change = (before: Draft, value: unknown): Draft => ({
        ...before,
        [root]: { ...before[root], [name]: value },
      });
      return field === undefined ? [] : [{ field, current: draft[root]?.[name], change }];
    });
  const others = draft.records.flatMap(({ entity: of, values }, index) => {
    const concepts = Object.keys(rule.records).filter((concept) => rule.records[concept] === of);
    return concepts.flatMap((concept) =>
      named("records", concept).flatMap((name): readonly Target[] => {
        const field = fieldOf(of, name);
        const change = (before: Draft, value: unknown): Draft => ({
          ...before,
          records: before.records.map((one, position) =>
            position === index ? { ...one, values: { ...one.values, [name]: value } } : one,
          ),
        });
        return field === undefined ? [] : [{ field, current: values[name], change }];
      }),
    );
  });
  const usesTime = paths.some(([root]) => root === "at" || root === "today");
  return [
    ...own("record"),
    ...(draft.old ? own("old") : []),
    ...others,
    ...draft.records.map((_, index) => numberTarget(index)),
    ...consentTargets(draft, named("records", "consents")),
    ...(paths.some(([root]) => root === "approvals") ? [approvalsTarget(draft)] : []),
    ...actorTargets(draft, named("actor")),
    ...(usesTime ? [timeTarget(draft)] : []),
  ];
}

/** The last one of a person and purpose: each has one consent in force. */
export function consentsInForce({ consents }: Draft): readonly Values[] {
  const latest = consents.map((one): readonly [string, Values] => [
    `${String(one["subject"])} ${String(one["purpose"])}`,
    one,
  ]);
  return [...new Map(latest).values()];
}

const consentFields: Readonly<Record<string, FieldData>> = {
  subject: { type: "uuid" },
  purpose: { type: "string" },
  since: { type: "timestamp" },
};

/** A consent of somebody else, for another purpose or at another time; without a value, none. */
function consentTargets(draft: Draft, names: readonly string[]): readonly Target[] {
  return draft.consents.flatMap((consent, index) =>
    names.flatMap((name): readonly Target[] => {
      const field = consentFields[name];
      const change = (before: Draft, value: unknown): Draft => ({
        ...before,
        consents: before.consents.flatMap((one, position) =>
          position !== index ? [one] : value === undefined ? [] : [{ ...one, [name]: value }],
        ),
      });
      return field === undefined ? [] : [{ field, current: consent[name], change }];
    }),
  );
}

function approvalsTarget({ approvals }: Draft): Target {
  const change = (before: Draft, value: unknown): Draft => ({
    ...before,
    approvals: typeof value === "number" ? Math.max(0, Math.min(value, 9)) : 0,
  });
  return { field: { type: "integer" }, current: approvals, change };
}

/** One record more that is like one of those there, or one less. */
function numberTarget(index: number): Target {
  const change = (before: Draft, value: unknown): Draft => {
    const one = before.records[index];
    if (one === undefined) return before;
    const others = before.records.filter((each) => each !== one);
    if (value !== true) return { ...before, records: others };
    const { fields } = entityData(one.entity);
    const copied = Object.entries(one.values).filter(
      ([name]) => name !== "id" && fields[name]?.unique !== true,
    );
    const copy = { entity: one.entity, values: Object.fromEntries(copied) };
    return { ...before, records: [...before.records, copy] };
  };
  return { field: { type: "boolean" }, current: true, change };
}

function actorTargets(draft: Draft, names: readonly string[]): readonly Target[] {
  const roles = Object.entries(application.roles);
  const types: Readonly<Record<string, FieldData>> = {
    subject: { type: "string" },
    role: { type: "enum", values: roles.map(([role]) => role) },
    purpose: { type: "enum", values: [...new Set(roles.flatMap(([, { purposes }]) => purposes))] },
  };
  return names.flatMap((name): readonly Target[] => {
    const field = types[name];
    const change = (before: Draft, value: unknown): Draft => ({
      ...before,
      actor: { ...before.actor, [name]: value },
    });
    return field === undefined ? [] : [{ field, current: draft.actor[name], change }];
  });
}

function timeTarget({ at }: Draft): Target {
  const change = (before: Draft, value: unknown): Draft => ({
    ...before,
    at: typeof value === "string" ? value : before.at,
  });
  return { field: { type: "timestamp" }, current: at, change };
}
