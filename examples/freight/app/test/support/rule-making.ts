import type { Values } from "#platform/records/entity";
import { evaluateExpression } from "#test/evaluate";
import type { Change, Way } from "#test/rule-case";
import type { Draft } from "#test/rule-draft";
import type { OperationData } from "#test/rule-types";
import { idOf, valueFor } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  presentRecord,
  type Acting,
  type Situation,
} from "#test/rule-world";

/** What a change is made of. */
interface Making {
  readonly draft: Draft;
  readonly former: Values;
  readonly rest: Values;
  readonly actor: Acting;
  /** The fields that the rule reads. */
  readonly read: ReadonlySet<string>;
}

/** The record before and after a change made in one way, and what is sent for it. */
export function changed(
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
      // What the operation sets may have been set before.
      const set = Object.fromEntries(
        Object.entries(draft.old ?? {}).filter(([name]) => name in data.sets),
      );
      const before = { ...kept, ...set, ...(state !== undefined && { state }) };
      const old = presentRecord(entity, before, { at });
      const input = inputOf(data, draft.record, old, other);
      return { old, record: operated(way, old, input, { at, actor }), body: input };
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

/** The record after an operation. */
export function operated(
  { operation, data }: Extract<Way, { kind: "operate" }>,
  old: Values,
  input: Values,
  { at, actor }: Pick<Situation, "at" | "actor">,
): Values {
  const seen = { record: old, old, input, actor, at, today: at.slice(0, 10) };
  const sets = Object.fromEntries(
    Object.entries(data.sets).map(([name, value]) => [name, evaluateExpression(value, seen)]),
  );
  const to = operation.to === undefined ? {} : { state: operation.to };
  return without({ ...old, ...sets, ...to });
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
