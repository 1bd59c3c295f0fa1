import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { sampleAt } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import { awkwardDays } from "#test/rule-days";
import { draftOf, type Draft } from "#test/rule-draft";
import { isSeen, judge } from "#test/rule-judge";
import type { ClockRule, RuleExample } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  fieldOf,
  presentRecord,
  withTargets,
  type Acting,
  type Situation,
} from "#test/rule-world";

/** A record with which a time starts, or with which it should not. */
export interface Start {
  readonly situation: Situation;
  readonly record: Values;
  /** The state before the one in which the time starts; undefined when it starts with the record. */
  readonly before: string | undefined;
  readonly started: boolean;
  readonly from: string | undefined;
}

/** The pack's examples, and the same with awkward days in place of theirs. */
export function startsOf(
  rule: ClockRule,
  entity: string,
  examples: readonly RuleExample[],
): readonly Start[] {
  const given = examples.map((example) => draftOf(example, rule, entity));
  const [first] = given;
  if (first === undefined) return [];
  const read = [rule.from, ...(rule.condition ? [rule.condition] : [])].flatMap(
    ({ references }) => references,
  );
  const dated = read.flatMap(([root, name]) => {
    const field = root === "record" && name ? fieldOf(entity, name) : undefined;
    return name && field && ["date", "timestamp"].includes(field.type) ? [{ name, field }] : [];
  });
  const on = (day: string): Draft => ({
    ...first,
    at: `${day}T12:00:00.000Z`,
    record: {
      ...first.record,
      ...Object.fromEntries(
        dated.map(({ name, field }) => [
          name,
          field.type === "date" ? day : `${day}T23:30:00.000Z`,
        ]),
      ),
    },
  });
  const lacking = (name: string): Draft => ({
    ...first,
    record: { ...first.record, [name]: undefined },
  });
  const missing = dated.map(({ name }) => lacking(name));
  const drafts = [...given, ...awkwardDays.map(on), ...missing];
  return drafts.flatMap((draft) => startOf(rule, entity, draft) ?? []);
}

function startOf(rule: ClockRule, entity: string, draft: Draft): Start | undefined {
  const { states } = entityDefinition(entity);
  const { transitions } = entityData(entity);
  const { starts } = rule;
  const state = typeof starts === "object" ? starts.enters[0] : states?.[0];
  const before =
    typeof starts === "object" && state !== states?.[0]
      ? Object.keys(transitions).find((from) => transitions[from]?.includes(state ?? ""))
      : starts === "update"
        ? state
        : undefined;
  const { at } = draft;
  for (const actor of actorsOf(entity, draft)) {
    const values = {
      ...sampleAt(entity, at, actor.subject),
      ...draft.record,
      ...(state && { state }),
    };
    const record = presentRecord(entity, values, { at });
    const present = withTargets([{ entity, values: record }], entity, record, at);
    const situation = { at, actor, present };
    const itself = present[0];
    if (itself === undefined || !isSeen(itself, situation)) continue;
    const started =
      rule.condition === undefined || judge(rule.condition, rule, situation, { record }) === true;
    const from = judge(rule.from, rule, situation, { record });
    const day = typeof from === "string" ? from.slice(0, 10) : undefined;
    return { situation, record, before, started, from: day };
  }
  return undefined;
}

function actorsOf(entity: string, { actor }: Draft): readonly Acting[] {
  const { read, update } = entityDefinition(entity).grants;
  // Those who may change the record come first, since they may also extend the time.
  const readers = [...read.filter((role) => update.includes(role)), ...read];
  return readers.flatMap((role) =>
    (application.roles[role]?.purposes ?? []).map((purpose) => ({
      role,
      purpose,
      subject: textOr(actor["subject"], role),
      tenant: "one",
      needs: ruleData.needs[role] ?? [],
    })),
  );
}
