import { execFileSync } from "node:child_process";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mapBounded } from "#core/map-bounded";
import { planFiles } from "#core/write/plan-files";
import { WriteError } from "#core/write/write-error";
import { writePlan } from "#core/write/write-plan";
import { Folder, tree } from "../write/folder.ts";

const isWindows = process.platform === "win32";
const old = tree({ "src/a.ts": "old\n", "src/b.ts": "old\n" });
const newer = tree({ "src/a.ts": "new\n", "src/b.ts": "new\n" });
let folder: Folder;
let outside: string;

beforeEach(async () => {
  folder = await Folder.create();
  await folder.build(old);
  outside = await mkdtemp(join(tmpdir(), "outside-"));
  await writeFile(join(outside, "a.ts"), "old\n");
});

afterEach(async () => {
  await folder.remove();
  await rm(outside, { recursive: true });
});

async function code(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WriteError)) throw new Error(`not refused: ${String(error)}`);
  return error.diagnostic.code;
}

const link = (path: string): Promise<void> => symlink(join(outside, "a.ts"), path);
const directory = async (path: string): Promise<void> => {
  await mkdir(path);
  await writeFile(join(path, "kept.txt"), "mine\n");
};
const pipe = (path: string): unknown => execFileSync("mkfifo", [path]);
const put = async (path: string, what: (path: string) => unknown): Promise<void> => {
  const file = join(folder.path, path);
  await rm(file, { force: true, recursive: true });
  await mkdir(dirname(file), { recursive: true });
  await what(file);
};

describe("something else in the place of a file", () => {
  const places = ["src/a.ts", "bylaw.lock.json", ".bylaw/base.json", ".bylaw/journal.json"];
  const things = [
    ["a link", link],
    ["a folder", directory],
    ["a pipe", pipe],
  ] as const;
  const cases = places.flatMap((place) =>
    things.map(([name, thing]) => [name, place, thing] as const),
  );

  it.skipIf(isWindows).each(cases)("stays as it is: %s as %s", async (_name, place, thing) => {
    await put(place, thing);
    const before = await lstat(join(folder.path, place));
    expect(await code(planFiles(newer, folder.path))).toBe("BYL1701");
    expect((await lstat(join(folder.path, place))).ino).toBe(before.ino);
    expect(await readFile(join(outside, "a.ts"), "utf8")).toBe("old\n");
    expect(await folder.read("src/b.ts")).toBe("old\n");
  });

  it.skipIf(isWindows).each(things)(
    "stays as it is where a conflict would be laid: %s",
    async (_name, thing) => {
      await folder.write("src/a.ts", "by hand\n");
      await put("src/a.ts.new", thing);
      expect(await code(planFiles(newer, folder.path))).toBe("BYL1701");
      expect(await folder.read("src/a.ts")).toBe("by hand\n");
      expect(await folder.read("src/b.ts")).toBe("old\n");
      expect(await readFile(join(outside, "a.ts"), "utf8")).toBe("old\n");
    },
  );

  it("stays as it is: a link in the place of a folder", async () => {
    await put("src", (path) => symlink(outside, path));
    expect(await code(planFiles(newer, folder.path))).toBe("BYL1701");
    expect(await readFile(join(outside, "a.ts"), "utf8")).toBe("old\n");
    expect(await readdir(outside)).toEqual(["a.ts"]);
  });

  it("stays as it is when it comes after the plan was made", async () => {
    const plan = await planFiles(newer, folder.path);
    await put("src/a.ts", link);
    expect(await code(writePlan(plan))).toBe("BYL1701");
    expect(await readFile(join(outside, "a.ts"), "utf8")).toBe("old\n");
    expect(await folder.read("src/b.ts")).toBe("old\n");
  });
});

describe("a folder that nobody can make", () => {
  it.skipIf(process.platform !== "linux")("is refused at once, with the reason", async () => {
    const plan = await planFiles(newer, "/proc/bylaw/app");
    expect(await code(writePlan(plan))).toBe("BYL1706");
  });

  it("is refused below a file, and the file stays", async () => {
    const below = join(outside, "a.ts", "app");
    expect(await code(planFiles(newer, below).then(writePlan))).toMatch(/^BYL170[16]$/);
    expect(await readFile(join(outside, "a.ts"), "utf8")).toBe("old\n");
  });
});

describe("a write that fails while others are under way", () => {
  it("is told only when these have ended, so that nothing comes after the cleaning up", async () => {
    let running = 0;
    const work = async (item: number): Promise<void> => {
      running += 1;
      for (let turn = 0; turn < item; turn += 1) {
        // oxlint-disable-next-line no-await-in-loop -- takes as many turns as the item says
        await new Promise(setImmediate);
      }
      running -= 1;
      if (item === 0) throw new Error("no space");
    };
    await expect(mapBounded([5, 0, 9, 3, 7], work, 3)).rejects.toThrow("no space");
    expect(running).toBe(0);
  });
});
