import type { Diagnostic } from "#core/diagnostic/diagnostic";
import type { FileOutcome, TestOutcome } from "#core/prove/worker/protocol";
import type {
  Ablation,
  Failure,
  Mutation,
  Problem,
  PropertyRun,
  TestResult,
  TestRun,
} from "#core/prove/proof";
import type { TriedMutants } from "#core/prove/try-mutants";
import { report } from "#core/prove/diagnostics";
import type { AblationTrial, RuleTrial } from "#core/prove/rule-trial";

/** What a trial comes to. */
export interface Judgement {
  readonly property: PropertyRun | undefined;
  readonly ablations: readonly Ablation[];
  readonly mutation: Mutation | undefined;
  readonly problems: readonly Problem[];
}

/** Says what a trial shows of a rule that claims to be enforced; without problems it is. */
export function judgeTrial({ rule, base, ablations, mutants }: RuleTrial): Judgement {
  const mutation = mutants && scoreOf(mutants);
  if (base === undefined) {
    const problems = [problemOf(report("BYL1805", { rule }))];
    return { property: undefined, ablations: [], mutation, problems };
  }
  const property = propertyOf(base);
  // What could not be tried was not seen either way: its problem says why.
  const judged = ablations.filter(({ state }) => state === "tried").map(ablationOf);
  const failed = property.state === "failed";
  const vain = !failed || failedInVain(base) ? vacuity(rule, property, base) : [];
  const problems = [
    ...vain,
    ...(failed && vain.length === 0 ? [problemOf(failing(rule, base, ablations))] : []),
    ...ablations.flatMap((trial) => ablationProblems(rule, trial, failed)),
  ];
  // A change by hand is in the way of each layer's removal, and of that of all of them.
  const apart = [...new Map(problems.map((each) => [each.message, each])).values()];
  return { property, ablations: judged, mutation, problems: apart };
}

/** A test file's run, as evidence tells it. */
export function testRunOf({ file, tests, error }: FileOutcome): TestRun {
  const results = tests.map(resultOf);
  if (error !== undefined) {
    results.push({ name: "loads", state: "failed", failure: { message: error } });
  }
  const isFailed = results.some(({ state }) => state === "failed");
  const isRun = results.some(({ state }) => state === "passed");
  return { file, state: isFailed ? "failed" : isRun ? "passed" : "skipped", tests: results };
}

function propertyOf(outcome: FileOutcome): PropertyRun {
  const run = testRunOf(outcome);
  const met = sum(run.tests.map(({ cases }) => cases?.met ?? 0));
  const notMet = sum(run.tests.map(({ cases }) => cases?.notMet ?? 0));
  return { ...run, runs: met + notMet, met, notMet };
}

