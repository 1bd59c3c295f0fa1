import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ProveReport } from "#core/prove/prove";
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

    const linked = await libraries.open();
    await symlink(join(linked.out, "package.json"), join(linked.out, "src/elsewhere.json"));
    const refused = await linked.prove();
    expect(errorsOf(refused)).toEqual(["BYL1823"]);
    expect(refused.diagnostics.at(-1)?.message).toContain("src/elsewhere.json");

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
