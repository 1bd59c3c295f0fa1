import type { BaseApplication } from "#core/prove/base-application";
import type { AblationTrial, RuleTrial } from "#core/prove/rule-trial";
import type { Rule } from "#core/rule/rule";
import type { WorkerProcess } from "#core/prove/worker-process";
import { mapBounded } from "#core/map-bounded";
import { ablationsOf, type PlannedAblation } from "#core/prove/ablations-of";
import { testOf } from "#core/prove/test-of";
import { tryMutants } from "#core/prove/try-mutants";
import { variantOf } from "#core/prove/variant";

/** What trying a rule needs. */
export interface TryingRule {
  readonly base: BaseApplication;
  readonly worker: WorkerProcess;
  readonly mutants: boolean;
}

/**
 * Runs a rule's property on the application as it is, on those without its enforcement, and on its
 * mutants. What the removal does to other rules is tried for all of them at once: `tryNeighbours`.
 */
export async function tryRule(rule: string, trying: TryingRule): Promise<RuleTrial> {
  const { base, worker } = trying;
  const file = testOf(rule);
  if (!base.onDisk.has(file)) {
    return { rule, base: undefined, ablations: [], mutants: undefined };
  }
  const run = await worker.run({ overlay: {}, tests: [file], untilFailure: false });
  if (run.kind === "unusable") {
    const failed = { file, tests: [], error: run.message };
    return { rule, base: failed, ablations: [], mutants: undefined };
  }
  const ablations = await mapBounded(
    ablationsOf(rule, base.woven),
    (planned) => tryAblation(rule, planned, trying),
    1,
  );
  const mutants = trying.mutants
    ? await tryMutants(ruleOf(rule, base), { base, worker, ablations })
    : undefined;
  return { rule, base: run.files[0], ablations, mutants };
}

function ruleOf(id: string, { rules }: BaseApplication): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

async function tryAblation(
  rule: string,
  { layer, together, woven }: PlannedAblation,
  { base, worker }: TryingRule,
): Promise<AblationTrial> {
  const { overlay, conflicts } = await variantOf(base, woven);
  const nothing = { layer, together, overlay, property: undefined, neighbours: undefined };
  if (conflicts.length > 0) return { ...nothing, state: "edited", detail: conflicts.join(", ") };
  const changed = Object.keys(overlay).filter((path) => path !== "src/rules.ts");
  if (changed.length === 0) return { ...nothing, state: "same", detail: "" };
  const run = await worker.run({ overlay, tests: [testOf(rule)], untilFailure: false });
  if (run.kind === "unusable") return { ...nothing, state: "unusable", detail: run.message };
  const [property] = run.files;
  if (property?.error !== undefined) {
    return { ...nothing, state: "unusable", detail: property.error };
  }
  return { ...nothing, state: "tried", detail: changed.join(", "), property };
}
