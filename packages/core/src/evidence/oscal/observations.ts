import type {
  Ablation,
  Mutation,
  Proof,
  PropertyRun,
  RuleProof,
  TestResult,
  TestRun,
} from "#core/prove/proof";
import { designCheck, type DesignCheck } from "#core/evidence/design-check";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import { applicationUuid, assessedSubject } from "#core/evidence/oscal/assessed";
import { fileHref } from "#core/evidence/oscal/links";
import { markupCode, markupLine, markupText } from "#core/evidence/oscal/markup";
import { instant } from "#core/evidence/oscal/metadata";
import { listed, type OscalObject } from "#core/evidence/oscal/oscal-object";
import { ownProperties } from "#core/evidence/oscal/properties";
import { originOf, type TaskName } from "#core/evidence/oscal/tasks";

/** Something that was observed, with the UUID by which a finding refers to it. */
export interface Observation extends OscalObject {
  readonly uuid: string;
}

/**
 * What was observed of a rule: its property's run, each layer that was left out, its mutants; of a
 * rule about the blueprint, what its check made of the examples.
 */
export function ruleObservations(
  rule: RuleProof,
  { ranAt, ...found }: Proof,
): readonly Observation[] {
  const { property, ablations, mutation } = rule;
  const check = designCheck(rule);
  // A rule that has not changed since was tried by an earlier run.
  const proof = { ...found, ranAt: rule.triedAt ?? ranAt };
  return [
    ...(check === undefined ? [] : [designObservation(rule, check, proof)]),
    ...(check === undefined && property !== undefined
      ? [propertyObservation(rule, property, proof)]
      : []),
    ...ablations.map((ablation) => ablationObservation(rule, ablation, proof)),
    ...(mutation === undefined ? [] : [mutationObservation(rule, mutation, proof)]),
  ];
}

/** What was observed with many requests at once; it belongs to no single rule. */
export function raceObservation(race: TestRun, proof: Proof): Observation {
  return {
    ...observation("race", [race.file], proof),
    title: markupLine(`Requests at the same time: ${race.file}`),
    ...testRun(race),
    props: ownProperties({ state: race.state }),
  };
}

function propertyObservation(rule: RuleProof, run: PropertyRun, proof: Proof): Observation {
  return {
    ...observation("property", [rule.rule], proof),
    title: markupLine(`The property of ${rule.rule}`),
    ...testRun(run),
    props: runProperties(rule, run),
  };
}

function designObservation(
  rule: RuleProof,
  { run, source, says }: DesignCheck,
  proof: Proof,
): Observation {
  return {
    ...observation("design", [rule.rule], proof),
    title: markupLine(`The examples of ${rule.rule}`),
    description: markupText(says, ...run.tests.map(testLine)),
    ...failureRemarks(run),
    "relevant-evidence": [{ description: markupText(`The examples in ${source}`) }],
    props: runProperties(rule, run),
  };
}

function runProperties(
  { rule }: RuleProof,
  { state, runs, met, notMet }: PropertyRun,
): readonly OscalObject[] {
  return ownProperties({ rule, state, runs, "condition-met": met, "condition-not-met": notMet });
}

function ablationObservation(rule: RuleProof, ablation: Ablation, proof: Proof): Observation {
  const { layer, together, seen, by, unrelated } = ablation;
  const what = layer === "all" ? "any enforcement" : `its enforcement in the ${layer} layer`;
  return {
    ...observation("ablation", [rule.rule, layer], proof),
    title: markupLine(`${rule.rule} without ${what}`),
    description: markupText(
      seen
        ? `The application was built without ${what} of the rule, and the rule's property failed, as it must.`
        : `The application was built without ${what} of the rule, and the rule's property did not notice.`,
    ),
    props: ownProperties({
      rule: rule.rule,
      layer,
      seen,
      "seen-by": by,
      "left-out-together": together,
      "unrelated-run": unrelated.run,
      "unrelated-failed": unrelated.failed,
    }),
  };
}

function mutationObservation(rule: RuleProof, mutation: Mutation, proof: Proof): Observation {
  const { killed, total, mutants } = mutation;
  const survivors = mutants.filter(({ outcome }) => outcome === "survived");
  return {
    ...observation("mutation", [rule.rule], proof),
    title: markupLine(`Changes of ${rule.rule}`),
    description: markupText(
      `The rule was changed in ${total} ways that make a difference; ${killed} were noticed.`,
      ...survivors.map(({ id, description }) => `Not noticed: ${id}: ${description}`),
    ),
    props: ownProperties({
      rule: rule.rule,
      killed,
      total,
      survivor: survivors.map(({ id }) => id),
    }),
  };
}

/** What all observations have. Another run observes anew, so its moment is part of the UUID. */
function observation(
  task: TaskName,
  names: readonly string[],
  proof: Proof,
): Readonly<Record<"uuid" | "collected", string>> & OscalObject {
  const collected = instant(proof);
  return {
    uuid: evidenceUuid("observation", applicationUuid(proof), collected, task, ...names),
    description: "",
    methods: ["TEST"],
    types: ["control-objective"],
    origins: [originOf(task, proof)],
    subjects: [assessedSubject(proof)],
    collected,
  };
}

function testRun(run: TestRun): OscalObject {
  const { file, state, tests } = run;
  const href = fileHref(file);
  return {
    description: markupText(
      `The tests of ${file} ${state === "skipped" ? "were skipped" : state}.`,
      ...tests.map(testLine),
    ),
    ...listed(
      "relevant-evidence",
      href === undefined ? [] : [{ href, description: markupText(`The test file ${file}`) }],
    ),
    ...failureRemarks(run),
  };
}

function testLine({ state, name }: TestResult): string {
  return `${state}: ${name}`;
}

/** Why tests failed, with the smallest cases that do. */
function failureRemarks({ tests }: TestRun): OscalObject {
  const failures = tests.flatMap(({ name, failure }) =>
    failure === undefined
      ? []
      : [
          markupText(`${name}: ${failure.message}`),
          ...(failure.counterexample === undefined ? [] : [markupCode(failure.counterexample)]),
        ],
  );
  return failures.length > 0 ? { remarks: failures.join("\n\n") } : {};
}
