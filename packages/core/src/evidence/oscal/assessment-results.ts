import type { Proof, RuleProof, TestRun } from "#core/prove/proof";
import { evidenceUuid } from "#core/evidence/evidence-uuid";
import {
  applicationUuid,
  assessedComponent,
  assessmentAssets,
  reviewedControls,
} from "#core/evidence/oscal/assessed";
import { markupLine, markupText } from "#core/evidence/oscal/markup";
import { instant, oscalDocument } from "#core/evidence/oscal/metadata";
import {
  raceObservation,
  ruleObservations,
  type Observation,
} from "#core/evidence/oscal/observations";
import { listed, type OscalObject } from "#core/evidence/oscal/oscal-object";
import { ownProperties } from "#core/evidence/oscal/properties";
import {
  implementationState,
  isAssessed,
  reviewProperties,
  statusProperties,
} from "#core/evidence/oscal/rule-properties";
import { racesStatement } from "#core/evidence/oscal/races";
import { leftOut } from "#core/evidence/oscal/tasks";
import { statementId } from "#core/evidence/oscal/tokens";
import { triedBefore } from "#core/evidence/tried-before";

/**
 * What the prover found, as OSCAL assessment results: an observation for each property run, each
 * layer that was left out, each rule's mutants and each race, and a finding for each rule that the
 * application has to enforce and for each race. OSCAL knows satisfied and not satisfied only; our status stands beside
 * it, and so does whether lawyers have looked at the rule. The plan that the results import is the
 * one of `oscalAssessmentPlan`. Source: OSCAL 1.2.1, assessment results model.
 */
export function oscalAssessmentResults(proof: Proof): OscalObject {
  const { application, rules, races } = proof;
  const raced = races.map((race) => ({ race, observation: raceObservation(race, proof) }));
  const observed = rules.map((rule) => ({ rule, observations: ruleObservations(rule, proof) }));
  return oscalDocument("assessment-results", "what was proven", proof, {
    "import-ap": { href: "assessment-plan.json" },
    results: [
      {
        uuid: evidenceUuid("result", applicationUuid(proof), instant(proof)),
        title: markupLine(`The proof of ${application.title}`),
        description: markupText(
          `Bylaw ${proof.engine} proved the application ${application.name} by the law as of ${application.asOf}.`,
          leftOut(proof),
          rules.some((rule) => triedBefore(rule, proof) !== undefined)
            ? "What was collected before this run began is from earlier runs; nothing that decides it has changed since."
            : undefined,
        ),
        start: instant(proof),
        end: instant(proof, Math.round(proof.tookMs)),
        props: ownProperties({
          "mutants-tried": proof.scope.mutants,
          "rules-awaiting-legal-review": rules.filter(
            ({ review }) => review.state === "needs legal review",
          ).length,
        }),
        "local-definitions": {
          components: [assessedComponent(proof)],
          "assessment-assets": assessmentAssets(proof),
        },
        "reviewed-controls": reviewedControls(proof),
        ...listed("observations", [
          ...observed.flatMap(({ observations }) => observations),
          ...raced.map(({ observation }) => observation),
        ]),
        ...listed("findings", [
          ...observed
            .filter(({ rule }) => isAssessed(rule))
            .map(({ rule, observations }) => finding(rule, observations, proof)),
          ...raced.map(({ race, observation }) => raceFinding(race, observation, proof)),
        ]),
      },
    ],
  });
}

function finding(rule: RuleProof, observations: readonly Observation[], proof: Proof): OscalObject {
  const isProven = rule.status !== "unproven";
  const state = implementationState(rule);
  const problems = rule.problems.map(({ code, message, help }) =>
    [`${code}: ${message}`, help ?? ""].join(" "),
  );
  return {
    uuid: evidenceUuid("finding", applicationUuid(proof), instant(proof), "rule", rule.rule),
    title: markupLine(rule.title),
    description: markupText(rule.reason),
    props: [
      ...ownProperties({ rule: rule.rule }),
      ...statusProperties(rule),
      ...reviewProperties(rule),
      ...ownProperties({ problem: rule.problems.map(({ code }) => code) }),
    ],
    target: {
      type: "statement-id",
      "target-id": statementId(rule.rule),
      status: {
        state: isProven ? "satisfied" : "not-satisfied",
        reason: isProven ? "pass" : "fail",
        ...(rule.status === "configured" && {
          remarks: "It depends on a setting, without which the application does not start.",
        }),
      },
      ...(state !== undefined && { "implementation-status": { state } }),
    },
    ...listed(
      "related-observations",
      observations.map(({ uuid }) => ({ "observation-uuid": uuid })),
    ),
    ...(problems.length > 0 && { remarks: markupText(...problems) }),
  };
}

function raceFinding({ file, state }: TestRun, { uuid }: Observation, proof: Proof): OscalObject {
  const reasons = { passed: "pass", failed: "fail", skipped: "other" } as const;
  return {
    uuid: evidenceUuid("finding", applicationUuid(proof), instant(proof), "race", file),
    title: markupLine(`Requests at the same time: ${file}`),
    description: markupText(`The race ${state === "skipped" ? "was skipped" : state}.`),
    props: ownProperties({ race: file, state }),
    target: {
      type: "statement-id",
      "target-id": racesStatement,
      status: {
        state: state === "passed" ? "satisfied" : "not-satisfied",
        reason: reasons[state],
      },
    },
    "related-observations": [{ "observation-uuid": uuid }],
  };
}
