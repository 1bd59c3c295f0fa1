import fc from "fast-check";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { sampleAt } from "#test/rule-case";
import { ruleData } from "#test/rule-data";
import { awkwardDays } from "#test/rule-days";
import type { Expression } from "#test/oracle/compile-expression";
import { consentsInForce, draftOf, edit, variations, type Draft } from "#test/rule-draft";
import { isSeen, judge } from "#test/rule-judge";
import { isLawful, lawfulRecord } from "#test/rule-lawful";
import type { ClockRule, RuleExample } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import {
  entityData,
  entityDefinition,
  fieldOf,
  presentRecord,
  withTargets,
  type Acting,
  type Present,
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
  const plain = drafts.flatMap((draft) => startOf(rule, entity, draft) ?? []);
  const { condition } = rule;
  return condition === undefined ? plain : [...plain, ...varied(rule, condition, entity, given)];
}

const seed = 20_260_302;
const judged = 800;
/** So many variations are made on each side of the condition. */
const made = 10;

/** Variations of the examples with which a time starts, and as many with which none does. */
function varied(
  rule: ClockRule,
  condition: Expression,
  entity: string,
  given: readonly Draft[],
): readonly Start[] {
  const sides = { started: new Map<string, Start>(), not: new Map<string, Start>() };
  for (const { example, edits } of fc.sample(variations, { seed, numRuns: judged })) {
    const plain = given[example % given.length];
    if (plain === undefined) continue;
    const draft = edits.reduce(
      (before, each) => edit(before, rule, [condition, rule.from], entity, each),
      plain,
    );
    const start = startOf(rule, entity, draft);
    const isPossible = start?.situation.present.every((one) =>
      isLawful(one.entity, one.values, draft.at),
    );
    if (start === undefined || isPossible !== true) continue;
    const side = start.started ? sides.started : sides.not;
    if (side.size < made) side.set(JSON.stringify(start), start);
    if (sides.started.size === made && sides.not.size === made) break;
  }
  return [...sides.started.values(), ...sides.not.values()];
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
    const itself = { entity, values: record };
    const others = draft.records
      .map(({ entity: of, values: given }, index): Present => {
        const tested = { rule, expression: rule.condition ?? rule.from };
        return { entity: of, values: lawfulRecord(of, given, tested, { at, variant: index + 1 }) };
      })
      .filter((one) => one.values["id"] !== record["id"]);
    const present = withTargets([itself, ...others], entity, record, at);
    const situation = { at, actor, present, consents: consentsInForce(draft) };
    if (!isSeen(itself, situation)) continue;
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
