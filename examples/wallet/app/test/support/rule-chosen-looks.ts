import fc from "fast-check";
import { application } from "#app";
import { remembered } from "#test/remembered";
import { sampleAt } from "#test/rule-case";
import { rememberedChoices } from "#test/rule-choices";
import { ruleData } from "#test/rule-data";
import {
  consentsInForce,
  draftOf,
  unvaried,
  variations,
  type Draft,
  type Variation,
} from "#test/rule-draft";
import { edit } from "#test/rule-edit";
import { casesASide, choicesASide } from "#test/rule-effort";
import { judge, mayRead, rowsRules } from "#test/rule-judge";
import { isLawful, lawfulRecord, otherValues } from "#test/rule-lawful";
import type { RowsRule, RuleExample } from "#test/rule-types";
import { textOr } from "#test/rule-values";
import {
  entityDefinition,
  presentRecord,
  type Acting,
  type Present,
  type Situation,
} from "#test/rule-world";

const seed = 20_260_302;
/** So many variations are judged by the interpreter at most. */
const judged = 1500;

/** Somebody looks at the records of an entity, of which one decides on which side the look is. */
export interface Look {
  readonly entity: string;
  readonly situation: Situation;
  readonly record: Present;
}

/** Looks at records that a rule shows, and at others that it hides. */
export interface Looks {
  readonly shown: readonly Look[];
  readonly hidden: readonly Look[];
  /** For a side on which there is no look: the rules that decide where this one would. */
  readonly maskedBy: readonly string[];
}

/** Chooses looks on each side: the pack's examples first, then variations of them. */
export function chooseLooks(
  rule: RowsRule,
  entity: string,
  examples: readonly RuleExample[],
): Looks {
  const share = choicesASide(12);
  const chosen = rememberedChoices([rule.kind, rule.id, entity, examples, share], () =>
    findChoices(rule, entity, examples, share),
  );
  const looks = (side: readonly Variation[]): readonly Look[] =>
    side
      .slice(0, casesASide(12))
      .flatMap((variation) => lookOf(rule, entity, examples, variation) ?? []);
  const { masked } = chosen;
  return {
    shown: looks(chosen.shown),
    hidden: looks(chosen.hidden),
    maskedBy: [
      ...(chosen.shown.length === 0 ? masked.shown : []),
      ...(chosen.hidden.length === 0 ? masked.hidden : []),
    ],
  };
}

type Side = "shown" | "hidden";

/** Variations by side, and the rules that also hide others there. */
interface Choices extends Readonly<Record<Side, readonly Variation[]>> {
  readonly masked: Readonly<Record<Side, readonly string[]>>;
}

function findChoices(
  rule: RowsRule,
  entity: string,
  examples: readonly RuleExample[],
  share: number,
): Choices {
  const asGiven = examples.map((_, example) => unvaried(example, 1));
  const sides = { shown: new Map<string, Variation>(), hidden: new Map<string, Variation>() };
  const masked = { shown: new Set<string>(), hidden: new Set<string>() };
  for (const variation of [...asGiven, ...fc.sample(variations, { seed, numRuns: judged })]) {
    if (sides.shown.size === share && sides.hidden.size === share) break;
    const look = lookOf(rule, entity, examples, variation);
    if (look === undefined) continue;
    const side = ownSide(look, rule);
    if (sides[side].size === share || !isPossible(look)) continue;
    const other = hidingOther(look, rule);
    if (other === undefined) remembered(sides[side], JSON.stringify(look), () => variation);
    else masked[side].add(other);
  }
  return {
    shown: [...sides.shown.values()],
    hidden: [...sides.hidden.values()],
    masked: { shown: [...masked.shown], hidden: [...masked.hidden] },
  };
}

/** On which side of a rule a look is; undefined when another rule hides something too. */
export function sideOfLook(look: Look, rule: RowsRule): Side | undefined {
  const isDecided = isPossible(look) && hidingOther(look, rule) === undefined;
  return isDecided ? ownSide(look, rule) : undefined;
}

function ownSide({ situation, record }: Look, rule: RowsRule): Side {
  const isShown = judge(rule.rows, rule, situation, { record: record.values }) === true;
  return isShown ? "shown" : "hidden";
}

/** Whether the records could be there, and only records that are followed are hidden by the test. */
function isPossible({ entity, situation, record }: Look): boolean {
  return situation.present.every(
    (one) =>
      (one === record || one.entity !== entity || one.hidden !== true) &&
      isLawful(one.entity, one.values, situation.at),
  );
}

/** Another rule that hides something that takes part, so that not this one alone decides. */
function hidingOther({ situation }: Look, rule: RowsRule): string | undefined {
  return situation.present
    .flatMap((one) => rowsRules(one.entity).map((other) => ({ one, other })))
    .find(
      ({ one, other }) =>
        other.id !== rule.id &&
        judge(other.rows, other, situation, { record: one.values }) !== true,
    )?.other.id;
}

function lookOf(
  rule: RowsRule,
  entity: string,
  examples: readonly RuleExample[],
  variation: Variation,
): Look | undefined {
  const example = examples[variation.example % examples.length];
  if (example === undefined) return undefined;
  const draft = variation.edits.reduce(
    (before, each) => edit(before, rule, [rule.rows], entity, each),
    draftOf(example, rule, entity),
  );
  const actor = actorOf(rule, entity, draft, variation);
  if (actor === undefined) return undefined;
  const { at } = draft;
  const sample = sampleAt(entity, at, actor.subject);
  const tested = { rule, expression: rule.rows };
  const around = otherValues(entity, sample, draft.record, { ...tested, at });
  const values = presentRecord(entity, { ...around, ...draft.record }, { at });
  const record: Present = { entity, values };
  const others = draft.records.map(({ entity: of, values: given }, index): Present => {
    const hidden = of !== entity && (variation.other + index) % 4 === 0;
    return {
      entity: of,
      values: lawfulRecord(of, given, tested, { at, variant: index + 1 }),
      hidden,
    };
  });
  const present = [
    ...new Map([...others, record].map((one) => [String(one.values["id"]), one])).values(),
  ];
  return { entity, situation: { at, actor, present, consents: consentsInForce(draft) }, record };
}

function actorOf(
  rule: RowsRule,
  entity: string,
  { actor }: Draft,
  variation: Variation,
): Acting | undefined {
  const { read } = entityDefinition(entity).grants;
  const roles = read.filter((role) =>
    Object.values(rule.records).every((target) => mayRead(target, role)),
  );
  const usable = roles.length > 0 ? roles : read;
  const purposesOf = (role: string): readonly string[] => application.roles[role]?.purposes ?? [];
  const named = usable.filter(
    (role) => role === actor["role"] || purposesOf(role).includes(String(actor["purpose"])),
  );
  const candidates = named.length > 0 ? named : usable;
  const role = candidates[variation.role % candidates.length];
  if (role === undefined) return undefined;
  const wanted = String(actor["purpose"]);
  const purposes = purposesOf(role);
  const purpose = purposes.includes(wanted)
    ? wanted
    : purposes[variation.purpose % purposes.length];
  if (purpose === undefined) return undefined;
  const subject = textOr(actor["subject"], role);
  return { role, purpose, subject, tenant: "one", needs: ruleData.needs[role] ?? [] };
}
