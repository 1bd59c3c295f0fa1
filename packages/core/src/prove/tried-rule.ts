import type { BaseApplication } from "#core/prove/base-application";
import type { TriedRule } from "#core/prove/rule-proof";
import type { RuleTrial } from "#core/prove/rule-trial";
import { mapBounded } from "#core/map-bounded";
import { findPlaces } from "#core/prove/find-places";
import { report } from "#core/prove/diagnostics";
import { judgeTrial, problemOf } from "#core/prove/judge-trial";
import { testOf } from "#core/prove/test-of";

/**
 * Judges a trial and finds where in the application the rule is enforced. A property that was changed
 * by hand says what somebody else has asked for (`BYL1821`).
 */
export async function triedRule(
  trial: RuleTrial,
  base: BaseApplication,
  startedAt: Date,
): Promise<TriedRule> {
  const places = await mapBounded(trial.ablations, ({ layer, overlay }) =>
    layer === "all" ? Promise.resolve([]) : findPlaces(trial.rule, layer, overlay, base),
  );
  const { problems, ...judged } = judgeTrial(trial);
  const path = testOf(trial.rule);
  const isEdited = base.onDisk.has(path) && base.onDisk.get(path) !== base.built.get(path);
  const edited = isEdited ? [problemOf(report("BYL1821", { rule: trial.rule, path }))] : [];
  return {
    ...judged,
    problems: [...problems, ...edited],
    enforcedAt: places.flat(),
    triedAt: startedAt.toISOString(),
  };
}
