import { beforeAll, describe, expect, it } from "vitest";
import type { MutationContext } from "#core/prove/mutate/mutant";
import type { TriedRule } from "#core/prove/rule-proof";
import type { Rule } from "#core/rule/rule";
import { proveDesign } from "#core/prove/prove-design";
import { decideText, libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

const twoRoles = (require: string, examples: string): string => `id: two-roles
title: Whoever deletes books does not lend them
source: { citation: Library Rules 2, says: Removing copies and lending are separate duties. }
status: in-force
kind: design
require: ${JSON.stringify(require)}
message: The role lender may delete books.
examples:
${examples}`;

const reads = `  - name: lenders only read
    given: { app: { entities: [{ name: Book, delete: [keeper] }] } }
    expect: allowed
`;
const deletes = `  - name: lenders delete
    given: { app: { entities: [{ name: Book, delete: [keeper, lender] }] } }
    expect: refused
`;

async function designRule(text?: string): Promise<{ rule: Rule; context: MutationContext }> {
  const { pack, rules, diagnostics } = await variedLibrary(
    text === undefined ? {} : { "rules/design/two-roles.yaml": text },
  );
  const rule = rules.find(({ id }) => id === "two-roles");
  if (rule === undefined || pack === undefined) throw new Error(JSON.stringify(diagnostics));
  const { model } = decideText(libraryBlueprint, rules, [pack]);
  return { rule, context: { packs: [pack], model } };
}

const triedAt = "2026-11-22T10:00:00.000Z";

async function prove(text?: string, mutants = false): Promise<TriedRule> {
  const { rule, context } = await designRule(text);
  return proveDesign(rule, context, { mutants, triedAt });
}

let proven: TriedRule;
beforeAll(async () => {
  proven = await prove();
});

const codesOf = ({ problems }: TriedRule): readonly string[] => problems.map(({ code }) => code);

describe("a rule about the order", () => {
  it("is proven by its examples, at the blueprint", () => {
    expect(proven.problems).toEqual([]);
    expect(proven.enforcedAt).toEqual([{ layer: "design", file: "blueprint.yaml", line: 1 }]);
    expect(proven.property).toMatchObject({ state: "passed", runs: 2, met: 1, notMet: 1 });
    expect(proven.property?.tests.map(({ name, layer }) => [name, layer])).toEqual([
      ["lenders only read", "design"],
      ["lenders delete", "design"],
    ]);
  });

  it("is not taken away from an application, which does not enforce it", () => {
    expect(proven.ablations).toEqual([]);
  });

  it("is unproven when an example says otherwise", async () => {
    const found = await prove(twoRoles("true", reads + deletes));
    expect(codesOf(found)).toEqual(["BYL1801"]);
    expect(found.problems[0]?.message).toContain("lenders delete: it is allowed");
    expect(found.property?.tests[1]?.failure).toEqual({ message: "it is allowed" });
  });

  it("is unproven when its examples are all on one side, or when it has none", async () => {
    const { rule, context } = await designRule();
    const withExamples = (expected: (expect: unknown) => boolean): TriedRule => {
      const examples = rule.definition.examples.filter((each) => expected(each.expect));
      const varied = { ...rule, definition: { ...rule.definition, examples } } as Rule;
      return proveDesign(varied, context, { mutants: false, triedAt });
    };
    const allowed = withExamples((outcome) => outcome === "allowed");
    expect(codesOf(allowed)).toEqual(["BYL1804"]);
    expect(allowed.problems[0]?.message).toContain("never met");
    const refused = withExamples((outcome) => outcome === "refused");
    expect(refused.problems[0]?.message).toContain("always met");
    expect(codesOf(withExamples(() => false))).toEqual(["BYL1816"]);
  });

  it("has mutants only when they are asked for, and only examples to notice them", async () => {
    expect(proven.mutation).toBeUndefined();
    const { mutation } = await prove(undefined, true);
    expect(mutation?.total).toBeGreaterThan(0);
    const killers = mutation?.mutants.flatMap(({ by }) => (by === undefined ? [] : [by.what]));
    expect(killers?.filter((what) => what === "property")).toEqual([]);
  });
});
