import { isDeepStrictEqual } from "node:util";
import type { Result } from "#core/diagnostic/diagnostic";
import type { BaseApplication } from "#core/prove/base-application";
import type { Mutant, MutationContext } from "#core/prove/mutate/mutant";
import type { MutantResult } from "#core/prove/proof";
import type { AblationTrial } from "#core/prove/rule-trial";
import type { WorkerProcess } from "#core/prove/worker-process";
import type { Rule } from "#core/rule/rule";
import type { Woven } from "#core/weave/woven";
import { mapBounded } from "#core/map-bounded";
import { decideRules } from "#core/decide/decide-rules";
import { judgeByExamples } from "#core/prove/mutate/judge-by-examples";
import { mutantsOf } from "#core/prove/mutate/mutants-of";
import { rulesWith } from "#core/prove/mutate/rules-with";
import { testOf } from "#core/prove/test-of";
import { variantOf } from "#core/prove/variant";
import { weave } from "#core/weave/weave";

/** What became of a rule's mutants. */
export interface TriedMutants {
  readonly results: readonly MutantResult[];
  /** What was left out, in plain words. */
  readonly notes: readonly string[];
}

interface TryingMutants {
  readonly base: BaseApplication;
  readonly worker: WorkerProcess;
  /** What was seen without the rule: a mutant may come to the same application. */
  readonly ablations: readonly AblationTrial[];
}

/**
 * Tries the mutants of a rule. Its examples are asked first, since that needs no application; those
 * that they let pass are built into the application, whose own tests know the true rule.
 */
export async function tryMutants(
  rule: Rule,
  { base, worker, ablations }: TryingMutants,
): Promise<TriedMutants> {
  const { packs, model } = base.woven;
  const { mutants, leftOut, notes } = mutantsOf(rule, { packs, model });
  const trying = { base, worker, ablations };
  const results = await mapBounded(mutants, (each) => tryMutant(each, trying), 1);
  const told = leftOut === 0 ? notes : [...notes, `${leftOut} more changes were left out`];
  return { results, notes: told };
}

/** Tries the mutants of a rule about the order, which no application can notice: only examples can. */
export function tryDesignMutants(rule: Rule, context: MutationContext): TriedMutants {
  const { mutants, notes } = mutantsOf(rule, context);
  const results = mutants.map((mutant): MutantResult => {
    const { id, operator, description } = mutant;
    const judged = judgeByExamples(mutant, context);
    const outcome = judged.outcome === "alive" ? { outcome: "survived" as const } : judged;
    return Object.assign({ id, operator, description }, outcome);
  });
  return { results, notes };
}

async function tryMutant(
  mutant: Mutant,
  { base, worker, ablations }: TryingMutants,
): Promise<MutantResult> {
  const { id, operator, description } = mutant;
  const told = { id, operator, description };
  const killed = (what: "example" | "property" | "check", name: string): MutantResult => ({
    ...told,
    outcome: "killed",
    by: { what, name },
  });
  const judged = judgeByExamples(mutant, base.woven);
  if (judged.outcome !== "alive") return { ...told, ...judged };
  const { rule } = judged;
  const { value: woven, diagnostics } = wovenWith(mutant, base);
  if (woven === undefined) return killed("check", diagnostics[0]?.code ?? "");
  const { overlay, conflicts } = await variantOf(base, woven);
  if (conflicts.length > 0) return { ...told, outcome: "survived" };
  if (Object.keys(overlay).length === 0) return { ...told, outcome: "equivalent" };
  const same = ablations.find((each) => isDeepStrictEqual(each.overlay, overlay))?.property;
  const tests = [testOf(rule.id)];
  const run = same
    ? ({ kind: "ran", files: [same] } as const)
    : await worker.run({ overlay, tests, untilFailure: true });
  if (run.kind === "unusable") {
    const isRefused = run.because === "migrations";
    return isRefused
      ? killed("check", "the database refuses it")
      : { ...told, outcome: "survived" };
  }
  // A test that an error or its time has ended has noticed nothing.
  const noticing = run.files[0]?.tests.find((test) => test.state === "failed" && !test.crashed);
  if (noticing !== undefined) return killed("property", noticing.name);
  return { ...told, outcome: "survived" };
}

/** The model with the mutant in place of the rule; undefined when it does not fit together. */
function wovenWith(mutant: Mutant, { woven, document, rules }: BaseApplication): Result<Woven> {
  const { decisions } = decideRules(woven.model, document, rulesWith(mutant, rules), mutant.packs);
  return weave(woven.model, decisions, mutant.packs);
}
