import type { Proof, RuleProof, Status, Subject, TestRun } from "#core/prove/proof";
import { digestName } from "#core/evidence/attestation/digest-name";

/** The media type of a signed statement. Source: in-toto attestation framework, envelope v1. */
export const statementMediaType = "application/vnd.in-toto+json";

/** What sort of statement it is. Source: in-toto attestation framework, statement v1. */
export const statementType = "https://in-toto.io/Statement/v1";

/** What is said about the subjects: that a proof was made of them, and what it found. */
export const predicateType = "https://bylaw.dev/attestation/proof/v1";

/**
 * Prints what is signed: an in-toto statement about the blueprint, the packs and the files of the
 * application, and about the evidence itself, with the results in short.
 *
 * @param evidence The files of the evidence, with their hashes; they stand in place of subjects of the
 *   same name
 */
export function printStatement(proof: Proof, evidence: readonly Subject[]): string {
  const { application, engine, packs, ranAt, scope, environment, rules, races } = proof;
  const subjects = new Map(
    [...proof.subjects, ...evidence].map((each) => [each.name, each.sha256]),
  );
  return JSON.stringify({
    _type: statementType,
    subject: [...subjects]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, sha256]) => ({ name, digest: { [digestName(name)]: sha256 } })),
    predicateType,
    predicate: {
      application,
      engine,
      packs,
      ranAt,
      scope,
      environment,
      statuses: countStatuses(rules),
      awaitingLegalReview: rules.filter(({ review }) => review.state === "needs legal review")
        .length,
      results: rules.map(resultOf),
      raceStates: countStates(races),
      races: races.map(({ file, state }) => ({ file, state })),
    },
  });
}

function resultOf(rule: RuleProof): object {
  const { property, triedAt, ablations, mutation, problems } = rule;
  return {
    rule: rule.rule,
    pack: rule.pack,
    status: rule.status,
    legalReview: rule.review.state,
    ...(triedAt !== undefined && { triedAt }),
    ...(property !== undefined && {
      property: {
        state: property.state,
        runs: property.runs,
        met: property.met,
        notMet: property.notMet,
      },
    }),
    ablations: ablations.map(({ layer, seen }) => ({ layer, seen })),
    ...(mutation !== undefined && {
      mutation: { killed: mutation.killed, total: mutation.total },
    }),
    problems: problems.map(({ code }) => code),
  };
}

function countStates(races: readonly TestRun[]): Readonly<Record<TestRun["state"], number>> {
  const count = (wanted: TestRun["state"]): number =>
    races.filter(({ state }) => state === wanted).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

function countStatuses(rules: readonly RuleProof[]): Readonly<Record<Status, number>> {
  const count = (wanted: Status): number => rules.filter(({ status }) => status === wanted).length;
  return {
    enforced: count("enforced"),
    configured: count("configured"),
    organisational: count("organisational"),
    "not applicable": count("not applicable"),
    unproven: count("unproven"),
  };
}
