import { beforeAll, describe, expect, it } from "vitest";
import type { Decision } from "#core/decide/decision";
import type { Pack } from "#core/pack/pack";
import type { Rule } from "#core/rule/rule";
import { judgeTrial } from "#core/prove/judge-trial";
import { problemsOf } from "#core/prove/problems-of";
import type { Proof, TestRun } from "#core/prove/proof";
import { ruleProof, type TriedRule } from "#core/prove/rule-proof";
import { decideText, libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";
import { libraryProof } from "../evidence/library-proof.ts";
import { failing, outcomeOf, passing, removal, trial } from "./hand-made-trial.ts";

let pack: Pack;
let rules: readonly Rule[];
beforeAll(async () => {
  const varied = await variedLibrary({});
  pack = varied.pack!;
  ({ rules } = varied);
});

function decision(id: string, text = libraryBlueprint): Decision {
  const found = decideText(text, rules, [pack]).decisions[id];
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

const facts = "facts: { lendsToMinors: false, branches: 2 }";
const withFacts = (given: string): string => libraryBlueprint.replace(facts, `facts: ${given}`);

const enforcedAt = [{ layer: "database", file: "src/db/migrations/0004.sql", line: 7 }] as const;
const tried = (of: Parameters<typeof trial>[0] = {}): TriedRule => ({
  ...judgeTrial(trial(of)),
  enforcedAt,
  triedAt: "2026-11-22T10:00:00.000Z",
});

describe("the status of a rule", () => {
  it("is enforced when nothing is wrong with its trial", () => {
    const proof = ruleProof(decision("loan-length"), tried());
    expect(proof).toMatchObject({
      rule: "loan-length",
      pack: "library",
      kind: "invariant",
      citation: "Library Rules 4.1",
      status: "enforced",
      reason:
        "Its property passes on the application, and fails when its enforcement is taken away.",
      decision: { outcome: "applies", because: ["blueprint.yaml:25"] },
      entities: ["Loan"],
      enforcedAt,
      problems: [],
    });
  });

  it("says in how many layers it is enforced", () => {
    const ablations = [
      removal({ layer: "edge" }),
      removal({ layer: "database" }),
      removal({ layer: "all" }),
    ];
    expect(ruleProof(decision("loan-length"), tried({ ablations })).reason).toBe(
      "Its property passes on the application, and fails when each of its layers (edge, database) is taken away.",
    );
  });

  it("is unproven with the first thing that is wrong", () => {
    const ablations = [removal({ property: outcomeOf(passing("refuses")) })];
    const proof = ruleProof(decision("loan-length"), tried({ ablations }));
    expect(proof.status).toBe("unproven");
    expect(proof.problems.map(({ code }) => code)).toEqual(["BYL1802"]);
    expect(proof.reason).toBe(proof.problems[0]?.message);
  });

  it("is unproven when it was not tried", () => {
    expect(ruleProof(decision("loan-length"), undefined).status).toBe("unproven");
  });

  it("is organisational for what people must do, with the duty", () => {
    const proof = ruleProof(
      decision("minors", withFacts("{ lendsToMinors: true, branches: 2 }")),
      undefined,
    );
    expect(proof).toMatchObject({
      status: "organisational",
      duty: { duty: "Collect the consent of a parent.", evidence: "The signed forms." },
      problems: [],
    });
  });

  it("is not applicable with the reason of the decision and its lines", () => {
    const answered = ruleProof(decision("minors"), undefined);
    expect(answered.status).toBe("not applicable");
    expect(answered.reason).toContain("facts.lendsToMinors");
    expect(answered.decision.because).toEqual(["blueprint.yaml:5"]);
    const vacated = ruleProof(decision("old-fines"), undefined);
    expect(vacated).toMatchObject({ status: "not applicable", problems: [] });
    expect(vacated.reason).toContain("vacated");
  });

  it("is not applicable when a recorded decision switches it off, and says whose", () => {
    const switchedOff = `${libraryBlueprint}decisions:
  encrypted-cards:
    off: true
    rationale: The cards carry no name.
    alternative: The shelf is locked.
    decidedBy: R. Officer
    decidedOn: 2026-02-01
`;
    const proof = ruleProof(decision("encrypted-cards", switchedOff), undefined);
    expect(proof.status).toBe("not applicable");
    expect(proof.reason).toBe(
      "Switched off by R. Officer on 2026-02-01: The cards carry no name. Instead: The shelf is locked.",
    );
  });

  it("is unproven while a question is open: BYL1813 for each", () => {
    const open = ruleProof(decision("audited", withFacts("{ branches: 2 }")), undefined);
    expect(open.status).toBe("unproven");
    expect(open.problems).toMatchObject([{ code: "BYL1813" }]);
    expect(open.problems[0]?.message).toContain("whether audited applies: lendsToMinors.");
    const both = ruleProof(decision("audited", withFacts("{}")), undefined);
    expect(both.problems.map(({ code }) => code)).toEqual(["BYL1813", "BYL1813"]);
  });

  it("is one of five words, and unproven exactly where there is a problem", () => {
    const blueprints = [libraryBlueprint, withFacts("{}"), withFacts("{ lendsToMinors: true }")];
    const trials = [
      tried(),
      tried({ base: undefined }),
      tried({ base: outcomeOf(failing("refuses")) }),
      tried({ base: outcomeOf(passing("refuses", {})) }),
    ];
    const proofs = blueprints.flatMap((text) =>
      decideText(text, rules, [pack]).list.flatMap((each) =>
        trials.map((found) => ruleProof(each, each.outcome === "applies" ? found : undefined)),
      ),
    );
    const words = new Set([
      "configured",
      "enforced",
      "not applicable",
      "organisational",
      "unproven",
    ]);
    expect(proofs.filter(({ status }) => !words.has(status))).toEqual([]);
    const people = proofs.filter(({ kind }) => kind !== "organisational");
    expect(
      people.filter((each) => (each.status === "unproven") !== each.problems.length > 0),
    ).toEqual([]);
    expect(new Set(proofs.map(({ status }) => status)).size).toBe(4);
  });
});

describe("what keeps an application from being proven", () => {
  it("is each problem of a rule, as an error that names the rule", () => {
    const open = ruleProof(decision("audited", withFacts("{ branches: 2 }")), undefined);
    const proof: Proof = { ...libraryProof, rules: [open], races: [] };
    expect(problemsOf(proof)).toMatchObject([
      { code: "BYL1813", severity: "error", rule: "audited" },
    ]);
  });

  it("is each race that is lost: BYL1814", () => {
    const race: TestRun = {
      file: "test/platform/concurrency.test.ts",
      state: "failed",
      tests: [
        { name: "lends the last copy once", state: "passed" },
        { name: "spends once", state: "failed", failure: { message: "it was spent twice" } },
        { name: "is not there", state: "skipped" },
      ],
    };
    const found = problemsOf({ ...libraryProof, rules: [], races: [race] });
    expect(found.map(({ code }) => code)).toEqual(["BYL1814"]);
    expect(found[0]?.message).toContain(
      "test/platform/concurrency.test.ts: spends once: it was spent twice",
    );
  });

  it("is nothing when every rule is proven and no race is lost", () => {
    const rule = ruleProof(decision("loan-length"), tried());
    expect(problemsOf({ ...libraryProof, rules: [rule] })).toEqual([]);
  });
});
