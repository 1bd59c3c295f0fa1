import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadPack } from "#core/pack/load-pack";
import type { PackDefinition } from "#core/pack/pack";
import { testPack } from "#core/pack/test-pack";
import { codedLibrary, inCodedLibrary, loadCodedLibrary } from "../fixtures/library-code.ts";

const [firstFunction] = codedLibrary("").functions ?? [];
const [firstControl] = codedLibrary("").controls ?? [];

/** The pack with one of its controls or functions declared in another way. */
const varied =
  (change: { readonly control?: object; readonly function?: object }) =>
  (folder: string): PackDefinition => ({
    ...codedLibrary(folder),
    functions: [Object.assign({}, firstFunction, change.function)],
    controls: [Object.assign({}, firstControl, change.control)],
  });

/** What is said of the pack's code alone: rules that call what is not declared are left out. */
const problems = async (
  change: { readonly control?: object; readonly function?: object },
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  await inCodedLibrary(files, async (folder) => {
    const { diagnostics } = await loadPack(varied(change)(folder));
    return diagnostics.map(({ code, message }) => `${code} ${message}`);
  });

describe("the code of a pack", () => {
  it("is loaded with the text of its controls, and each function knows its pack", async () => {
    const { pack, rules, diagnostics } = await loadCodedLibrary();
    expect(diagnostics).toEqual([]);
    expect(testPack([pack!], rules)).toMatchObject({ failed: 0, diagnostics: [] });
    expect(pack?.controls[0]?.sql[0]).toContain("create trigger keep_first_day");
    expect(Object.keys(pack?.runtime ?? {})).toEqual(["most-at-once.ts", "weeks.ts"]);
    expect(Object.keys(pack?.testing ?? {})).toEqual([
      "fixed-dates.property.ts",
      "most-at-once.test.ts",
    ]);
    expect(pack?.functions.map(({ name, pack: owner }) => [owner, name])).toEqual([
      ["library", "wholeWeeks"],
      ["library", "mostAtOnce"],
      ["library", "priceClass"],
    ]);
  });

  it("is not read from a folder that declares none", async () => {
    const pack = await inCodedLibrary({}, async (folder) => (await loadPack({ folder })).value);
    expect(pack).toMatchObject({ controls: [], runtime: {}, testing: {} });
    expect(pack?.functions.map(({ name }) => name)).toEqual(["priceClass"]);
  });

  it.each([
    ["the folder above", "../other/pack.yaml"],
    ["an absolute path", "/etc/hostname"],
    ["a step back inside", "controls/../controls/fixed-dates.sql"],
  ])("has no SQL from %s (BYL1302)", async (_what, file) => {
    expect(await problems({ control: { sql: [file] } })).toEqual([
      `BYL1302 \`${file}\` is outside of the pack's folder, which packs cannot hold.`,
    ]);
  });

  it.each([
    ["controls/link.sql", { control: { sql: ["controls/link.sql"] } }],
    ["src/runtime/link.ts", {}],
    ["testing/link.ts", {}],
  ])("follows no symbolic link: %s (BYL1302)", async (file, change) => {
    await inCodedLibrary({}, async (folder) => {
      await symlink("/etc/hostname", join(folder, file));
      const { value, diagnostics } = await loadPack(varied(change)(folder));
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(["BYL1302"]);
    });
  });

  it("has its modules, which export its functions (BYL1331)", async () => {
    expect(await problems({ function: { module: "months" } })).toEqual([
      "BYL1331 The function `wholeWeeks` is said to stand in `src/runtime/months.ts`, which is not there.",
    ]);
    expect(await problems({ function: { module: "most-at-once" } })).toEqual([
      "BYL1331 The function `wholeWeeks` is said to stand in `src/runtime/most-at-once.ts`, which does not export it.",
    ]);
    expect(await problems({}, { "src/runtime/tables.ts": "export const none = 0;\n" })).toEqual([
      "BYL1331 The function `tables` is said to stand in `src/runtime/tables.ts`, which is where applications get the functions of tables.",
    ]);
  });

  it.each([
    ["is called like a control of the engine", { name: "access" }],
    ["is not called in kebab-case", { name: "Fixed Dates" }],
    ["needs the concept `Shelf`, which the pack does not have", { concepts: ["Loan", "Shelf"] }],
    ["says `{Loan}`, and `Loan` is none of its concepts", { concepts: ["Book"] }],
    ["has no test: `testing/other.property.ts` is not there", { name: "other" }],
  ])("has controls that work: one that %s is refused (BYL1332)", async (problem, control) => {
    const { name = "fixed-dates" } = control as { readonly name?: string };
    expect(await problems({ control })).toContain(`BYL1332 The control \`${name}\` ${problem}.`);
  });

  it("says in its SQL what its concepts have (BYL1332)", async () => {
    const sql = "select {Loan.lentOn}, {Loan.state}, {Loan.book}, '{}'::text[] from {Loan};\n";
    expect(await problems({}, { "controls/fixed-dates.sql": sql })).toEqual([]);
    const wrong = "select {Loan.colour}, {Shelf} from {Loan};\n";
    expect(await problems({}, { "controls/fixed-dates.sql": wrong })).toEqual([
      "BYL1332 The control `fixed-dates` says `{Loan.colour}`, and `Loan` has no field `colour`.",
      "BYL1332 The control `fixed-dates` says `{Shelf}`, and `Shelf` is none of its concepts.",
    ]);
  });

  it("has one function for a name (BYL1304)", async () => {
    expect(await problems({ function: { name: "priceClass", module: undefined } })).toEqual([
      "BYL1304 The function `priceClass` is there twice; the other stands in `the pack's code`.",
    ]);
  });
});
