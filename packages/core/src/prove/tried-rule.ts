import type { BaseApplication } from "#core/prove/base-application";
import type { TriedRule } from "#core/prove/rule-proof";
import type { RuleTrial } from "#core/prove/rule-trial";
import { mapBounded } from "#core/map-bounded";
import { findPlaces } from "#core/prove/find-places";
import { judgeTrial } from "#core/prove/judge-trial";

/** Judges a trial and finds where in the application the rule is enforced. */
export async function triedRule(trial: RuleTrial, base: BaseApplication): Promise<TriedRule> {
  const places = await mapBounded(trial.ablations, ({ layer, overlay }) =>
    layer === "all" ? Promise.resolve([]) : findPlaces(trial.rule, layer, overlay, base),
  );
  return { ...judgeTrial(trial), enforcedAt: places.flat() };
}
