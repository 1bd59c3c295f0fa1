import type { Proof, RuleProof, TestRun } from "#core/prove/proof";
import { ruleCases, runCases, type TestCase } from "#core/evidence/junit-cases";
import { printXml, type XmlElement } from "#core/evidence/xml";

interface Suite {
  readonly name: string;
  readonly className: string;
  /** When it was tried, as an instant in UTC. */
  readonly triedAt: string;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly cases: readonly TestCase[];
}

/**
 * Prints a proof as JUnit XML, which GitLab, Jenkins and the reporters for GitHub read: a suite for
 * each rule and each race. The cases of a rule are its status, the tests of its property, each layer
 * that was left out, and its mutants, whose case is skipped where some survived or none was tried. A
 * suite has the moment in which its rule was tried. Only the run as a whole is timed: the times of
 * suites and cases are 0 because some readers want one.
 */
export function junitXml(proof: Proof): string {
  const suites = [
    ...proof.rules.map((rule) => ruleSuite(rule, proof)),
    ...proof.races.map((race) => raceSuite(race, proof)),
  ];
  return printXml({
    name: "testsuites",
    attributes: {
      name: proof.application.name,
      ...counts(suites.flatMap(({ cases }) => cases)),
      time: proof.tookMs / 1000,
    },
    content: suites.map(printSuite),
  });
}

function ruleSuite(rule: RuleProof, { ranAt, scope }: Proof): Suite {
  const { pack, property, mutation, review, decision, triedAt = ranAt } = rule;
  return {
    name: rule.rule,
    className: `${pack}.${rule.rule}`,
    triedAt,
    properties: {
      pack,
      kind: rule.kind,
      title: rule.title,
      citation: rule.citation,
      status: rule.status,
      decision: decision.outcome,
      "legal-review": review.state,
      ...(property !== undefined && {
        runs: property.runs,
        "condition-met": property.met,
        "condition-not-met": property.notMet,
      }),
      ...(property !== undefined && !scope.mutants && { mutants: "not tried" }),
      ...(mutation !== undefined && {
        "mutants-killed": mutation.killed,
        "mutants-total": mutation.total,
      }),
    },
    cases: ruleCases(rule, scope),
  };
}

function raceSuite(race: TestRun, { ranAt: triedAt }: Proof): Suite {
  return { name: race.file, className: "races", triedAt, properties: {}, cases: runCases(race) };
}

function printSuite({ name, className, triedAt, properties, cases }: Suite): XmlElement {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  return {
    name: "testsuite",
    attributes: { name, ...counts(cases), time: 0, timestamp: triedAt.slice(0, 19) },
    content: [
      ...(known.length === 0
        ? []
        : [
            {
              name: "properties",
              attributes: {},
              content: known.map(([key, value]) => ({
                name: "property",
                attributes: { name: key, value },
              })),
            },
          ]),
      ...cases.map((each) => printCase(each, className)),
    ],
  };
}

function printCase({ name, file, outcome, output }: TestCase, classname: string): XmlElement {
  return {
    name: "testcase",
    attributes: { name, classname, file, time: 0 },
    content: [
      ...printOutcome(outcome),
      ...(output === undefined ? [] : [{ name: "system-out", attributes: {}, content: output }]),
    ],
  };
}

function printOutcome(outcome: TestCase["outcome"]): readonly XmlElement[] {
  switch (outcome.kind) {
    case "passed":
      return [];
    case "skipped":
      return [{ name: "skipped", attributes: { message: outcome.why } }];
    default: {
      const { message, details } = outcome;
      return [{ name: "failure", attributes: { message, type: "failure" }, content: details }];
    }
  }
}

function counts(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  const count = (kind: TestCase["outcome"]["kind"]): number =>
    cases.filter(({ outcome }) => outcome.kind === kind).length;
  return { tests: cases.length, failures: count("failed"), errors: 0, skipped: count("skipped") };
}
