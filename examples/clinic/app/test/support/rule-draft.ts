import fc from "fast-check";
import type { Values } from "#platform/records/entity";
import { remembered } from "#test/remembered";
import { ruleData } from "#test/rule-data";
import type { RuleExample, TestedRule } from "#test/rule-types";
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

/** An example as a draft for one entity; always the same one, so that what follows is shared too. */
export function draftOf(example: RuleExample, rule: TestedRule, entity: string): Draft {
  const known = remembered(drafts, example, () => new Map<string, Draft>());
  const key = `${rule.kind} ${rule.id} ${entity}`;
  return remembered(known, key, () => toDraft(example, rule, entity));
}

const drafts = new WeakMap<RuleExample, Map<string, Draft>>();

function toDraft({ given }: RuleExample, rule: TestedRule, entity: string): Draft {
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

/** The last one of a person and purpose: each has one consent in force. */
export function consentsInForce({ consents }: Draft): readonly Values[] {
  const latest = consents.map((one): readonly [string, Values] => [
    `${String(one["subject"])} ${String(one["purpose"])}`,
    one,
  ]);
  return [...new Map(latest).values()];
}
