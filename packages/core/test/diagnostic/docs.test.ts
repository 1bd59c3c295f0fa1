import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageEntries } from "./page-entries.ts";
import { problemsOf } from "./problems-of.ts";
import { withoutExample } from "./without-example.ts";

const core = join(import.meta.dirname, "../..");
const entries = pageEntries(readFileSync(join(core, "../../docs/diagnostics.md"), "utf8"));
const excepted = new Set(withoutExample.map(({ code }) => code));
const described = entries.map(({ code }) => code);

/** Every code that a table of the engine declares, with the file in which it does. */
const declared = globSync("src/**/*.ts", { cwd: core }).flatMap((file) =>
  [...readFileSync(join(core, file), "utf8").matchAll(/^ {2}(BYL\d{4}): \{/gm)].map(
    ([, code = ""]) => ({ code, file }),
  ),
);
const codes = declared.map(({ code }) => code).toSorted();

describe("docs/diagnostics.md", () => {
  it("has an entry for every code that the sources declare", () => {
    const missing = declared
      .filter(({ code }) => !described.includes(code))
      .map(
        ({ code, file }) =>
          `${code} of ${file}: write an entry with a failing example, a line \`Corrected:\` and the corrected one`,
      );
    expect(missing).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it("has each code once, in order, and none that no source declares", () => {
    expect(codes).toEqual([...new Set(codes)]);
    expect(described).toEqual(codes);
  });

  it.each(entries.filter(({ code }) => !excepted.has(code)))(
    "$code: the example gives exactly this code, the corrected one none",
    async ({ code, failing, corrected }) => {
      const without = [failing, corrected].filter((files) => Object.keys(files).length === 0);
      const hint = `${code} lacks an example; where none is possible, without-example.ts names the test that shows it`;
      expect(without.map(() => hint)).toEqual([]);
      const found = await problemsOf(failing, code);
      const others = found.filter((each) => each.code !== code);
      expect(others).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
      expect(await problemsOf(corrected, code)).toEqual([]);
    },
  );

  it.each(withoutExample)(
    "$code has no example, because $because: $shownBy shows it",
    ({ code, shownBy }) => {
      const entry = entries.find((each) => each.code === code);
      expect(entry).toEqual({ code, failing: {}, corrected: {} });
      expect(readFileSync(join(core, "test", shownBy), "utf8")).toContain(code);
    },
  );
});
