import type { Proof, RuleProof } from "#core/prove/proof";

/** What rules of the example have in common unless they say otherwise. */
const common = {
  pack: "library",
  title: "A member borrows at most five books",
  citation: "Library Code 12.1(a)",
  url: "https://law.example/12.1",
  says: "A member may have five books on loan at the same time.",
  decision: {
    outcome: "applies",
    reason: "The pack library is in use.",
    because: ["blueprint.yaml:5"],
  },
  review: { state: "needs legal review" },
  holds: { from: "2020-01-01" },
  notEncoded: ["Loans between branches."],
  entities: ["Loan"],
  enforcedAt: [],
  ablations: [],
  problems: [],
} as const;

const enforced: RuleProof = {
  ...common,
  rule: "at-most-five-loans",
  kind: "guard",
  status: "enforced",
  reason: "Its property passes, and fails without each of its layers.",
  review: { state: "reviewed", by: "A. Reader", on: "2026-02-01" },
  enforcedAt: [
    { layer: "edge", file: "src/entities/loan/rules.ts", line: 12, entity: "Loan" },
    { layer: "database", file: "src/db/migrations/0003_triggers.sql", line: 40, entity: "Loan" },
  ],
  property: {
    file: "test/rules/at-most-five-loans.test.ts",
    state: "passed",
    tests: [
      { name: "refuses the sixth loan", layer: "edge", state: "passed" },
      { name: "refuses it in SQL", layer: "database", state: "passed" },
    ],
    runs: 100,
    met: 41,
    notMet: 59,
  },
  ablations: [
    {
      layer: "edge",
      together: [],
      seen: true,
      by: ["refuses the sixth loan"],
      unrelated: { run: 2, failed: [] },
    },
    {
      layer: "database",
      together: ["loan-has-a-member"],
      seen: true,
      by: ["refuses it in SQL"],
      unrelated: { run: 2, failed: [] },
    },
  ],
  mutation: {
    killed: 2,
    total: 3,
    mutants: [
      {
        id: "threshold-1",
        operator: "threshold",
        description: "four books instead of five",
        outcome: "killed",
        by: { what: "example", name: "the fifth" },
      },
      {
        id: "comparison-1",
        operator: "comparison",
        description: "fewer than instead of at most",
        outcome: "killed",
        by: { what: "property", name: "refuses the sixth loan" },
      },
      {
        id: "date-1",
        operator: "date",
        description: "from 2020-01-02 on",
        outcome: "survived",
      },
    ],
  },
};

const configured: RuleProof = {
  ...common,
  rule: "loans-are-logged",
  kind: "control",
  title: "Loans are logged",
  citation: "Library Code 30",
  status: "configured",
  reason: "It depends on LOG_FOLDER, without which the application does not start.",
};

const organisational: RuleProof = {
  ...common,
  rule: "staff-is-trained",
  kind: "organisational",
  title: "Staff is trained",
  citation: "Reading Rooms Act 4",
  status: "organisational",
  reason: "People must do it.",
  duty: { duty: "Train everybody at the desk.", evidence: "A list of trainings.", every: "P1Y" },
};

const notApplicable: RuleProof = {
  ...common,
  pack: "archive",
  rule: "no-pens-near-manuscripts",
  kind: "design",
  title: "No pens near manuscripts",
  citation: "Archive Order 7",
  status: "not applicable",
  reason: "There are no manuscripts.",
  decision: { outcome: "not-applicable", reason: "There are no manuscripts.", because: [] },
};

const unproven: RuleProof = {
  ...common,
  rule: "fines-stop-at-the-price",
  kind: "invariant",
  title: "A fine is at most the book's price",
  status: "unproven",
  reason: "Its property fails on the built application.",
  enforcedAt: [{ layer: "database", file: "src/db/migrations/0002_tables.sql", line: 7 }],
  property: {
    file: "test/rules/fines-stop-at-the-price.test.ts",
    state: "failed",
    tests: [
      {
        name: "refuses a higher fine",
        state: "failed",
        cases: { met: 3, notMet: 2 },
        failure: {
          message: "201 instead of 422 & <nothing> else",
          counterexample:
            'curl -X POST http://127.0.0.1:3000/v1/fines \\\n  -d \'{"amount":"9.01"}\'',
        },
      },
    ],
    runs: 5,
    met: 3,
    notMet: 2,
  },
  ablations: [
    {
      layer: "all",
      together: [],
      seen: false,
      by: [],
      unrelated: { run: 1, failed: ["at-most-five-loans"] },
    },
  ],
  problems: [
    { code: "BYL1801", message: "The property fails.", help: "See the counterexample." },
    { code: "BYL1802", message: "Nobody notices." },
  ],
};

/** A rule about the blueprint: its examples stand in the pack, and nothing is left out. */
export const designRule: RuleProof = {
  ...common,
  rule: "every-loan-has-a-member",
  kind: "design",
  title: "Every loan has a member",
  citation: "Library Code 3",
  status: "enforced",
  reason: "The check of the blueprint refuses what breaks it, as its examples show.",
  enforcedAt: [{ layer: "design", file: "blueprint.yaml", line: 1 }],
  property: {
    file: "rules/loans/every-loan-has-a-member.yaml",
    state: "passed",
    tests: [
      {
        name: "a loan of nobody",
        layer: "design",
        state: "passed",
        cases: { met: 1, notMet: 0 },
      },
      {
        name: "a loan of a member",
        layer: "design",
        state: "passed",
        cases: { met: 0, notMet: 1 },
      },
    ],
    runs: 2,
    met: 1,
    notMet: 1,
  },
  mutation: {
    killed: 1,
    total: 1,
    mutants: [
      {
        id: "negation-1",
        operator: "negation",
        description: "has no member instead of has one",
        outcome: "killed",
        by: { what: "example", name: "a loan of nobody" },
      },
    ],
  },
};

/** A proof of a library with one rule of each status. */
export const libraryProof: Proof = {
  format: 1,
  application: {
    name: "city-library",
    title: "City Library",
    assurance: "prototype",
    jurisdictions: ["US", "US-CA"],
    asOf: "2026-11-22",
  },
  engine: "0.1.0",
  packs: [
    { name: "library", version: "1.2.3" },
    { name: "archive", version: "0.9.0" },
  ],
  ranAt: "2026-11-22T10:11:12.131Z",
  scope: { mutants: true },
  changedByHand: [],
  environment: { node: "24.21.0", postgres: "18.4" },
  tookMs: 61_234,
  rules: [enforced, configured, organisational, notApplicable, unproven],
  races: [
    {
      file: "test/platform/concurrency.test.ts",
      state: "passed",
      tests: [{ name: "lends the last copy once", state: "passed" }],
    },
  ],
  graph: { entities: [] },
  subjects: [
    { name: "blueprint.yaml", sha256: "a".repeat(64) },
    { name: "pack:library@1.2.3", sha256: "b".repeat(64) },
    { name: "src/app.ts", sha256: "c".repeat(64) },
  ],
};

/** What is known of a rule where changes of it were not tried. */
export function withoutMutation(rule: RuleProof): RuleProof {
  const { mutation: _, ...unchanged } = rule;
  return unchanged;
}
