import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProveReport } from "#core/prove/prove";
import { mapBounded } from "#core/map-bounded";
import { mergeProofs } from "#core/prove/merge-proofs";
import { readParts, writePart } from "#core/prove/parts";
import { openLibraries, type Libraries, type ProvenLibrary } from "./proving-library.ts";

let libraries: Libraries;
let library: ProvenLibrary;

beforeAll(async () => {
  libraries = await openLibraries();
  library = await libraries.open();
});

afterAll(async () => {
  await libraries.close();
});

function errorsOf({ diagnostics }: ProveReport): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("proving a library", () => {
  it("shows every rule to be enforced, on both sides and layer by layer", async () => {
    const done: string[] = [];
    const report = await library.prove({
      workers: 2,
      onRule: ({ rule, status }) => status === "done" && done.push(rule),
    });
    expect(errorsOf(report)).toEqual([]);
    const rules = report.proof?.rules ?? [];
    const enforced = rules.filter(({ status }) => status === "enforced");
    expect(enforced.map(({ rule }) => rule)).toContain("loan-length");
    expect(rules.filter(({ status }) => status === "unproven")).toEqual([]);
    const shown = enforced.map(({ rule, property, ablations, enforcedAt }) => ({
      rule,
      state: property?.state,
      sawBothSides: Math.min(property?.met ?? 0, property?.notMet ?? 0) > 0,
      isSeen: ablations.length > 0 && ablations.every(({ seen }) => seen),
      hasPlace: enforcedAt.length > 0,
    }));
    expect(shown).toEqual(
      enforced.map(({ rule }) => ({
        rule,
        state: "passed",
        sawBothSides: true,
        isSeen: true,
        hasPlace: true,
      })),
    );
    const tried = enforced.filter(({ kind }) => kind !== "design").map(({ rule }) => rule);
    expect(done.toSorted()).toEqual(tried.toSorted());
    const length = rules.find(({ rule }) => rule === "loan-length");
    expect(length?.ablations.map(({ layer }) => layer)).toEqual(["edge", "database", "all"]);
    expect(length?.ablations.at(-1)?.unrelated.run).toBeGreaterThan(2);
    expect(report.proof?.races.map(({ state }) => state)).toEqual(["passed", "passed", "passed"]);
  });

  it("proves no rule again that nothing has changed about, and after a change only what it concerns", async () => {
    const own = await libraries.open();
    const tried = async (): Promise<readonly string[]> => {
      const rules: string[] = [];
      const report = await own.prove({
        cache: true,
        rules: ["keep-loans", "own-record"],
        onRule: ({ rule, status, cached }) =>
          status === "done" && cached !== true && rules.push(rule),
      });
      expect(errorsOf(report)).toEqual([]);
      return rules.toSorted();
    };
    expect(await tried()).toEqual(["keep-loans", "own-record"]);
    expect(await tried()).toEqual([]);
    const rule = join(own.folder, "library-pack/rules/loans/keep-loans.yaml");
    await writeFile(
      rule,
      (await readFile(rule, "utf8")).replace("title: Loans", "title: All loans"),
    );
    // The rule of members looks at no loan.
    expect(await tried()).toEqual(["keep-loans"]);
  });

  it("is the same whether one machine proves it or two do", async () => {
    const folder = join(library.folder, "parts");
    const rules = ["keep-loans", "old-fines", "own-record", "two-roles"];
    const provePart = async (index: number): Promise<void> => {
      const shard = { index, count: 2 };
      const { proof } = await library.prove({ rules, shard });
      if (proof === undefined) throw new Error("nothing was proven");
      await writePart(proof, shard, folder);
    };
    await mapBounded([1, 2], provePart, 1);
    const parts = await readParts(folder);
    const merged = mergeProofs(parts.value ?? []);
    expect(merged.diagnostics).toEqual([]);
    const whole = await library.prove({ rules });
    expect(merged.value?.rules).toEqual(whole.proof?.rules);
    await rm(folder, { recursive: true });
  });

  it("tries the mutants of a rule, and says in plain words what nobody noticed", async () => {
    const { proof } = await library.prove({ rules: ["loan-length"], mutants: true });
    const [rule] = proof?.rules ?? [];
    expect(rule?.mutation?.total).toBeGreaterThan(2);
    expect(rule?.mutation?.killed).toBeGreaterThan(1);
    for (const { description, outcome, by } of rule?.mutation?.mutants ?? []) {
      expect(description).toMatch(/^\S.+/);
      expect(by === undefined).toBe(outcome !== "killed");
    }
  });

  it("does not begin where it could not end", async () => {
    const misspelt = await library.prove({ rules: ["loan-lenght"] });
    expect(misspelt.proof).toBeUndefined();
    expect(misspelt.diagnostics.at(-1)).toMatchObject({ code: "BYL1812" });
    expect(misspelt.diagnostics.at(-1)?.message).toContain("Did you mean loan-length?");

    const wrongType = await libraries.open();
    await wrongType.edit(
      "src/app.ts",
      "export const application",
      "export const no: number = '';\nexport const application",
    );
    const untyped = await wrongType.prove();
    expect(errorsOf(untyped)).toEqual(["BYL1810"]);
    expect(untyped.diagnostics.at(-1)?.message).toContain("src/app.ts");

    const broken = await libraries.open();
    await broken.edit(
      "src/db/migrations/0002_tables.sql",
      /create table "?book"? \(/,
      "create tabel book (",
    );
    expect(errorsOf(await broken.prove())).toEqual(["BYL1818"]);

    await rm(join(broken.out, "node_modules"));
    expect(errorsOf(await broken.prove())).toEqual(["BYL1817"]);
  });

  it("wants conflicts to be settled first", async () => {
    const own = await libraries.open();
    await own.edit(
      "src/rules.ts",
      "A book is lent for at most 28 days",
      "A book is lent for a while",
    );
    const rule = join(own.folder, "library-pack/rules/loans/loan-length.yaml");
    await writeFile(
      rule,
      (await readFile(rule, "utf8")).replace("at most 28 days", "28 days at most"),
    );
    expect(errorsOf(await own.prove())).toEqual(["BYL1811"]);
  });
});
