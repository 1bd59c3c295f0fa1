import { application } from "#app";
import type { OperationDefinition, Values } from "#platform/records/entity";
import { remembered } from "#test/remembered";
import { ruleData } from "#test/rule-data";
import { consentsInForce, draftOf, type Draft, type Variation } from "#test/rule-draft";
import { edit } from "#test/rule-edit";
import { mayRead } from "#test/rule-judge";
import { lawfulRecord, otherValues } from "#test/rule-lawful";
import { changed } from "#test/rule-making";
import type { CheckRule, GuardRule, OperationData, RuleExample } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  withTargets,
  type Acting,
  type Present,
  type Situation,
} from "#test/rule-world";
import { samples } from "#test/samples";

/** A way in which a record changes. `enter` is a state that the interface has no operation for. */
export type Way =
  | { readonly kind: "create" | "delete" }
  | {
      readonly kind: "update";
      /** By SQL, past what the interface lets callers change. */
      readonly direct?: true;
    }
  | {
      readonly kind: "operate";
      readonly operation: OperationDefinition;
      readonly data: OperationData;
    }
  | { readonly kind: "enter"; readonly state: string };

/** One change of one record, in its circumstances. */
export interface Change {
  readonly entity: string;
  readonly way: Way;
  readonly situation: Situation;
  /** What is sent to the interface. */
  readonly body: Values;
  /** The record before; without members when it is new. */
  readonly old: Values;
  /** The record as it would be afterwards. */
  readonly record: Values;
}

/** The ways in which a rule's moments occur in the database, whoever makes them occur. */
export function directWaysOf(rule: CheckRule | GuardRule, entity: string): readonly Way[] {
  return waysOf(rule, entity).map((way) =>
    way.kind === "update" ? { kind: "update", direct: true } : way,
  );
}

/** The ways in which a rule's moments occur. */
export function waysOf(rule: CheckRule | GuardRule, entity: string): readonly Way[] {
  const { states, operations } = entityDefinition(entity);
  const all = operations.flatMap((operation): readonly Extract<Way, { kind: "operate" }>[] => {
    const data = entityData(entity).operations.find(({ name }) => name === operation.name);
    return data === undefined || data.handler ? [] : [{ kind: "operate", operation, data }];
  });
  if (rule.kind === "check") return [{ kind: "create" }, { kind: "update" }, ...all];
  const ways = rule.moments.flatMap((moment): readonly Way[] => {
    if (moment === "update") return [{ kind: "update" }, ...all];
    if (typeof moment === "string") return [{ kind: moment }];
    const entering = all.filter(
      ({ operation: { to } }) => to !== undefined && moment.enters.includes(to),
    );
    const created: readonly Way[] = moment.enters.includes(states?.[0] ?? "")
      ? [{ kind: "create" }]
      : [];
    const entered = moment.enters.map((state): Way => ({ kind: "enter", state }));
    return [...created, ...entering, ...entered];
  });
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

/** The ways to change a record by the interface at which a rule does not look; a check looks always. */
export function otherWaysOf(rule: CheckRule | GuardRule, entity: string): readonly Way[] {
  if (rule.kind === "check") return [];
  const everywhere: GuardRule = { ...rule, moments: ["create", "update"] };
  const own = new Set(waysOf(rule, entity).map((way) => JSON.stringify(way)));
  return waysOf(everywhere, entity).filter((way) => !own.has(JSON.stringify(way)));
}

/** The change that a variation of an example leads to; undefined when nobody may make it. */
export function changeOf(
  rule: CheckRule | GuardRule,
  entity: string,
  way: Way,
  examples: readonly RuleExample[],
  variation: Variation,
): Change | undefined {
  const pick = (index: number): Draft | undefined => {
    const example = examples[index % examples.length];
    return example && moved(draftOf(example, rule, entity), example, rule, variation.other);
  };
  const plain = pick(variation.example);
  if (plain === undefined) return undefined;
  const draft = variation.edits.reduce(
    (before, each) => edit(before, rule, [rule.require], entity, each),
    plain,
  );
  const actor = actorOf(rule, entity, way, draft, variation);
  if (actor === undefined) return undefined;
  const { at } = draft;
  const read = new Set(
    rule.require.references.flatMap(([root, name]) => (root === "record" && name ? [name] : [])),
  );
  const known = remembered(rests, draft.record, () => new Map<string, Values>());
  const rest = remembered(known, `${entity} ${rule.id} ${at} ${actor.subject}`, () =>
    otherValues(entity, sampleAt(entity, at, actor.subject), draft.record, {
      rule,
      expression: rule.require,
      at,
    }),
  );
  const make = {
    draft,
    former: draft.old ?? pick(variation.other)?.record ?? {},
    rest,
    actor,
    read,
  };
  const { old, record, body } = changed(entity, way, make, variation.other);
  const there = draft.records
    .map(({ entity: of, values }, index): Present => {
      const tested = { rule, expression: rule.require };
      return { entity: of, values: lawfulRecord(of, values, tested, { at, variant: index + 1 }) };
    })
    .filter(({ values }) => values["id"] !== old["id"]);
  const { approvals } = draft;
  const consents = consentsInForce(draft);
  const itself = way.kind === "create" ? [] : [{ entity, values: old, approvals }];
  const present = withTargets([...unique(there), ...itself], entity, record, at);
  return { entity, way, situation: { at, actor, present, consents }, body, old, record };
}

/** What records have beside what a rule reads, by what it reads. */
const rests = new WeakMap<Values, Map<string, Values>>();

/**
 * Half of the examples take place at another time, where it makes no difference to the rule: one that
 * says no time after everything it speaks of, one that says its time a day before. What was today is
 * then tomorrow, so that a rule is noticed that looks at the clock in place of a record's date.
 */
function moved(
  draft: Draft,
  { given }: RuleExample,
  { require }: CheckRule | GuardRule,
  other: number,
): Draft {
  if (other % 2 === 0) return draft;
  const isTimed = given.at !== undefined || given.today !== undefined;
  if (!isTimed) return remembered(laters, draft, () => afterAll(draft));
  const readsTime = require.references.some(([root]) => root === "at" || root === "today");
  return readsTime ? draft : remembered(earliers, draft, () => aDayBefore(draft));
}

const laters = new WeakMap<Draft, Draft>();
const earliers = new WeakMap<Draft, Draft>();

function aDayBefore(draft: Draft): Draft {
  return { ...draft, at: new Date(Date.parse(draft.at) - 86_400_000).toISOString() };
}

function afterAll(draft: Draft): Draft {
  const days = [draft.record, ...draft.records.map(({ values }) => values)]
    .flatMap((values) => Object.values(values))
    .filter((value) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value))
    .map((value) => String(value).slice(0, 10))
    .toSorted();
  const last = days.at(-1);
  return last === undefined ? draft : { ...draft, at: `${last}T12:00:00.000Z` };
}

