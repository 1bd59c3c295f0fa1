/* oxlint-disable no-await-in-loop -- one step follows the other */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Folder, tree } from "./folder.ts";

const line = fc.integer({ min: 0, max: 9 });
const step = fc.oneof(
  fc.record({ kind: fc.constant("engine" as const), line }),
  fc.record({ kind: fc.constant("hand" as const), line }),
  fc.record({ kind: fc.constant("taken in" as const) }),
);

describe("whatever the engine and the user do one after the other", () => {
  it("a line written by hand stays, and what the engine wrote is in the file or beside it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const folder = await Folder.create();
        let engine = Array.from({ length: 10 }, (_, index) => `line ${index}`);
        const byHand = new Set<string>();
        await folder.build(tree({ "file.ts": engine.join("\n") }));
        for (const [index, done] of steps.entries()) {
          if (done.kind === "engine") engine = engine.with(done.line, `engine ${index}`);
          if (done.kind === "hand") {
            const lines = (await folder.read("file.ts")).split("\n");
            byHand.delete(lines[done.line] ?? "");
            byHand.add(`hand ${index}`);
            await folder.write("file.ts", lines.with(done.line, `hand ${index}`).join("\n"));
          }
          const beside = (await folder.files())["file.ts.new"];
          if (done.kind === "taken in" && beside !== undefined) await folder.delete("file.ts.new");

          const before = await folder.read("file.ts");
          const actions = await folder.build(tree({ "file.ts": engine.join("\n") }));
          const after = await folder.read("file.ts");
          for (const text of byHand) expect(after).toContain(text);
          const isConflict = actions["file.ts"] === "conflict";
          const laid = isConflict ? await folder.read("file.ts.new") : undefined;
          expect(laid).toBe(isConflict ? engine.join("\n") : undefined);
          const holds = done.kind !== "engine" || after.includes(`engine ${index}`);
          expect(isConflict ? after === before : holds).toBe(true);
          const settled = await folder.files();
          await folder.build(tree({ "file.ts": engine.join("\n") }));
          expect(await folder.files()).toEqual(settled);
        }
        await folder.remove();
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  });
});
