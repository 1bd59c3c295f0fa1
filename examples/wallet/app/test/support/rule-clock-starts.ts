import fc from "fast-check";
import { application } from "#app";
import type { Values } from "#platform/records/entity";
import { remembered } from "#test/remembered";
import { sampleAt } from "#test/rule-case";
import { rememberedChoices } from "#test/rule-choices";
import { ruleData } from "#test/rule-data";
import { awkwardDays } from "#test/rule-days";
import type { Expression } from "#test/oracle/compile-expression";
import { consentsInForce, draftOf, variations, type Draft, type Variation } from "#test/rule-draft";
import { edit } from "#test/rule-edit";
import { casesASide, choicesASide } from "#test/rule-effort";
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
  readonly entity: string;
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
  const awkward = awkwardDays.slice(0, casesASide(awkwardDays.length)).map(on);
  const drafts = [...given, ...awkward, ...missing];
  const plain = drafts.flatMap((draft) => startOf(rule, entity, draft) ?? []);
  const { condition } = rule;
  return condition === undefined ? plain : [...plain, ...varied(rule, condition, entity, examples)];
}

const seed = 20_260_302;
/** So many variations are judged by the interpreter at most. */
const judged = 800;
/** After so many that bring nothing new there will hardly be more. */
const patience = 400;

/** Variations of the examples with which a time starts, and as many with which none does. */
function varied(
  rule: ClockRule,
  condition: Expression,
  entity: string,
  examples: readonly RuleExample[],
): readonly Start[] {
  const share = choicesASide(10);
  const chosen = rememberedChoices([rule.kind, rule.id, entity, examples, share], () => {
    const sides = { started: new Map<string, Variation>(), not: new Map<string, Variation>() };
    let sinceLast = 0;
    for (const variation of fc.sample(variations, { seed, numRuns: judged })) {
      const isFull = sides.started.size === share && sides.not.size === share;
      if (isFull || sinceLast === patience) break;
      sinceLast += 1;
      const start = variationOf(rule, condition, entity, examples, variation);
      const side = start?.started === true ? sides.started : sides.not;
      if (start === undefined || side.size === share || !isPossible(start)) continue;
      const { size } = side;
      remembered(side, JSON.stringify(start), () => variation);
      if (side.size > size) sinceLast = 0;
    }
    return [[...sides.started.values()], [...sides.not.values()]];
  });
  const tried = chosen.flatMap((side) => side.slice(0, casesASide(10)));
  return tried.flatMap(
    (variation) => variationOf(rule, condition, entity, examples, variation) ?? [],
  );
}

function isPossible({ situation: { present, at } }: Start): boolean {
  return present.every((one) => isLawful(one.entity, one.values, at));
}

function variationOf(
  rule: ClockRule,
  condition: Expression,
  entity: string,
  examples: readonly RuleExample[],
  { example, edits }: Variation,
): Start | undefined {
  const given = examples[example % examples.length];
  if (given === undefined) return undefined;
  const draft = edits.reduce(
    (before, each) => edit(before, rule, [condition, rule.from], entity, each),
    draftOf(given, rule, entity),
  );
  return startOf(rule, entity, draft);
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
    return { entity, situation, record, before, ...judgeStart(rule, situation, record) };
  }
  return undefined;
}

/** Whether a time starts with a record, and from which day on it runs. */
export function judgeStart(
  rule: ClockRule,
  situation: Situation,
  record: Values,
): Pick<Start, "started" | "from"> {
  const { condition } = rule;
  const started = condition === undefined || judge(condition, rule, situation, { record }) === true;
  const from = judge(rule.from, rule, situation, { record });
  return { started, from: typeof from === "string" ? from.slice(0, 10) : undefined };
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
