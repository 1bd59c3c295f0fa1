import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { failureOf, judgeTrial, testRunOf } from "#core/prove/judge-trial";
import type { MutantResult } from "#core/prove/proof";
import type { RuleTrial } from "#core/prove/rule-trial";
import type { TestOutcome } from "#core/prove/worker/protocol";
import {
  bothSides,
  failing,
  outcomeOf,
  passing,
  propertyFile,
  removal,
  trial,
} from "./hand-made-trial.ts";

const codesOf = (of: Partial<RuleTrial>): readonly string[] =>
  judgeTrial(trial(of)).problems.map(({ code }) => code);

const messageOf = (of: Partial<RuleTrial>): string =>
  judgeTrial(trial(of))
    .problems.map(({ message }) => message)
    .join("\n");

describe("a rule is enforced", () => {
  it("when its property passes, saw both sides, and fails without the enforcement", () => {
    const { problems, property, ablations } = judgeTrial(trial());
    expect(problems).toEqual([]);
    expect(property).toEqual({
      file: propertyFile,
      state: "passed",
      tests: [{ name: "refuses a longer loan", state: "passed", cases: { met: 3, notMet: 4 } }],
      runs: 7,
      met: 3,
      notMet: 4,
    });
    expect(ablations).toEqual([
      {
        layer: "database",
        together: [],
        seen: true,
        by: ["refuses a longer loan"],
        unrelated: { run: 0, failed: [] },
      },
    ]);
  });

  it("when one test met the condition and another did not", () => {
    const base = outcomeOf(
      passing("refuses", { cases: { met: 2, notMet: 0 } }),
      passing("allows", { cases: { met: 0, notMet: 5 } }),
    );
    const { problems, property } = judgeTrial(trial({ base }));
    expect(problems).toEqual([]);
    expect(property).toMatchObject({ runs: 7, met: 2, notMet: 5 });
  });

  it("when a test of its property is left out for want of anything to try", () => {
    const skipped = { name: "by SQL", state: "skipped" as const, ms: 0, meta: {} };
    expect(codesOf({ base: outcomeOf(passing("refuses"), skipped) })).toEqual([]);
  });

  it("when the properties of unrelated rules pass without it", () => {
    const ablations = [removal({ neighbours: { run: 3, failed: [] } })];
    const { problems, ablations: judged } = judgeTrial(trial({ ablations }));
    expect(problems).toEqual([]);
    expect(judged[0]?.unrelated).toEqual({ run: 3, failed: [] });
  });
});

describe("BYL1801: a property that fails", () => {
  const failed = outcomeOf(
    passing("allows"),
    failing("refuses a longer loan", "expected 422, got 201\n    at line 4", {
      ...bothSides,
      counterexample: "curl -X POST /v1/loans",
    }),
  );

  it("is told with the first line of the first failure", () => {
    expect(codesOf({ base: failed })).toEqual(["BYL1801"]);
    expect(messageOf({ base: failed })).toContain(
      "loan-length fails on the built application: refuses a longer loan: expected 422, got 201",
    );
    expect(messageOf({ base: failed })).not.toContain("line 4");
  });

  it("keeps the whole failure, with the commands that show it", () => {
    const { property } = judgeTrial(trial({ base: failed }));
    expect(property?.state).toBe("failed");
    expect(property?.tests[1]?.failure).toEqual({
      message: "expected 422, got 201\n    at line 4",
      counterexample: "curl -X POST /v1/loans",
    });
  });

  it("is told when the file does not even load", () => {
    const base = { file: propertyFile, tests: [], error: "no such module" };
    expect(codesOf({ base })).toEqual(["BYL1801"]);
    expect(messageOf({ base })).toContain("no such module");
  });

  it("is told with what should have come and what came, where the counterexample says so", () => {
    const counterexample = [
      "# By the rule: it is refused",
      "curl -X POST /v1/loans",
      `# What came:   ${"201 ".repeat(100)}`,
    ].join("\n");
    const base = outcomeOf(failing("refuses", "no\nmore", { ...bothSides, counterexample }));
    const failure = failureOf(base);
    expect(failure).toMatch(/^refuses: no \(by the rule: it is refused; what came: 201 .*…\)$/);
    expect(failure.length).toBeLessThan(250);
    expect(messageOf({ base })).toContain(failure);
  });

  it("is told without what a removal would have shown: that means nothing any more", () => {
    const ablations = [removal({ property: outcomeOf(passing("refuses a longer loan")) })];
    expect(codesOf({ base: failed, ablations })).toEqual(["BYL1801"]);
  });
});

