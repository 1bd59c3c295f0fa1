import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planFiles } from "#core/write/plan-files";
import { sha256 } from "#core/write/sha256";
import { writePlan } from "#core/write/write-plan";
import { Folder, tree } from "./folder.ts";

let folder: Folder;

beforeEach(async () => {
  folder = await Folder.create();
});

afterEach(async () => {
  await folder.remove();
});

describe("a disk that refuses", () => {
  it("changes nothing when it refuses before a file is put in place", async () => {
    const plan = await planFiles(tree({ "a.ts": "x\n" }), folder.path);
    await writeFile(folder.path, "theirs\n");
    await expect(writePlan(plan)).rejects.toMatchObject({
      diagnostic: { code: "BYL1706", help: "Nothing was changed." },
    });
    expect(await new Folder(dirname(folder.path)).files()).toEqual({ app: "theirs\n" });
  });

  it("loses nothing when it refuses in the middle, and the next build goes on", async () => {
    await folder.build(tree({ "a.ts": "old\n", "b.ts": "old\n" }));
    const newer = tree({ "a.ts": "new\n", "b.ts": "new\n" });
    const steps = ["a.ts", "b.ts"].map((path) => ({
      path,
      before: sha256("old\n"),
      after: sha256("new\n"),
    }));
    await folder.write(".bylaw/staging/0", "new\n");
    await folder.write(".bylaw/staging/1", "new\n");
    await folder.write(".bylaw/journal.json", JSON.stringify({ journal: 1, steps }));
    await folder.write("b.ts", "by hand\n");
    // The engine's text would go beside the file that was changed, and a folder is in its place.
    await mkdir(join(folder.path, "b.ts.new"));
    await expect(planFiles(newer, folder.path)).rejects.toMatchObject({
      diagnostic: { code: "BYL1707" },
    });
    expect(await folder.read("a.ts")).toBe("new\n");
    expect(await folder.read("b.ts")).toBe("by hand\n");
    expect(await folder.read(".bylaw/staging/1")).toBe("new\n");

    await rm(join(folder.path, "b.ts.new"), { recursive: true });
    await planFiles(newer, folder.path);
    expect(await folder.read("b.ts")).toBe("by hand\n");
    expect(await folder.read("b.ts.new")).toBe("new\n");
  });
});
