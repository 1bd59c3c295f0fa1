import type { ProofLayer } from "#core/prove/proof";
import type { Enforcement } from "#core/weave/enforcement";
import type { Without, Woven } from "#core/weave/woven";
import { without } from "#core/weave/woven";

/** One way to take a rule's enforcement away. */
export interface PlannedAblation {
  readonly layer: ProofLayer | "all";
  /** Other rules that ask for the same control: it is there as long as one of them asks. */
  readonly together: readonly string[];
  readonly woven: Woven;
}

/**
 * The ways to take a rule's enforcement away: each layer by itself and, where there are several, all
 * of them. A control that several rules ask for is taken away from all of them at once.
 */
export function ablationsOf(rule: string, woven: Woven): readonly PlannedAblation[] {
  const own = woven.enforcements.filter((item) => item.rule.id === rule);
  const layers = [...new Set(own.map(({ layer }) => layer))];
  const together = togetherWith(rule, woven);
  const take = (layer: string | undefined): Woven =>
    [rule, ...together].reduce<Woven>((rest, id) => without(rest, withoutOf(id, layer)), woven);
  const single = layers.map((layer) => ({ layer, together, woven: take(layer) }));
  return layers.length > 1
    ? [...single, { layer: "all", together, woven: take(undefined) }]
    : single;
}

/** The rules that can only be taken away together with one: those that ask for the same control. */
export function togetherWith(rule: string, { enforcements }: Woven): readonly string[] {
  const own = enforcements.filter((item) => item.rule.id === rule);
  return [...new Set(own.flatMap((item) => sharing(item, enforcements)))];
}

function withoutOf(rule: string, layer: string | undefined): Without {
  return layer === undefined ? { rule } : { rule, layer };
}

/** Other rules that ask for the control of an enforcement. */
function sharing(item: Enforcement, all: readonly Enforcement[]): readonly string[] {
  if (item.kind !== "control") return [];
  return all.flatMap((other) =>
    other.kind === "control" &&
    other.control === item.control &&
    other.pack === item.pack &&
    other.rule.id !== item.rule.id
      ? [other.rule.id]
      : [],
  );
}
