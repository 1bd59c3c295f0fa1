import fc from "fast-check";
import type {
  Ablation,
  Mutation,
  Proof,
  PropertyRun,
  RuleProof,
  Status,
  TestResult,
  TestRun,
} from "#core/prove/proof";
import { withoutMutation } from "./library-proof.ts";

/** Text as packs, blueprints and file names may hold it, with what some reader or other acts upon. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 20,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      " ",
      "<script>alert(1)</script>",
      "]]></failure>",
      '" onload="x',
      "&amp;&#0;",
      "=HYPERLINK(1)",
      "{{ insert: param, x }}",
      "[a](javascript:alert(1))",
      "# one\n- two\n\n    three",
      "```\n````",
      "a\u001B[31mb\u0000c",
      "\u202Etxt.exe",
      "\uD800",
      "$(rm -rf /)",
      "line\r\nline\ttab",
    ),
  },
);

const count = fc.nat(1000);
const date = fc.constantFrom("2020-02-29", "2026-11-22", "1999-12-31");
const state = fc.constantFrom("passed" as const, "failed" as const, "skipped" as const);
const layer = fc.constantFrom(
  "design" as const,
  "edge" as const,
  "service" as const,
  "database" as const,
);
const names = fc.array(hostileText, { maxLength: 3 });

/** An object in which members may be missing, never undefined. */
function partly<Value extends object>(parts: {
  readonly [Key in keyof Value]: fc.Arbitrary<Value[Key]>;
}): fc.Arbitrary<Partial<Value>> {
  return fc.record<Value, never>(parts, { requiredKeys: [] }) as fc.Arbitrary<Partial<Value>>;
}

/** An object of members that are always there, and others. */
function joined<First extends object, Second extends object>(
  first: fc.Arbitrary<First>,
  second: fc.Arbitrary<Second>,
): fc.Arbitrary<First & Second> {
  return fc.tuple(first, second).map((both) => Object.assign({}, ...both) as First & Second);
}

const failure = joined(
  fc.record({ message: hostileText }),
  partly<{ counterexample: string }>({ counterexample: hostileText }),
);

const test: fc.Arbitrary<TestResult> = joined(
  fc.record({ name: hostileText, state }),
  partly<Required<Pick<TestResult, "layer" | "cases" | "failure">>>({
    layer,
    cases: fc.record({ met: count, notMet: count }),
    failure,
  }),
);

const run: fc.Arbitrary<TestRun> = fc.record({
  file: fc.oneof(hostileText, fc.constant("test/rules/loan.test.ts")),
  state,
  tests: fc.array(test, { maxLength: 3 }),
});

const property: fc.Arbitrary<PropertyRun> = joined(
  run,
  fc.tuple(count, count).map(([met, notMet]) => ({ runs: met + notMet, met, notMet })),
);

const ablation: fc.Arbitrary<Ablation> = fc.record({
  layer: fc.oneof(layer, fc.constant("all" as const)),
  together: names,
  seen: fc.boolean(),
  by: names,
  unrelated: fc.record({ run: count, failed: names }),
});

const mutation: fc.Arbitrary<Mutation> = fc
  .array(
    fc.record({
      id: fc.stringMatching(/^[a-z]{2,8}-[0-9]$/),
      operator: hostileText,
      description: hostileText,
      outcome: fc.constantFrom("killed" as const, "survived" as const, "equivalent" as const),
    }),
    { maxLength: 4 },
  )
  .map((mutants) => ({
    killed: mutants.filter(({ outcome }) => outcome === "killed").length,
    total: mutants.filter(({ outcome }) => outcome !== "equivalent").length,
    mutants,
  }));

const statuses: readonly Status[] = [
  "enforced",
  "configured",
  "organisational",
  "not applicable",
  "unproven",
];

const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString());

