import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emitRunning } from "#core/emit/emit";
import { formatFile } from "#core/emit/format";
import { ablationsOf, type PlannedAblation } from "#core/prove/ablations-of";
import { byPath, type BaseApplication } from "#core/prove/base-application";
import { findPlaces } from "#core/prove/find-places";
import type { Place } from "#core/prove/proof";
import { variantOf, type Variant } from "#core/prove/variant";
import { without } from "#core/weave/woven";
import { writeLibrary, type WrittenLibrary } from "./written-library.ts";

let library: WrittenLibrary;
let base: BaseApplication;
beforeAll(async () => {
  library = await writeLibrary();
  base = await library.base();
});
afterAll(async () => {
  await library.close();
});

const rulesFile = "src/entities/loan/rules.ts";
const triggers = "src/db/migrations/0003_triggers.sql";

/** Every removal that is planned for the library. */
function planned(): readonly (PlannedAblation & { readonly rule: string })[] {
  const rules = new Set(base.woven.enforcements.map(({ rule }) => rule.id));
  return [...rules].flatMap((rule) =>
    ablationsOf(rule, base.woven).map((each) => Object.assign({}, each, { rule })),
  );
}

async function removed(rule: string, of = base, layer?: string): Promise<Variant> {
  return variantOf(of, without(of.woven, { rule, ...(layer !== undefined && { layer }) }));
}

describe("a variant of an application", () => {
  it("is the application itself when the model is the same", async () => {
    expect(await variantOf(base, base.woven)).toEqual({ overlay: {}, conflicts: [] });
  });

  it("consists of exactly the files that are printed in another way", async () => {
    for (const { rule, layer, woven } of planned()) {
      // oxlint-disable-next-line no-await-in-loop
      const { overlay, conflicts } = await variantOf(base, woven);
      // oxlint-disable-next-line no-await-in-loop
      const other = byPath(await emitRunning(woven));
      const paths = [...new Set([...base.printed.keys(), ...other.keys()])];
      const differing = paths.filter((path) => base.printed.get(path) !== other.get(path));
      expect(conflicts).toEqual([]);
      expect([rule, layer, Object.keys(overlay).toSorted()]).toEqual([
        rule,
        layer,
        differing.toSorted(),
      ]);
      expect(differing.length).toBeGreaterThan(0);
      expect(differing.map((path) => overlay[path])).toEqual(
        differing.map((path) => other.get(path)),
      );
      expect(paths.length).toBeGreaterThan(differing.length + 10);
    }
  });

  it("knows a file that is gone, and one that comes", async () => {
    const rule = "loan-length";
    const gone = await removed(rule, base, "edge");
    expect(gone.overlay).toHaveProperty([rulesFile], undefined);
    const bare = without(base.woven, { rule });
    const smaller: BaseApplication = {
      ...base,
      woven: bare,
      printed: byPath(await emitRunning(bare)),
    };
    const back = await variantOf(smaller, base.woven);
    expect(back.overlay[rulesFile]).toBe(base.printed.get(rulesFile));
  });

  it("keeps what was changed by hand elsewhere in the same file", async () => {
    const edit = await library.edit(triggers, (text) => `-- written by hand\n${text}`);
    try {
      const edited = await library.base();
      const { overlay, conflicts } = await removed("one-loan-a-book", edited);
      expect(conflicts).toEqual([]);
      const text = overlay[triggers];
      expect(text?.startsWith("-- written by hand\n")).toBe(true);
      expect(text?.slice("-- written by hand\n".length)).toBe(
        (await removed("one-loan-a-book")).overlay[triggers],
      );
    } finally {
      await edit.undo();
    }
  });

  it("keeps it in a file that is brought into form, too", async () => {
    const file = "src/entities/loan/entity.ts";
    const edit = await library.edit(file, (text) => `// written by hand\n${text}`);
    try {
      const edited = await library.base();
      const { overlay, conflicts } = await removed("loan-length", edited, "edge");
      expect(conflicts).toEqual([]);
      const content = (await removed("loan-length", base, "edge")).overlay[file] ?? "";
      const formatted = await formatFile({ path: file, content, owner: "engine" });
      expect(overlay[file]).toBe(`// written by hand\n${formatted.content}`);
    } finally {
      await edit.undo();
    }
  });

  it("leaves files alone that were changed by hand and do not differ", async () => {
    const edit = await library.edit("src/roles.ts", (text) => `${text}// by hand\n`);
    try {
      const { overlay, conflicts } = await removed("one-loan-a-book", await library.base());
      expect(conflicts).toEqual([]);
      expect(Object.keys(overlay)).not.toContain("src/roles.ts");
    } finally {
      await edit.undo();
    }
  });

  it("is in conflict with a change by hand of the lines that differ", async () => {
    const edit = await library.edit(triggers, (text) =>
      text.replace(/^(.*one-loan-a-book.*)$/m, "$1 -- by hand"),
    );
    try {
      const edited = await library.base();
      expect((await removed("one-loan-a-book", edited)).conflicts).toEqual([triggers]);
      expect((await removed("own-record", edited)).conflicts).toEqual([]);
    } finally {
      await edit.undo();
    }
  });
});

describe("the places of an enforcement", () => {
  const linesOf = (text: string | undefined): readonly string[] => text?.split("\n") ?? [];
  const count = (line: string | undefined, lines: readonly string[]): number =>
    lines.filter((each) => each === line).length;

  async function placesOf({ rule, layer, woven }: PlannedAblation & { rule: string }): Promise<{
    readonly places: readonly Place[];
    readonly variant: Variant;
  }> {
    const variant = await variantOf(base, woven);
    if (layer === "all") return { places: [], variant };
    return { places: await findPlaces(rule, layer, variant.overlay, base), variant };
  }

  it("are lines of the application that are gone without it, and name the rule where one does", async () => {
    for (const each of planned().filter(({ layer }) => layer !== "all")) {
      // oxlint-disable-next-line no-await-in-loop
      const { places, variant } = await placesOf(each);
      expect([each.rule, places.length > 0]).toEqual([each.rule, true]);
      for (const { file, line, layer } of places) {
        const before = linesOf(base.onDisk.get(file));
        const content = variant.overlay[file];
        const after =
          content === undefined
            ? []
            : linesOf(
                // oxlint-disable-next-line no-await-in-loop
                (await formatFile({ path: file, content, owner: "engine" })).content,
              );
        const text = before[line - 1];
        expect(layer).toBe(each.layer);
        expect(count(text, after)).toBeLessThan(count(text, before));
        const isNamed = before.some(
          (other) => other.includes(each.rule) && count(other, after) < count(other, before),
        );
        expect(!isNamed || text?.includes(each.rule)).toBe(true);
      }
    }
  });

  it("are never in the file that only tells of rules", async () => {
    const all = await Promise.all(planned().map(async (each) => (await placesOf(each)).places));
    expect(all.flat().map(({ file }) => file)).not.toContain("src/rules.ts");
  });

  it("move with what was written above them by hand", async () => {
    const [before] = await findPlaces(
      "one-loan-a-book",
      "database",
      (await removed("one-loan-a-book")).overlay,
      base,
    );
    const edit = await library.edit(triggers, (text) => `-- by\n-- hand\n${text}`);
    try {
      const edited = await library.base();
      const { overlay } = await removed("one-loan-a-book", edited);
      const [after] = await findPlaces("one-loan-a-book", "database", overlay, edited);
      expect(after).toEqual({ ...before, line: (before?.line ?? 0) + 2 });
    } finally {
      await edit.undo();
    }
  });
});
