import type {
  ClockEnforcement,
  Enforcement,
  GuardEnforcement,
  Moment,
} from "#core/weave/enforcement";
import type { Woven } from "#core/weave/woven";
import { entityOfConcept } from "#core/model/entity-of-concept";

/** An enforcement that depends on other records than the one that changes. */
export type LooksAround = GuardEnforcement | ClockEnforcement;

/** Whether an enforcement speaks of other records than the one that changes. */
export function looksAround(item: Enforcement): item is LooksAround {
  if (item.kind === "guard") return item.require.usesRecords.length > 0;
  if (item.kind !== "clock") return false;
  return [item.from, item.condition].some((each) => (each?.usesRecords.length ?? 0) > 0);
}

/** A rule whose lock is taken by changes of an entity, and the moments at which they do so. */
export interface RuleLock {
  readonly rule: string;
  readonly moments: readonly Moment[];
}

/**
 * The locks that changes of an entity take, in the one order in which all transactions take them.
 *
 * A change at which a rule looks around takes the rule's own lock, so that two changes cannot each miss
 * the other. It also takes those of rules that look at this entity where such glances come round in a
 * circle: were a loan allowed by what is known of its member, and a member's end by what is known of
 * its loans, then each of two changes could be allowed by what the other is about to change.
 */
export function locksOf(entity: string, woven: Woven): readonly RuleLock[] {
  const around = woven.enforcements.filter(looksAround);
  const circle = rulesInCircleWith(entity, around, woven);
  const moments = new Map<string, Moment[]>();
  for (const item of around.filter((each) => each.entity === entity)) {
    const own = item.kind === "guard" ? item.moments : [item.starts];
    for (const rule of new Set([item.rule.id, ...circle])) {
      moments.set(rule, [...(moments.get(rule) ?? []), ...own]);
    }
  }
  return [...moments]
    .map(([rule, list]) => ({ rule, moments: unique(list) }))
    .toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** The rules that look at an entity's records and are about one from which glances lead back to it. */
function rulesInCircleWith(
  entity: string,
  around: readonly LooksAround[],
  woven: Woven,
): readonly string[] {
  const reached = new Set([entity]);
  for (const from of reached) {
    for (const item of around) {
      if (item.entity === from) for (const seen of lookedAt(item, woven)) reached.add(seen);
    }
  }
  return around
    .filter((item) => reached.has(item.entity) && lookedAt(item, woven).includes(entity))
    .map(({ rule }) => rule.id);
}

function lookedAt(item: LooksAround, { model }: Woven): readonly string[] {
  const expressions = item.kind === "guard" ? [item.require] : [item.from, item.condition];
  return expressions
    .flatMap((each) => each?.usesRecords ?? [])
    .flatMap((concept) => entityOfConcept(model, item.rule.pack, concept)?.name ?? []);
}

function unique(moments: readonly Moment[]): readonly Moment[] {
  return [...new Map(moments.map((moment) => [JSON.stringify(moment), moment])).values()];
}