function unique(present: readonly Present[]): readonly Present[] {
  return [...new Map(present.map((one) => [String(one.values["id"]), one])).values()];
}

/** Values that every rule lets in, moved to another time and person. */
export function sampleAt(entity: string, at: string, subject: string): Values {
  const [maker] = entityDefinition(entity).grants.create;
  const start = Date.parse("2026-03-02T10:00:00Z");
  const apart = Date.parse(at) - start;
  const days = Math.floor(Date.parse(at) / 86_400_000) - Math.floor(start / 86_400_000);
  const move = (value: unknown): unknown => {
    if (typeof value !== "string") return value;
    if (value === maker) return subject;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) {
      return new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, 10);
    }
    if (!/^\d{4}-\d\d-\d\dT/.test(value)) return value;
    return new Date(Date.parse(value) + apart).toISOString();
  };
  return Object.fromEntries(
    Object.entries(samples[entity] ?? {}).map(([name, value]) => [name, move(value)]),
  );
}

/** Someone who may make the change and read what the rule looks at, as close to the draft as can be. */
function actorOf(
  rule: CheckRule | GuardRule,
  entity: string,
  way: Way,
  { actor }: Draft,
  variation: Variation,
): Acting | undefined {
  const { grants, operations } = entityDefinition(entity);
  const may =
    way.kind === "operate"
      ? way.operation.by
      : way.kind === "enter"
        ? [...grants.update, ...operations.flatMap(({ by }) => by)]
        : way.kind === "update" && way.direct
          ? [...grants.update, ...operations.flatMap(({ by }) => by)]
          : grants[way.kind];
  const reading = may.filter(
    (role) =>
      mayRead(entity, role) && Object.values(rule.records).every((target) => mayRead(target, role)),
  );
  const purposesOf = (role: string): readonly string[] => application.roles[role]?.purposes ?? [];
  const wanted = reading.filter(
    (role) =>
      role === actor["role"] ||
      (actor["role"] === undefined && purposesOf(role).includes(String(actor["purpose"]))),
  );
  const candidates = wanted.length > 0 ? wanted : reading;
  const role = candidates[variation.role % candidates.length];
  if (role === undefined) return undefined;
  const purposes = purposesOf(role);
  const purpose = purposes.includes(String(actor["purpose"]))
    ? String(actor["purpose"])
    : purposes[variation.purpose % purposes.length];
  if (purpose === undefined) return undefined;
  const subject = textOr(actor["subject"], role);
  return { role, purpose, subject, tenant: "one", needs: ruleData.needs[role] ?? [] };
}
