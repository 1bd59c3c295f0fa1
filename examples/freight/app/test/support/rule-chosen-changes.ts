import fc from "fast-check";
import { remembered } from "#test/remembered";
import { changeOf, type Change, type Way } from "#test/rule-case";
import { rememberedChoices } from "#test/rule-choices";
import { unvaried, variations, type Variation } from "#test/rule-draft";
import { casesASide } from "#test/rule-effort";
import type { CheckRule, GuardRule, RuleExample } from "#test/rule-types";
import {
  canOccur,
  refusingOther,
  refusingOtherFirst,
  sideOf,
  verdictOn,
  type Side,
} from "#test/rule-verdict";

const seed = 20_260_302;
/** So many variations are judged by the interpreter at most, for each way to make the change. */
const judged = 1200;
/** After so many that bring nothing new there will hardly be more. */
const patience = 250;

/** Changes on both sides of a rule. */
export interface ChosenChanges extends Readonly<Record<Side, readonly Change[]>> {
  /** For a side on which there is no change: the rules that decide where this one would. */
  readonly maskedBy: readonly string[];
}

interface Choosing {
  readonly rule: CheckRule | GuardRule;
  readonly entity: string;
  readonly examples: readonly RuleExample[];
  /** How many changes of one way are wanted on each side at most. */
  readonly share: number;
  /** Whether the examples are varied, or taken as they are. */
  readonly isVaried: boolean;
  /** Whether the rule is asked of the interface, which speaks before the database does. */
  readonly speaksFirst?: boolean;
}

/** Chooses changes on both sides of a rule: the pack's examples first, then variations of them. */
export function chooseChanges(choosing: Choosing, ways: readonly Way[]): ChosenChanges {
  const found = changesBy({ ...choosing, speaksFirst: false }, ways, patience);
  const isComplete = found.allowed.length > 0 && found.refused.length > 0;
  if (isComplete || !choosing.isVaried) return found;
  const all = changesBy({ ...choosing, speaksFirst: false }, ways, judged);
  if (all.refused.length > 0 || choosing.speaksFirst !== true) return all;
  // Wherever it refuses, so does the database for another reason; but the rule is named first.
  const { refused, maskedBy } = changesBy(choosing, ways, judged);
  return refused.length > 0 ? { ...all, refused, maskedBy: [] } : { ...all, maskedBy };
}

/** So many changes at other moments are enough for each way to make them. */
const mostElsewhere = 3;

/**
 * Chooses changes that a guard would refuse if it looked at them, and does not, since they are made at
 * another moment.
 */
export function chooseElsewhere(
  { rule, entity, examples }: Pick<Choosing, "rule" | "entity" | "examples">,
  ways: readonly Way[],
): readonly Change[] {
  if (rule.kind === "check") return [];
  const always: GuardRule = { ...rule, moments: ["create", "update"] };
  return ways.flatMap((way) => {
    const change = (variation: Variation): Change | undefined =>
      changeOf(rule, entity, way, examples, variation);
    const chosen = rememberedChoices([rule.id, entity, way, "elsewhere"], () => {
      const found = new Map<string, Variation>();
      for (const variation of candidates(examples, true).slice(0, patience)) {
        if (found.size === mostElsewhere) break;
        const made = change(variation);
        if (made === undefined || sideOf(made, always) === "allowed") continue;
        if (verdictOn(made, rule) === "allowed") adds(found, made, variation);
      }
      return [...found.values()];
    });
    return chosen.flatMap((variation) => change(variation) ?? []);
  });
}

function changesBy(choosing: Choosing, ways: readonly Way[], fruitless: number): ChosenChanges {
  const { rule, entity, examples } = choosing;
  const found = ways.map((way) => ({ way, ...findChoices(choosing, way, fruitless) }));
  const changesOf = (side: Side): readonly Change[] => {
    const hands = found.map(({ way, ...sides }) =>
      sides[side].map((variation) => ({ way, variation })),
    );
    return dealt(hands, Math.max(casesASide(), ways.length)).flatMap(
      ({ way, variation }) => changeOf(rule, entity, way, examples, variation) ?? [],
    );
  };
  const allowed = changesOf("allowed");
  const refused = changesOf("refused");
  const masking = (side: Side): readonly string[] => [
    ...new Set(found.flatMap(({ masked }) => masked[side])),
  ];
  const maskedBy = [
    ...(allowed.length === 0 ? masking("allowed") : []),
    ...(refused.length === 0 ? masking("refused") : []),
  ];
  return { allowed, refused, maskedBy };
}

/** So many in all, from each in turn. */
function dealt<Card>(hands: readonly (readonly Card[])[], count: number): readonly Card[] {
  const most = Math.max(0, ...hands.map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) =>
    hands.flatMap((hand) => hand.slice(turn, turn + 1)),
  );
  return turns.flat().slice(0, count);
}

/** Variations by the side on which the rule has them, and the rules that also refuse others there. */
interface Choices extends Record<Side, readonly Variation[]> {
  readonly masked: Readonly<Record<Side, readonly string[]>>;
}

/** Gives up after so many fruitless variations. */
function findChoices(choosing: Choosing, way: Way, fruitless: number): Choices {
  const { rule, entity, examples, share, isVaried, speaksFirst = false } = choosing;
  const name = [rule.kind, rule.id, entity, way, examples, share, isVaried, speaksFirst, fruitless];
  return rememberedChoices(name, () => {
    const sides = { allowed: new Map<string, Variation>(), refused: new Map<string, Variation>() };
    const masked = { allowed: new Map<string, number>(), refused: new Map<string, number>() };
    let sinceLast = 0;
    for (const variation of candidates(examples, isVaried)) {
      const { allowed, refused } = sides;
      if (sinceLast === fruitless || (allowed.size === share && refused.size === share)) break;
      sinceLast += 1;
      const change = changeOf(rule, entity, way, examples, variation);
      const side = change && sideOf(change, rule);
      if (change === undefined || side === undefined) continue;
      if (sides[side].size === share || !canOccur(change)) continue;
      const other = speaksFirst ? refusingOtherFirst(change, rule) : refusingOther(change, rule);
      if (other !== undefined) masked[side].set(other, (masked[side].get(other) ?? 0) + 1);
      else if (adds(sides[side], change, variation)) sinceLast = 0;
    }
    return {
      allowed: [...sides.allowed.values()],
      refused: [...sides.refused.values()],
      masked: { allowed: mostFirst(masked.allowed), refused: mostFirst(masked.refused) },
    };
  });
}

/** Adds a change by what it is; tells whether it is one more. */
function adds(chosen: Map<string, Variation>, change: Change, variation: Variation): boolean {
  const { size } = chosen;
  remembered(chosen, JSON.stringify(change), () => variation);
  return chosen.size > size;
}

function candidates(examples: readonly RuleExample[], isVaried: boolean): readonly Variation[] {
  const asGiven = examples.flatMap((_, example) =>
    [0, 1, 2, 3].map((other) => unvaried(example, other)),
  );
  return isVaried ? asGiven.concat(varied()) : asGiven;
}

let sampled: readonly Variation[] | undefined;

function varied(): readonly Variation[] {
  sampled ??= fc.sample(variations, { seed, numRuns: judged });
  return sampled;
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
