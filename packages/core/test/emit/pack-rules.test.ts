import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { emit } from "#core/emit/emit";
import { without } from "#core/weave/woven";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { weaveCodedLibrary } from "../fixtures/library-code.ts";

const core = join(import.meta.dirname, "../..");
const root = join(core, "../..");
const run = promisify(execFile);

/** Runs tests of the library as an application, with or without the enforcement of a rule. */
async function testsPass(files: readonly string[], rule?: string): Promise<boolean> {
  const { woven } = await weaveCodedLibrary();
  if (woven === undefined) throw new Error("the fixture is broken");
  const tree = await emit(rule === undefined ? woven : without(woven, { rule }), libraryBlueprint);
  await mkdir(join(root, "out"), { recursive: true });
  // Beside the packages, which the application's imports are looked up in.
  const app = await mkdtemp(join(root, "out/library-"));
  try {
    await Promise.all(
      tree.map(async ({ path, content }) => {
        await mkdir(dirname(join(app, path)), { recursive: true });
        await writeFile(join(app, path), content);
      }),
    );
    await symlink(join(core, "node_modules"), join(app, "node_modules"));
    const vitest = join(root, "node_modules/.bin/vitest");
    return await run(vitest, ["run", ...files], { cwd: app }).then(
      () => true,
      () => false,
    );
  } finally {
    await rm(app, { recursive: true });
  }
}

const rules = [
  "no-third-week",
  "rare-books",
  "sixty-days",
  "three-at-once",
  "frequent-reader",
  "fixed-dates",
];

describe("the rules of a pack with code, in an application", { timeout: 600_000 }, () => {
  it("pass their tests, and those that the pack brings", async () => {
    const files = ["test/library", ...rules.map((rule) => `test/rules/${rule}.test.ts`)];
    expect(await testsPass(files)).toBe(true);
  });

  it.each(["three-at-once", "frequent-reader", "fixed-dates"])(
    "are seen to be missing: %s",
    async (rule) => {
      expect(await testsPass([`test/rules/${rule}.test.ts`], rule)).toBe(false);
    },
  );
});