function resultOf({ name, state, meta, message }: TestOutcome): TestResult {
  const { layer, cases, counterexample } = meta;
  const failure: Failure | undefined =
    state === "failed"
      ? { message: message ?? "It failed.", ...(counterexample && { counterexample }) }
      : undefined;
  return {
    name,
    ...(layer && { layer }),
    state,
    ...(cases && { cases }),
    ...(failure && { failure }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function failing(rule: string, base: FileOutcome, ablations: readonly AblationTrial[]): Diagnostic {
  const all = JSON.stringify(failuresOf(base));
  const isSame =
    ablations.length > 0 &&
    ablations.every(
      ({ property, state }) =>
        state === "tried" && property !== undefined && JSON.stringify(failuresOf(property)) === all,
    );
  return report(isSame ? "BYL1809" : "BYL1801", { rule, failure: failureOf(base) });
}

/** Everything that failed, with all that is said of it. */
function failuresOf({ tests, error }: FileOutcome): readonly (string | undefined)[] {
  const failed = tests.filter(({ state }) => state === "failed");
  return [error, ...failed.flatMap(({ name, message }) => [name, message])];
}

/** The first failure in one line: what the test says first, and what came instead of what should have. */
export function failureOf({ tests, error }: FileOutcome): string {
  if (error !== undefined) return lineOf(error);
  const first = tests.find(({ state }) => state === "failed");
  if (first === undefined) return "";
  const { name, message = "", meta } = first;
  return `${name}: ${lineOf(message)}${disagreementIn(meta.counterexample)}`;
}

function lineOf(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

/** What a counterexample says in its comments: see `rule-counterexample.ts` of the emitted tests. */
function disagreementIn(counterexample = ""): string {
  const expected = /^# By the rule: (.*)$/m.exec(counterexample)?.[1];
  const found = /^# What came: +(.*)$/m.exec(counterexample)?.[1];
  if (expected === undefined || found === undefined) return "";
  return ` (by the rule: ${shortened(expected)}; what came: ${shortened(found)})`;
}

/** Lists of records make long lines; the evidence has all of it. */
function shortened(text: string): string {
  const most = 160;
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Whether all that is wrong with a run is that it saw one side only, which its tests say themselves. */
function failedInVain({ tests, error }: FileOutcome): boolean {
  const failed = tests.filter(({ state }) => state === "failed");
  return (
    error === undefined &&
    failed.length > 0 &&
    failed.every(
      ({ message = "", meta: { cases } }) =>
        /\btested in vain\b/.test(message) &&
        cases !== undefined &&
        (cases.met === 0 || cases.notMet === 0),
    )
  );
}

function vacuity(
  rule: string,
  { met, notMet }: PropertyRun,
  base: FileOutcome,
): readonly Problem[] {
  if (met > 0 && notMet > 0) return [];
  const isSilent = base.tests.every(({ meta }) => meta.cases === undefined);
  if (isSilent) return [problemOf(report("BYL1816", { rule }))];
  const masks = [...new Set(base.tests.flatMap(({ meta }) => meta.maskedBy ?? []))];
  const masked = masks.length === 0 ? "" : ` What would meet it is decided by ${masks.join(", ")}.`;
  const side = met === 0 ? "never met" : "always met";
  return [problemOf(report("BYL1804", { rule, side, masked }))];
}

function ablationOf({ layer, together, property, neighbours }: AblationTrial): Ablation {
  const by = failedProbes(property, layer);
  return {
    layer,
    together,
    seen: by.length > 0,
    by,
    unrelated: { run: neighbours?.run ?? 0, failed: neighbours?.failed ?? [] },
  };
}

/**
 * The tests that noticed: those of the layer that was taken away, where a test belongs to a layer. One
 * that an error or its time has ended has noticed nothing.
 */
function failedProbes(property: FileOutcome | undefined, layer: string): readonly string[] {
  return (property?.tests ?? [])
    .filter(
      ({ state, crashed = false, meta }) =>
        state === "failed" && !crashed && (layer === "all" || (meta.layer ?? layer) === layer),
    )
    .map(({ name }) => name);
}

function ablationProblems(rule: string, trial: AblationTrial, failed: boolean): readonly Problem[] {
  const { layer, state, detail } = trial;
  switch (state) {
    case "same":
      return [problemOf(report("BYL1806", { rule, layer }))];
    case "edited":
      return [problemOf(report("BYL1808", { rule, path: detail }))];
    case "unusable":
      return [problemOf(report("BYL1807", { rule, layer, problem: detail }))];
    case "tried": {
      const { seen, unrelated } = ablationOf(trial);
      const others = unrelated.failed.join(", ");
      const crashed = trial.property?.tests.find((test) => test.crashed);
      const unseen =
        crashed === undefined
          ? report("BYL1802", { rule, layer })
          : report("BYL1807", {
              rule,
              layer,
              problem: `${crashed.name}: ${crashed.message ?? ""}`,
            });
      const alone = trial.neighbours?.problem;
      return [
        ...(seen || failed ? [] : [problemOf(unseen)]),
        ...(alone === undefined
          ? []
          : [problemOf(report("BYL1807", { rule, layer, problem: alone }))]),
        ...(others === "" ? [] : [problemOf(report("BYL1803", { rule, layer, others }))]),
      ];
    }
    default:
      return state satisfies never;
  }
}

function scoreOf({ results: mutants, notes }: TriedMutants): Mutation {
  const counted = mutants.filter(({ outcome }) => outcome !== "equivalent");
  const killed = counted.filter(({ outcome }) => outcome === "killed");
  return { killed: killed.length, total: counted.length, mutants, notes };
}

/** A diagnostic as evidence keeps it. */
export function problemOf({ code, message, help }: Diagnostic): Problem {
  return { code, message, ...(help !== undefined && { help }) };
}