const anyRule: fc.Arbitrary<RuleProof> = joined(
  fc.record({
    rule: fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/), hostileText),
    pack: fc.oneof(fc.constantFrom("library", "archive"), hostileText),
    kind: fc.constantFrom("guard", "invariant", "control", "design", "organisational"),
    title: hostileText,
    citation: fc.oneof(hostileText, fc.constant("27 CFR 164.312(a)(1); 165.2")),
    says: hostileText,
    status: fc.constantFrom(...statuses),
    reason: hostileText,
    decision: fc.record({
      outcome: fc.constantFrom(
        "applies" as const,
        "not-applicable" as const,
        "unknown" as const,
        "switched-off" as const,
      ),
      reason: hostileText,
      because: names,
    }),
    review: joined(
      fc.record({ state: fc.constantFrom("reviewed" as const, "needs legal review" as const) }),
      partly<{ by: string; on: string; note: string }>({
        by: hostileText,
        on: date,
        note: hostileText,
      }),
    ),
    holds: partly<{ from: string; to: string }>({ from: date, to: date }),
    notEncoded: names,
    entities: names,
    enforcedAt: fc.array(
      fc.record({ layer, file: hostileText, line: fc.integer({ min: 1, max: 9999 }) }),
      { maxLength: 3 },
    ),
    ablations: fc.uniqueArray(ablation, { maxLength: 3, selector: (each) => each.layer }),
    problems: fc.array(
      fc.record({ code: fc.constantFrom("BYL1801", "BYL1802"), message: hostileText }),
      { maxLength: 2 },
    ),
  }),
  partly<Required<Pick<RuleProof, "url" | "duty" | "property" | "mutation" | "triedAt">>>({
    url: fc.oneof(
      hostileText,
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom("javascript:alert(1)", "https://law.example/a b|c?d=[e]#f^g%zz"),
    ),
    duty: fc.record({ duty: hostileText, evidence: hostileText, every: hostileText }),
    property,
    mutation,
    triedAt: instant,
  }),
);

/** Nothing of the application enforces a rule about the blueprint, so nothing of it is left out. */
const rule = anyRule.map((each) =>
  each.kind === "design" ? Object.assign({}, each, { ablations: [] }) : each,
);

const anyProof: fc.Arbitrary<Proof> = fc.record({
  format: fc.constant(1 as const),
  application: fc.record({
    name: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    title: hostileText,
    assurance: fc.constantFrom("prototype", "production"),
    jurisdictions: names,
    asOf: date,
  }),
  engine: fc.constantFrom("0.1.0", "1.0.0-rc.1"),
  packs: fc.array(fc.record({ name: hostileText, version: hostileText }), { maxLength: 3 }),
  changedByHand: fc.array(fc.string(), { maxLength: 3 }),
  scope: fc.record({ mutants: fc.boolean() }),
  ranAt: instant,
  environment: fc.record({ node: hostileText, postgres: hostileText }),
  tookMs: fc.nat(10_000_000),
  rules: fc.uniqueArray(rule, { maxLength: 4, selector: (each) => each.rule }),
  races: fc.uniqueArray(run, { maxLength: 2, selector: (each) => each.file }),
  graph: fc.record({
    entities: fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[A-Z][a-z]{1,8}$/),
        title: hostileText,
        fields: count,
        references: fc.array(
          fc.record({ field: fc.stringMatching(/^[a-z]{2,8}$/), entity: hostileText }),
          { maxLength: 2 },
        ),
        states: fc.array(fc.record({ name: hostileText, next: names }), { maxLength: 3 }),
        rules: names,
      }),
      { maxLength: 3, selector: (each) => each.name },
    ),
  }),
  subjects: fc.uniqueArray(
    fc.record({
      name: fc.oneof(hostileText, fc.constantFrom("src/app.ts", "pack:library@1.0.0")),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    }),
    { maxLength: 5, selector: (each) => each.name },
  ),
});

/**
 * A proof of whatever a prover could find, with hostile text wherever text comes from outside. A run
 * that was not to change rules has no mutants.
 */
export const arbitraryProof: fc.Arbitrary<Proof> = anyProof.map((proof) =>
  proof.scope.mutants
    ? proof
    : Object.assign({}, proof, { rules: proof.rules.map(withoutMutation) }),
);
