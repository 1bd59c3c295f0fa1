import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junitXml } from "#core/evidence/junit";
import { visibleText } from "#core/evidence/visible-text";
import { arbitraryProof } from "./arbitrary-proof.ts";
import { designRule, libraryProof, withoutMutation } from "./library-proof.ts";
import { readXml, type ReadElement } from "./read-xml.ts";

const settings = { seed: 20_261_122, numRuns: 200 };

const named = ({ children }: ReadElement, name: string): readonly ReadElement[] =>
  children.filter((child) => child.name === name);

/** How the cases of a suite came out, by name. */
function outcomes(suite: ReadElement | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (suite === undefined ? [] : named(suite, "testcase")).map((each) => [
      each.attributes["name"],
      each.children.find(({ name }) => name !== "system-out")?.name ?? "passed",
    ]),
  );
}

describe("the JUnit report of a proof", () => {
  const root = readXml(junitXml(libraryProof));
  const suite = (name: string): ReadElement | undefined =>
    root.children.find(({ attributes }) => attributes["name"] === name);

  it("has a suite for each rule and each race, with how its tests came out", () => {
    expect(root.children.map(({ attributes }) => attributes["name"])).toEqual([
      "at-most-five-loans",
      "loans-are-logged",
      "staff-is-trained",
      "no-pens-near-manuscripts",
      "fines-stop-at-the-price",
      "test/platform/concurrency.test.ts",
    ]);
    expect(outcomes(suite("at-most-five-loans"))).toEqual({
      "has what it claims proven": "passed",
      "edge: refuses the sixth loan": "passed",
      "database: refuses it in SQL": "passed",
      "is missed without its enforcement in the edge layer": "passed",
      "is missed without its enforcement in the database layer": "passed",
      "notices every change of the rule": "skipped",
    });
    expect(outcomes(suite("loans-are-logged"))).toEqual({ "has what it claims proven": "passed" });
    expect(outcomes(suite("staff-is-trained"))).toEqual({ "has what it claims proven": "skipped" });
    expect(outcomes(suite("fines-stop-at-the-price"))).toEqual({
      "has what it claims proven": "failure",
      "refuses a higher fine": "failure",
      "is missed without all of its enforcement": "failure",
    });
  });

  it("has the counterexample as it can be pasted, and the properties that were ruined with it", () => {
    const failures = named(suite("fines-stop-at-the-price")!, "testcase").flatMap((each) =>
      named(each, "failure"),
    );
    const [, property, ablation] = failures;
    expect(property?.attributes["message"]).toBe("201 instead of 422 & <nothing> else");
    expect(property?.text).toContain(
      'curl -X POST http://127.0.0.1:3000/v1/fines \\\n  -d \'{"amount":"9.01"}\'',
    );
    expect(ablation?.text).toContain("at-most-five-loans");
  });

  it("has the mutation score, and the mutants that survived in plain words", () => {
    const rule = suite("at-most-five-loans")!;
    const [properties] = named(rule, "properties");
    expect(properties?.children.map(({ attributes }) => attributes)).toContainEqual({
      name: "mutants-killed",
      value: "2",
    });
    const [output] = named(named(rule, "testcase").at(-1)!, "system-out");
    expect(output?.text).toBe(
      "2 of 3 changes of the rule were noticed.\nNot noticed: date-1: from 2020-01-02 on",
    );
  });

  it("has the examples of a rule about the blueprint, and that its check keeps it, without a file", () => {
    const [found] = readXml(junitXml({ ...libraryProof, rules: [designRule] })).children;
    expect(outcomes(found)).toEqual({
      "has what it claims proven": "passed",
      "design: a loan of nobody": "passed",
      "design: a loan of a member": "passed",
      "is kept by the check of the blueprint": "passed",
      "notices every change of the rule": "passed",
    });
    const cases = named(found!, "testcase");
    expect(cases.flatMap(({ attributes: { file } }) => file ?? [])).toEqual([]);
    const [output] = named(cases[3]!, "system-out");
    expect(output?.text).toMatch(/^The check of the blueprint refuses what breaks the rule/);
    expect(output?.text).toContain("rules/loans/every-loan-has-a-member.yaml of the pack library");
  });

  it("fails where the examples do not show that the blueprint's check keeps a rule", () => {
    const property = { ...designRule.property!, state: "failed" } as const;
    const rules = [{ ...designRule, status: "unproven", property } as const];
    const [found] = readXml(junitXml({ ...libraryProof, rules })).children;
    expect(outcomes(found)["is kept by the check of the blueprint"]).toBe("failure");
  });

  it("says that changes of the rules were not tried", () => {
    const rules = libraryProof.rules.map(withoutMutation);
    const untried = { ...libraryProof, rules, scope: { mutants: false } };
    const [enforced, configured] = readXml(junitXml(untried)).children;
    expect(outcomes(enforced)["notices every change of the rule"]).toBe("skipped");
    expect(outcomes(configured)).toEqual({ "has what it claims proven": "passed" });
    const propertiesOf = (of: ReadElement): readonly object[] =>
      named(of, "properties").flatMap(({ children }) => children.map((each) => each.attributes));
    expect(propertiesOf(enforced!)).toContainEqual({ name: "mutants", value: "not tried" });
    expect(propertiesOf(suite("at-most-five-loans")!)).not.toContainEqual({
      name: "mutants",
      value: "not tried",
    });
  });

  it("has the moment in which each rule was tried", () => {
    const [first, ...others] = libraryProof.rules;
    const rules = [{ ...first!, triedAt: "2026-11-20T09:08:07.000Z" }, ...others];
    const { children } = readXml(junitXml({ ...libraryProof, rules }));
    expect(children.map(({ attributes }) => attributes["timestamp"])).toEqual([
      "2026-11-20T09:08:07",
      ...Array.from({ length: 5 }, () => "2026-11-22T10:11:12"),
    ]);
  });

  it("fails where the file of a test failed as a whole", () => {
    const race = { file: "test/race.test.ts", state: "failed", tests: [] } as const;
    const [found] = readXml(junitXml({ ...libraryProof, rules: [], races: [race] })).children;
    expect(outcomes(found)).toEqual({ runs: "failure" });
  });

  it("is well-formed whatever texts hold, and gives each back with what XML forbids made visible", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        const { children } = readXml(junitXml(proof));
        expect(children.map(({ attributes }) => attributes["name"])).toEqual(
          [...proof.rules.map(({ rule }) => rule), ...proof.races.map(({ file }) => file)].map(
            visibleText,
          ),
        );
        for (const [index, { title }] of proof.rules.entries()) {
          const [properties] = children[index]?.children ?? [];
          expect(properties?.children[2]?.attributes["value"]).toBe(visibleText(title));
        }
        const reasons = proof.rules.map(({ reason, status }, index) => {
          const [output] = children[index]?.children[1]?.children ?? [];
          return status === "enforced" ? [output?.text, visibleText(reason)] : ["", ""];
        });
        expect(reasons.map(([found]) => found)).toEqual(reasons.map(([, wanted]) => wanted));
      }),
      settings,
    );
  });

  it("takes every character that there is", () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const [rule] = libraryProof.rules;
    const reason = [...units, "\u{1F4DA}"].join(" ");
    const { children } = readXml(junitXml({ ...libraryProof, rules: [{ ...rule!, reason }] }));
    const [output] = children[0]?.children[1]?.children ?? [];
    expect(output?.text).toBe(visibleText(reason));
    expect(output?.text).toContain("\u{1F4DA}");
  });

  it("counts what is in it, and fails for every rule that is unproven", () => {
    fc.assert(
      fc.property(arbitraryProof, (proof) => {
        const report = readXml(junitXml(proof));
        const sums = { tests: 0, failures: 0, skipped: 0 };
        for (const each of report.children) {
          const cases = named(each, "testcase");
          const counted = {
            tests: cases.length,
            failures: cases.filter((one) => named(one, "failure").length === 1).length,
            skipped: cases.filter((one) => named(one, "skipped").length === 1).length,
          };
          for (const key of ["tests", "failures", "skipped"] as const) {
            expect(each.attributes[key]).toBe(String(counted[key]));
            sums[key] += counted[key];
          }
        }
        for (const key of ["tests", "failures", "skipped"] as const) {
          expect(report.attributes[key]).toBe(String(sums[key]));
        }
        for (const [index, { status }] of proof.rules.entries()) {
          if (status !== "unproven") continue;
          expect(Number(report.children[index]?.attributes["failures"])).toBeGreaterThan(0);
        }
      }),
      settings,
    );
  });
});