describe("BYL1809: a property that fails in the same way with and without", () => {
  const broken = outcomeOf(failing("refuses", "is not a function"));
  const elsewhere = outcomeOf(failing("refuses", "it was allowed"));

  it("is told apart from one that fails only as it is built", () => {
    const same = removal({ property: broken });
    expect(codesOf({ base: broken, ablations: [same] })).toEqual(["BYL1809"]);
    expect(messageOf({ base: broken, ablations: [same] })).toContain("is not a function");
    expect(codesOf({ base: broken, ablations: [removal({ property: elsewhere })] })).toEqual([
      "BYL1801",
    ]);
  });

  it("fails in the same way in every layer, or it is not the same", () => {
    const ablations = [
      removal({ layer: "edge", property: broken }),
      removal({ property: elsewhere }),
    ];
    expect(codesOf({ base: broken, ablations })).toEqual(["BYL1801"]);
  });

  it("fails in the same tests, for the same reasons, or it is not the same", () => {
    const more = outcomeOf(...broken.tests, failing("by SQL", "it was done"));
    const other = outcomeOf(failing("refuses", "is not a function\nas line 2 says"));
    for (const property of [more, other]) {
      expect(codesOf({ base: broken, ablations: [removal({ property })] })).toEqual(["BYL1801"]);
    }
  });

  it("needs a removal that was tried", () => {
    expect(codesOf({ base: broken, ablations: [] })).toEqual(["BYL1801"]);
    const unusable = removal({ state: "unusable", property: undefined });
    expect(codesOf({ base: broken, ablations: [unusable] })).toEqual(["BYL1801", "BYL1807"]);
  });
});

describe("BYL1802: a removal that nobody notices", () => {
  it("is told with its layer", () => {
    const ablations = [removal({ property: outcomeOf(passing("refuses")) })];
    expect(codesOf({ ablations })).toEqual(["BYL1802"]);
    expect(messageOf({ ablations })).toContain("loan-length is taken away (database)");
    expect(judgeTrial(trial({ ablations })).ablations[0]).toMatchObject({ seen: false, by: [] });
  });

  it("is told when the tests are left out without the enforcement", () => {
    const skipped = { name: "refuses", state: "skipped" as const, ms: 0, meta: {} };
    expect(codesOf({ ablations: [removal({ property: outcomeOf(skipped) })] })).toEqual([
      "BYL1802",
    ]);
  });

  const edge = { ...bothSides, layer: "edge" } as const;
  const database = { ...bothSides, layer: "database" } as const;

  it("counts only a failing test of the layer that was taken away", () => {
    const byAnother = outcomeOf(
      failing("answers 422: edge", "201", edge),
      passing("refuses SQL: database", database),
    );
    expect(codesOf({ ablations: [removal({ layer: "database", property: byAnother })] })).toEqual([
      "BYL1802",
    ]);
    expect(codesOf({ ablations: [removal({ layer: "edge", property: byAnother })] })).toEqual([]);
  });

  it("counts a failing test of any layer when all are taken away", () => {
    const property = outcomeOf(failing("answers 422: edge", "201", edge), passing("x", database));
    expect(codesOf({ ablations: [removal({ layer: "all", property })] })).toEqual([]);
  });

  it("does not count a test that an error or its time has ended, and says what it was", () => {
    const crashed: TestOutcome = { ...failing("refuses", "no such function"), crashed: true };
    const property = outcomeOf(crashed, passing("by SQL"));
    const [problem, ...more] = judgeTrial(trial({ ablations: [removal({ property })] })).problems;
    expect(more).toEqual([]);
    expect(problem?.code).toBe("BYL1807");
    expect(problem?.message).toContain("refuses: no such function");
    const noticed = outcomeOf(crashed, failing("by SQL"));
    const { problems, ablations } = judgeTrial(
      trial({ ablations: [removal({ property: noticed })] }),
    );
    expect(problems).toEqual([]);
    expect(ablations[0]?.by).toEqual(["by SQL"]);
  });

  it("counts a failing test that belongs to no layer", () => {
    const property = outcomeOf(failing("refuses"));
    expect(codesOf({ ablations: [removal({ layer: "service", property })] })).toEqual([]);
  });

  it("is told for each layer by itself", () => {
    const property = outcomeOf(failing("answers 422: edge", "201", edge));
    const ablations = [
      removal({ layer: "edge", property }),
      removal({ layer: "service", property }),
      removal({ layer: "database", property }),
      removal({ layer: "all", property }),
    ];
    expect(messageOf({ ablations }).match(/\((\w+)\)/g)).toEqual(["(service)", "(database)"]);
  });
});

