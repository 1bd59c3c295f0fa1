import { beforeAll, describe, expect, it } from "vitest";
import { emit } from "#core/emit/emit";
import type { FileTree } from "#core/emit/file-tree";
import { without, type Woven } from "#core/weave/woven";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { weaveCodedLibrary } from "../fixtures/library-code.ts";
import { weaveLibrary } from "../platform/support/open-library.ts";

const pathsOf = (files: FileTree, start: string): readonly string[] =>
  files.map(({ path }) => path).filter((path) => path.startsWith(start));

const textOf = (files: FileTree, path: string): string =>
  files.find((each) => each.path === path)?.content ?? "";

describe("what an application gets of a pack's code", () => {
  let woven: Woven;
  let files: FileTree;
  beforeAll(async () => {
    const found = await weaveCodedLibrary();
    if (found.woven === undefined) throw new Error(JSON.stringify(found.diagnostics));
    ({ woven } = found);
    files = await emit(woven, libraryBlueprint);
  });

  it("is its source and its tests, byte for byte, and the tables that rules ask", () => {
    const [pack] = woven.packs;
    expect(pathsOf(files, "src/library/")).toEqual([
      "src/library/most-at-once.ts",
      "src/library/tables.ts",
      "src/library/weeks.ts",
    ]);
    expect(pathsOf(files, "test/library/")).toEqual([
      "test/library/fixed-dates.property.ts",
      "test/library/most-at-once.test.ts",
    ]);
    expect(textOf(files, "src/library/weeks.ts")).toBe(pack?.runtime["weeks.ts"]);
    expect(textOf(files, "src/library/tables.ts")).toContain("export function priceClass(");
    expect(JSON.parse(textOf(files, "package.json"))).toMatchObject({
      imports: { "#library/*": "./src/library/*.ts" },
    });
  });

  it("is nothing where no rule calls for it", async () => {
    const plain = await emit(await weaveLibrary({}), libraryBlueprint);
    expect(pathsOf(plain, "src/library/")).toEqual([]);
    expect(textOf(plain, "package.json")).not.toContain("#library");
    expect(textOf(plain, "src/db/migrations/0002_tables.sql")).not.toContain("schema library");
  });

  it("is in the database what the database calls, and nothing else", () => {
    const tables = textOf(files, "src/db/migrations/0002_tables.sql");
    expect(tables.match(/^create (schema|function) \S+/gm)).toEqual([
      "create schema library;",
      "create function library.price_class(numeric)",
      "create function library.whole_weeks(bigint)",
    ]);
    const access = textOf(files, "src/db/migrations/0004_access.sql");
    // Said so that an index on the borrower serves.
    expect(access).toContain("and (found.borrower = new.borrower AND found.state = 'open')");
    expect(access).toContain("grant usage on schema library to city_library_app;");
    expect(access.match(/^create function \S+/gm)).toEqual([
      expect.stringMatching(/^create function platform\.see_three_at_once_loan_[0-9a-f]{8}\(new$/),
    ]);
  });

  it("is a migration for a control, with the application's names, which goes with its rule", async () => {
    const path = "src/db/migrations/0005_library_fixed_dates.sql";
    const sql = textOf(files, path);
    expect(sql).toContain("if new.lent_on is distinct from old.lent_on then");
    expect(sql).toContain("before update on loan");
    expect(sql).toContain("to city_library_app;");
    expect(sql).not.toMatch(/[{}]/);
    const ablated = await emit(without(woven, { rule: "fixed-dates" }), libraryBlueprint);
    expect(pathsOf(ablated, path)).toEqual([]);
  });

  it("has tests that stay as they are when an enforcement is taken away", async () => {
    const tests = (tree: FileTree): FileTree => tree.filter(({ path }) => path.startsWith("test/"));
    for (const rule of ["no-third-week", "rare-books", "three-at-once", "frequent-reader"]) {
      // oxlint-disable-next-line no-await-in-loop
      const ablated = await emit(without(woven, { rule }), libraryBlueprint);
      expect(tests(ablated)).toEqual(tests(files));
      expect(ablated).not.toEqual(files);
    }
  });

  it("lets a table be judged as data, not by what is printed of it", () => {
    const functions = textOf(files, "test/support/pack-functions.ts");
    expect(functions).toContain("implementation: decidingBy(libraryPriceClassTable)");
    expect(functions).not.toContain("#library/tables");
    expect(functions).not.toContain(woven.packs[0]?.folder ?? "");
  });
});
