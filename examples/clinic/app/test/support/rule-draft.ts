import fc from "fast-check";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import type { Expression } from "#test/oracle/compile-expression";
import { nearbyValues } from "#test/rule-nearby";
import type { FieldData, RuleExample, TestedRule } from "#test/rule-types";
import { idOf } from "#test/rule-values";
import { fieldOf } from "#test/rule-world";

/** What an example gives, with ids that a database takes, before it becomes a situation. */
export interface Draft {
  readonly at: string;
  readonly actor: Values;
  readonly record: Values;
  readonly old: Values | undefined;
  readonly records: readonly { readonly entity: string; readonly values: Values }[];
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
    const target = rule.records[concept];
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
  };
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
      list.map((values) => [rule.records[concept] ?? entity, values] as const),
    ),
  ];
  const names = all.flatMap(([of, values]) =>
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "string" && fieldOf(of, name)?.type === "uuid" ? [value] : [],
    ),
  );
  return new Set(names);
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
    ...actorTargets(draft, named("actor")),
    ...(usesTime ? [timeTarget(draft)] : []),
  ];
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
