import type { Ablation, Mutation, Proof, RuleProof, TestResult, TestRun } from "#core/prove/proof";
import { designCheck, type DesignCheck } from "#core/evidence/design-check";

/** A test as JUnit knows it. */
export interface TestCase {
  readonly name: string;
  readonly file?: string;
  readonly outcome:
    | { readonly kind: "passed" }
    | { readonly kind: "skipped"; readonly why: string }
    | { readonly kind: "failed"; readonly message: string; readonly details: string };
  readonly output?: string;
}

const passed = { kind: "passed" } as const;

/**
 * What was tested of a rule: its status, its property, each layer that was left out, and its mutants;
 * of a rule about the blueprint, what its check refuses in place of layers.
 */
export function ruleCases(rule: RuleProof, scope: Proof["scope"]): readonly TestCase[] {
  const { property, ablations, mutation } = rule;
  const check = designCheck(rule);
  const isUnchanged = !scope.mutants && mutation === undefined && property !== undefined;
  return [
    statusCase(rule),
    ...(check === undefined && property !== undefined ? runCases(property) : []),
    ...(check === undefined ? [] : [...exampleCases(check), checkCase(check)]),
    ...ablations.map(ablationCase),
    ...(mutation === undefined ? [] : [mutationCase(mutation)]),
    ...(isUnchanged ? [untriedMutants] : []),
  ];
}

const mutationName = "notices every change of the rule";

const untriedMutants: TestCase = {
  name: mutationName,
  outcome: { kind: "skipped", why: "Changes of the rules were not tried in this run." },
};

/** The examples of a rule about the blueprint, without their file, which is the pack's. */
function exampleCases({ run }: DesignCheck): readonly TestCase[] {
  return runCases(run).map(withoutFile);
}

function withoutFile(example: TestCase): TestCase {
  const { file: _, ...rest } = example;
  return rest;
}

function checkCase({ run, source, says }: DesignCheck): TestCase {
  const details = `Its examples: ${source}`;
  return {
    name: "is kept by the check of the blueprint",
    outcome: run.state === "passed" ? passed : { kind: "failed", message: says, details },
    output: `${says}\n${details}`,
  };
}

function statusCase({ status, reason, problems }: RuleProof): TestCase {
  const name = "has what it claims proven";
  switch (status) {
    case "enforced":
    case "configured":
      return { name, outcome: passed, output: reason };
    case "organisational":
    case "not applicable":
      return { name, outcome: { kind: "skipped", why: `${status}: ${reason}` } };
    default: {
      const lines = problems.map(({ code, message, help }) =>
        [`${code}: ${message}`, ...(help === undefined ? [] : [help])].join("\n"),
      );
      return {
        name,
        outcome: { kind: "failed", message: reason, details: lines.join("\n\n") },
      };
    }
  }
}

/** The tests of a file; one more where the file has a state that none of its tests accounts for. */
export function runCases({ file, state, tests }: TestRun): readonly TestCase[] {
  const cases = tests.map((test) => testCase(test, file));
  const told = tests.some((test) => test.state === state);
  if (told || (state === "passed" && tests.length > 0)) return cases;
  // The file itself failed, or nothing in it ran.
  const name = "runs";
  switch (state) {
    case "passed":
      return [{ name, file, outcome: passed }];
    case "skipped":
      return [...cases, { name, file, outcome: { kind: "skipped", why: "The file was skipped." } }];
    default: {
      const message = "The file failed as a whole, none of its tests by itself.";
      return [...cases, { name, file, outcome: { kind: "failed", message, details: "" } }];
    }
  }
}

function testCase({ name, layer, state, cases, failure }: TestResult, file: string): TestCase {
  const counted = cases && `condition met ${cases.met} times, not met ${cases.notMet} times`;
  return {
    name: layer === undefined ? name : `${layer}: ${name}`,
    file,
    outcome: testOutcome(state, failure),
    ...(counted !== undefined && { output: counted }),
  };
}

function testOutcome(
  state: TestResult["state"],
  failure: TestResult["failure"],
): TestCase["outcome"] {
  switch (state) {
    case "passed":
      return passed;
    case "skipped":
      return { kind: "skipped", why: failure?.message ?? "" };
    default: {
      const { message = "The test failed.", counterexample } = failure ?? {};
      const details = [message, ...(counterexample === undefined ? [] : [counterexample])];
      return { kind: "failed", message, details: details.join("\n\n") };
    }
  }
}

function ablationCase({ layer, together, seen, by, unrelated }: Ablation): TestCase {
  const all = layer === "all";
  const what = all ? "all of its enforcement" : `its enforcement in the ${layer} layer`;
  const problems = [
    ...(seen ? [] : [`Nothing failed when ${what} was left out.`]),
    ...(unrelated.failed.length > 0
      ? [`Properties of unrelated rules failed as well: ${unrelated.failed.join(", ")}.`]
      : []),
  ];
  const notes = [
    ...(by.length > 0 ? [`Noticed by:\n${by.join("\n")}`] : []),
    ...(together.length > 0
      ? [`Left out with it, as it is one mechanism: ${together.join(", ")}`]
      : []),
    `Properties of unrelated rules that were run: ${unrelated.run}`,
  ];
  const [message] = problems;
  return {
    name: `is missed without ${what}`,
    outcome:
      message === undefined
        ? passed
        : { kind: "failed", message, details: [...problems, ...notes].join("\n") },
    output: notes.join("\n"),
  };
}

/** A mutant that survived leaves the status of its rule as it is, so it is no failure; but no success either. */
function mutationCase({ killed, total, mutants }: Mutation): TestCase {
  const survivors = mutants.filter(({ outcome }) => outcome === "survived");
  const score = `${killed} of ${total} changes of the rule were noticed.`;
  const list = survivors.map(({ id, description }) => `Not noticed: ${id}: ${description}`);
  return {
    name: mutationName,
    outcome: killed === total ? passed : { kind: "skipped", why: score },
    output: [score, ...list].join("\n"),
  };
}