describe("BYL1803: a removal that breaks others", () => {
  const neighbours = { run: 3, failed: ["own-record", "reminder"] };

  it("names the unrelated rules whose properties fail", () => {
    const ablations = [removal({ neighbours })];
    expect(codesOf({ ablations })).toEqual(["BYL1803"]);
    expect(messageOf({ ablations })).toContain("breaks other rules: own-record, reminder.");
    expect(judgeTrial(trial({ ablations })).ablations[0]?.unrelated).toEqual(neighbours);
  });

  it("is told beside a removal that its own property does not notice", () => {
    const ablations = [removal({ property: outcomeOf(passing("refuses")), neighbours })];
    expect(codesOf({ ablations })).toEqual(["BYL1802", "BYL1803"]);
  });
});

describe("a removal that could not be tried", () => {
  it.each(["edited", "same", "unusable"] as const)(
    "is no removal that nobody noticed: %s",
    (state) => {
      const untried = removal({ layer: "edge", state, detail: "x", property: undefined });
      const { ablations, problems } = judgeTrial(trial({ ablations: [untried, removal()] }));
      expect(ablations.map(({ layer, seen }) => [layer, seen])).toEqual([["database", true]]);
      expect(problems).toHaveLength(1);
    },
  );
});

describe("BYL1807: others that could not be asked", () => {
  it("is told with the reason", () => {
    const neighbours = { run: 3, failed: [], problem: "The tests' process ended." };
    const { problems } = judgeTrial(trial({ ablations: [removal({ neighbours })] }));
    expect(problems.map(({ code }) => code)).toEqual(["BYL1807"]);
    expect(problems[0]?.message).toContain("The tests' process ended.");
  });
});

describe("BYL1804: a property that saw one side only", () => {
  const saw = (met: number, notMet: number, maskedBy?: readonly string[]): Partial<RuleTrial> => ({
    base: outcomeOf(passing("refuses", { cases: { met, notMet }, ...(maskedBy && { maskedBy }) })),
  });

  it("says which side it never saw", () => {
    expect(codesOf(saw(0, 4))).toEqual(["BYL1804"]);
    expect(messageOf(saw(0, 4))).toContain("its condition was never met.");
    expect(codesOf(saw(4, 0))).toEqual(["BYL1804"]);
    expect(messageOf(saw(4, 0))).toContain("its condition was always met.");
    expect(messageOf(saw(0, 0))).toContain("its condition was never met.");
  });

  it("names the rules that decide in its place, each once", () => {
    const base = outcomeOf(
      passing("a", { cases: { met: 0, notMet: 4 }, maskedBy: ["second-librarian"] }),
      passing("b", { cases: { met: 0, notMet: 4 }, maskedBy: ["second-librarian", "reminder"] }),
    );
    expect(messageOf({ base })).toMatch(
      /never met\. What would meet it is decided by second-librarian, reminder\.$/,
    );
  });

  it("is told instead of the failure of tests that notice it themselves", () => {
    const base = outcomeOf(
      failing("refuses", "it is tested in vain", { cases: { met: 0, notMet: 9 } }),
      passing("example", { cases: { met: 0, notMet: 1 } }),
    );
    expect(codesOf({ base })).toEqual(["BYL1804"]);
    const elsewhere = outcomeOf(...base.tests, failing("another"));
    expect(codesOf({ base: elsewhere })).toEqual(["BYL1801"]);
    expect(codesOf({ base: { ...base, error: "no database" } })).toEqual(["BYL1801"]);
  });

  it("is not told of a test that fails at its first case while others saw both sides", () => {
    const base = outcomeOf(
      failing("refuses", "500", { cases: { met: 0, notMet: 1 } }),
      passing("x"),
    );
    expect(codesOf({ base })).toEqual(["BYL1801"]);
  });

  it("says nothing of masks where both sides were seen", () => {
    expect(codesOf(saw(1, 1, ["second-librarian"]))).toEqual([]);
  });
});

