import { application } from "#app";
import type { OperationDefinition, Values } from "#platform/records/entity";
import { evaluateExpression } from "#test/oracle/evaluate-expression";
import { ruleData } from "#test/rule-data";
import { draftOf, edit, type Draft, type Variation } from "#test/rule-draft";
import { mayRead } from "#test/rule-judge";
import { lawfulRecord, otherValues } from "#test/rule-lawful";
import type { CheckRule, GuardRule, OperationData, RuleExample } from "#test/rule-types";
import { idOf, textOr, valueFor } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  presentRecord,
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
    return example && later(draftOf(example, rule, entity), example, variation.other);
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
  const rest = otherValues(entity, sampleAt(entity, at, actor.subject), draft.record, {
    rule,
    expression: rule.require,
    at,
  });
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
  const itself = way.kind === "create" ? [] : [{ entity, values: old }];
  const present = withTargets([...unique(there), ...itself], entity, record, at);
  return { entity, way, situation: { at, actor, present }, body, old, record };
}

/** An example that says no time takes place at the usual one, or after everything it speaks of. */
function later(draft: Draft, { given }: RuleExample, other: number): Draft {
  if (given.at !== undefined || given.today !== undefined || other % 2 === 0) return draft;
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

interface Making {
  readonly draft: Draft;
  readonly former: Values;
  readonly rest: Values;
  readonly actor: Acting;
  /** The fields that the rule reads. */
  readonly read: ReadonlySet<string>;
}

function changed(
  entity: string,
  way: Way,
  { draft, former, rest, actor, read }: Making,
  other: number,
): Pick<Change, "old" | "record" | "body"> {
  const { at } = draft;
  const { states } = entityDefinition(entity);
  const { fields, transitions } = entityData(entity);
  const wanted = { ...rest, ...draft.record };
  const isDirect = way.kind === "update" && way.direct === true;
  const isOpen = (name: string): boolean =>
    fields[name] !== undefined && (isDirect || fields[name].readOnly !== true);
  const writable = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).filter(
        ([name, value]) => isOpen(name) && value !== undefined && value !== null,
      ),
    );
  switch (way.kind) {
    case "create": {
      const body = writable(presentRecord(entity, wanted, { at }));
      const defaults = Object.entries(fields).flatMap(([name, field]) =>
        field.default === undefined ? [] : [[name, field.default] as const],
      );
      const record = {
        ...Object.fromEntries(defaults),
        ...body,
        id: idOf("the new record"),
        version: 1,
        ...(states && { state: states[0] }),
        createdAt: at,
        createdBy: actor.subject,
        updatedAt: at,
        updatedBy: actor.subject,
      };
      return { old: {}, record, body };
    }
    case "update": {
      const state = draft.old?.["state"] ?? draft.record["state"];
      const old = presentRecord(
        entity,
        { ...rest, ...former, ...(state !== undefined && { state }) },
        { at },
      );
      const removed = [...read].filter(
        (name) => fields[name]?.required !== true && draft.record[name] === undefined,
      );
      const next = { ...old, ...writable(draft.record) };
      const emptied = removed.filter((name) => old[name] !== undefined && isOpen(name));
      const differing = Object.entries(next).filter(([name, value]) => old[name] !== value);
      const body = {
        ...Object.fromEntries(differing),
        ...Object.fromEntries(emptied.map((name) => [name, null])),
      };
      const sent = Object.keys(body).length > 0 ? body : touch(entity, old, read);
      return { old, record: without({ ...old, ...sent }), body: sent };
    }
    case "operate": {
      const { operation, data } = way;
      const from = operation.from ?? states ?? [];
      const state = from.find((each) => each === draft.old?.["state"]) ?? from[other % from.length];
      const kept = Object.fromEntries(
        Object.entries(wanted).filter(([name]) => !(name in data.sets)),
      );
      const old = presentRecord(entity, { ...kept, ...(state !== undefined && { state }) }, { at });
      const input = inputOf(data, draft.record, old, other);
      const today = at.slice(0, 10);
      const seen = { record: old, old, input, actor, at, today };
      const sets = Object.fromEntries(
        Object.entries(data.sets).map(([name, value]) => [name, evaluateExpression(value, seen)]),
      );
      const to = operation.to === undefined ? {} : { state: operation.to };
      return { old, record: without({ ...old, ...sets, ...to }), body: input };
    }
    case "enter": {
      const before = Object.keys(transitions).filter((from) =>
        transitions[from]?.includes(way.state),
      );
      const from = before[other % before.length];
      const old = presentRecord(
        entity,
        { ...wanted, ...(from !== undefined && { state: from }) },
        { at },
      );
      return { old, record: { ...old, state: way.state }, body: {} };
    }
    case "delete": {
      const old = presentRecord(entity, wanted, { at });
      return { old, record: old, body: {} };
    }
    default:
      return way satisfies never;
  }
}

/** A change that changes nothing of which the rule speaks. */
function touch(entity: string, old: Values, read: ReadonlySet<string>): Values {
  const { fields } = entityData(entity);
  const names = Object.keys(fields).filter(
    (name) => fields[name]?.readOnly !== true && fields[name]?.references === undefined,
  );
  const name = names.find((each) => !read.has(each)) ?? names[0];
  const field = name === undefined ? undefined : fields[name];
  return name === undefined || field === undefined
    ? {}
    : { [name]: old[name] ?? valueFor(field, 1) };
}

/** An operation's input: what ends up in the fields that the draft speaks of, or something fitting. */
function inputOf(
  { input, sets }: OperationData,
  record: Values,
  old: Values,
  other: number,
): Values {
  const values = Object.entries(input).flatMap(([name, field]) => {
    const [target] =
      Object.entries(sets).find(([, { source }]) => source === `input.${name}`) ?? [];
    const given = target === undefined ? undefined : record[target];
    if (given !== undefined && given !== null) return [[name, given] as const];
    if (field.required !== true) return [];
    const alike = Object.values(old).filter((value) => typeof value === typeof valueFor(field, 1));
    const choices =
      field.type === "decimal" ? [...alike, valueFor(field, 1)] : [valueFor(field, other)];
    return [[name, choices[other % choices.length]] as const];
  });
  return Object.fromEntries(values);
}

function without(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}
