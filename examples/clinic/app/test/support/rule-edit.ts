import { application } from "#app";
import type { Expression } from "#test/oracle/compile-expression";
import { remembered } from "#test/remembered";
import type { Draft, Variation } from "#test/rule-draft";
import { nearbyValues } from "#test/rule-nearby";
import type { FieldData, TestedRule } from "#test/rule-types";
import { entityData, fieldOf } from "#test/rule-world";

interface Target {
  readonly field: FieldData;
  readonly current: unknown;
  readonly change: (draft: Draft, value: unknown) => Draft;
}

/** What can be changed of a draft, and what came of it: many variations begin alike. */
interface Edits {
  readonly targets: readonly Target[];
  readonly values: Map<number, readonly unknown[]>;
  readonly drafts: Map<string, Draft>;
}

const editsOf = new WeakMap<Draft, Edits>();

/** A draft with one of the values that the rule reads changed: to one nearby, another, or none. */
export function edit(
  draft: Draft,
  rule: TestedRule,
  expressions: readonly Expression[],
  entity: string,
  { target, value }: Variation["edits"][number],
): Draft {
  const edits = remembered(editsOf, draft, () => ({
    targets: targetsOf(draft, rule, expressions, entity),
    values: new Map<number, readonly unknown[]>(),
    drafts: new Map<string, Draft>(),
  }));
  const place = target % edits.targets.length;
  const chosen = edits.targets[place];
  if (chosen === undefined) return draft;
  const values = remembered(edits.values, place, () =>
    nearbyValues(chosen.field, chosen.current, draft, rule, expressions),
  );
  const next = value % values.length;
  return remembered(edits.drafts, `${place} ${next}`, () => chosen.change(draft, values[next]));
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