describe("BYL1816: a property that asserts nothing", () => {
  it("passes and tells of no case", () => {
    expect(codesOf({ base: outcomeOf(passing("refuses", {})) })).toEqual(["BYL1816"]);
    expect(codesOf({ base: outcomeOf() })).toEqual(["BYL1816"]);
  });

  it("is told beside what else its silence leads to", () => {
    const base = outcomeOf(passing("refuses", {}));
    expect(codesOf({ base, ablations: [removal({ property: base })] })).toEqual([
      "BYL1816",
      "BYL1802",
    ]);
  });
});

describe("what cannot be tried", () => {
  it("is a rule without a test: BYL1805", () => {
    const { problems, property, ablations } = judgeTrial(trial({ base: undefined }));
    expect(problems.map(({ code }) => code)).toEqual(["BYL1805"]);
    expect(problems[0]?.message).toContain("loan-length");
    expect(property).toBeUndefined();
    expect(ablations).toEqual([]);
  });

  it("is an enforcement whose removal changes nothing: BYL1806", () => {
    const ablations = [removal({ layer: "edge", state: "same", detail: "", property: undefined })];
    expect(codesOf({ ablations })).toEqual(["BYL1806"]);
    expect(messageOf({ ablations })).toContain("(edge)");
  });

  it("is a variant without a database: BYL1807", () => {
    const ablations = [
      removal({ state: "unusable", detail: "relation loan is missing", property: undefined }),
    ];
    expect(codesOf({ ablations })).toEqual(["BYL1807"]);
    expect(messageOf({ ablations })).toContain("relation loan is missing");
  });

  it("is an enforcement that was changed by hand: BYL1808", () => {
    const ablations = [
      removal({ state: "edited", detail: "src/entities/loan/rules.ts", property: undefined }),
    ];
    expect(codesOf({ ablations })).toEqual(["BYL1808"]);
    expect(messageOf({ ablations })).toContain("`src/entities/loan/rules.ts`");
    const [edited] = ablations;
    const inEachLayer = [
      { ...edited!, layer: "edge" as const },
      { ...edited!, layer: "all" as const },
    ];
    expect(codesOf({ ablations: inEachLayer })).toEqual(["BYL1808"]);
  });
});

describe("the score of mutants", () => {
  const mutant = (outcome: MutantResult["outcome"], index: number): MutantResult => ({
    id: `threshold-${index}`,
    operator: "threshold",
    description: "29 days instead of 28",
    outcome,
  });

  it("leaves out those that change nothing, and does not decide the verdict", () => {
    const outcomes = fc.array(fc.constantFrom("killed", "survived", "equivalent"));
    fc.assert(
      fc.property(outcomes, (list) => {
        const { mutation, problems } = judgeTrial(
          trial({ mutants: { results: list.map(mutant), notes: ["some were chosen"] } }),
        );
        const killed = list.filter((outcome) => outcome === "killed").length;
        const survived = list.filter((outcome) => outcome === "survived").length;
        expect(mutation).toMatchObject({ killed, total: killed + survived });
        expect(mutation?.mutants).toHaveLength(list.length);
        expect(mutation?.notes).toEqual(["some were chosen"]);
        expect(problems).toEqual([]);
      }),
      { seed: 18, numRuns: 100 },
    );
  });

  it("is missing when no mutants were asked for", () => {
    expect(judgeTrial(trial()).mutation).toBeUndefined();
  });
});

describe("a test file's run", () => {
  it("passed when a test passed and none failed, and is skipped when none ran", () => {
    const skipped = { name: "x", state: "skipped" as const, ms: 0, meta: {} };
    expect(testRunOf(outcomeOf(passing("a"), skipped)).state).toBe("passed");
    expect(testRunOf(outcomeOf(passing("a"), failing("b"))).state).toBe("failed");
    expect(testRunOf(outcomeOf(skipped)).state).toBe("skipped");
    expect(testRunOf(outcomeOf()).state).toBe("skipped");
  });

  it("failed when it could not be run, whatever its tests did", () => {
    const run = testRunOf({ file: propertyFile, tests: [passing("a")], error: "no database" });
    expect(run.state).toBe("failed");
    expect(run.tests.at(-1)).toEqual({
      name: "loads",
      state: "failed",
      failure: { message: "no database" },
    });
    expect(failureOf({ file: propertyFile, tests: [passing("a")], error: "no database" })).toBe(
      "no database",
    );
  });
});
