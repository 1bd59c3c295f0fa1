import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planFiles } from "#core/write/plan-files";
import { writePlan } from "#core/write/write-plan";
import { WriteError } from "#core/write/write-error";
import { Folder, tree } from "./folder.ts";
import { versionTree } from "./version-tree.ts";

let folder: Folder;

beforeEach(async () => {
  folder = await Folder.create();
});

afterEach(async () => {
  await folder.remove();
});

function start(out: string, version: 1 | 2, files = 60): ChildProcess {
  return fork(
    fileURLToPath(import.meta.resolve("./build-until-killed.ts")),
    [out, String(version), String(files)],
    {
      stdio: "ignore",
      execArgv: [],
    },
  );
}

/** Waits until a build has begun to put its files in place. */
async function journalOf(child: ChildProcess): Promise<void> {
  const journal = join(folder.path, ".bylaw/journal.json");
  if (child.exitCode !== null || existsSync(journal)) return;
  await wait(1);
  await journalOf(child);
}

async function finish(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

async function refusal(work: Promise<unknown>): Promise<WriteError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WriteError);
  return error as WriteError;
}

describe("a build that is killed", () => {
  it("is finished, or was never begun, when the next build starts", async () => {
    const clean = { 1: await Folder.create(), 2: await Folder.create() };
    await clean[1].build(versionTree(1, 60));
    await clean[2].build(versionTree(2, 60));
    const wanted = { 1: await clean[1].files(), 2: await clean[2].files() };
    const states = { old: 0, new: 0 };
    const moment = fc.record({
      after: fc.constantFrom("start" as const, "journal" as const),
      delay: fc.integer({ min: 0, max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(moment, async ({ after, delay }) => {
        await folder.remove();
        await cp(clean[1].path, folder.path, { recursive: true });
        const child = start(folder.path, 2);
        const exit = once(child, "exit");
        await once(child, "message");
        if (after === "journal") await journalOf(child);
        await wait(delay);
        child.kill("SIGKILL");
        await exit;
        // Planning recovers; what is there afterwards is one version or the other, never a mixture.
        await planFiles(tree({ "src/part-0/file-7.ts": "x\n" }), folder.path);
        const { recovered, left } = split(await folder.files());
        const isOld = recovered["bylaw.lock.json"] === wanted[1]["bylaw.lock.json"];
        states[isOld ? "old" : "new"]++;
        expect(recovered).toEqual(split(wanted[isOld ? 1 : 2]).recovered);
        expect(left.every((path) => /^\.bylaw\/(staging|build\.lock|journal)/.test(path))).toBe(
          true,
        );
        await folder.build(versionTree(2, 60));
        expect(split(await folder.files()).recovered).toEqual(split(wanted[2]).recovered);
      }),
      {
        seed: 20_261_122,
        numRuns: 12,
        endOnFailure: true,
        examples: [[{ after: "start", delay: 0 }], [{ after: "journal", delay: 0 }]],
      },
    );
    expect(states.old).toBeGreaterThan(0);
    expect(states.new).toBeGreaterThan(0);
    await clean[1].remove();
    await clean[2].remove();
  });

  it("does not cost what was changed by hand before the next one", async () => {
    await folder.build(tree({ "a.ts": "old\n", "b.ts": "old\n" }));
    const newer = tree({ "a.ts": "new\n", "b.ts": "new\n" });
    const plan = await planFiles(newer, folder.path);
    const hash = (name: string): string | undefined =>
      plan.files.find(({ path }) => path === name)?.before;
    await folder.write(".bylaw/staging/0", "new\n");
    await folder.write(".bylaw/staging/1", "new\n");
    const steps = ["a.ts", "b.ts"].map((path) => ({
      path,
      before: hash(path),
      after: "0".repeat(64),
    }));
    await folder.write(".bylaw/journal.json", JSON.stringify({ journal: 1, steps }));
    await folder.write("a.ts", "by hand\n");
    await planFiles(newer, folder.path);
    expect(await folder.read("a.ts")).toBe("by hand\n");
    expect(await folder.read("a.ts.new")).toBe("new\n");
    expect(await folder.read("b.ts")).toBe("new\n");
  });
});

describe("two builds at once", () => {
  it("of the same order both succeed and give what one gives", async () => {
    const alone = await Folder.create();
    await alone.build(versionTree(1, 200));
    const codes = await Promise.all([1, 2, 3].map(async () => finish(start(folder.path, 1, 200))));
    expect(codes).toEqual([0, 0, 0]);
    expect(await folder.files()).toEqual(await alone.files());
    await alone.remove();
  });

  it("of different orders never mix", async () => {
    const first = await Folder.create();
    const second = await Folder.create();
    await first.build(versionTree(1, 200));
    await second.build(versionTree(2, 200));
    const codes = await Promise.all([
      finish(start(folder.path, 1, 200)),
      finish(start(folder.path, 2, 200)),
    ]);
    expect(codes).toContain(0);
    expect([await first.files(), await second.files()]).toContainEqual(await folder.files());
    await first.remove();
    await second.remove();
  });

  it("wait for one another only so long", async () => {
    const files = tree({ "a.ts": "x" });
    await folder.build(files);
    const plan = await planFiles(tree({ "a.ts": "y" }), folder.path);
    await folder.write(".bylaw/build.lock", holder(process.pid, await startOf(process.pid)));
    const { diagnostic } = await refusal(writePlan(plan, 100));
    expect(diagnostic.code).toBe("BYL1704");
    expect(diagnostic.message).toContain(String(process.pid));
    expect(await folder.read("a.ts")).toBe("x");
  });

  it.skipIf(process.platform !== "linux").each([["gone"], ["another one by now"]])(
    "take over the lock of a process that is %s",
    async (state) => {
      await folder.build(tree({ "a.ts": "x" }));
      const dead = start(folder.path, 1, 1);
      await finish(dead);
      const pid = state === "gone" ? (dead.pid ?? 0) : process.pid;
      await folder.build(tree({ "a.ts": "x" }));
      await folder.write(".bylaw/build.lock", holder(pid, "1"));
      await folder.build(tree({ "a.ts": "y" }));
      expect(await folder.read("a.ts")).toBe("y");
      expect(await readdir(join(folder.path, ".bylaw"))).toEqual([".gitignore", "base.json"]);
    },
  );
});

describe("writing a plan", () => {
  it("refuses when a file changed since the plan was made, and changes nothing", async () => {
    await folder.build(tree({ "a.ts": "old\n", "b.ts": "old\n" }));
    const plan = await planFiles(tree({ "a.ts": "new\n", "b.ts": "new\n" }), folder.path);
    await writeFile(join(folder.path, "b.ts"), "by hand\n");
    const before = await folder.files();
    expect((await refusal(writePlan(plan))).diagnostic.code).toBe("BYL1705");
    expect(await folder.files()).toEqual(before);
  });

  it.skipIf(process.platform === "win32")(
    "changes nothing when the disk takes no more, and leaves no folder of a first build",
    async () => {
      const limited = async (version: string): Promise<number | null> => {
        const script = fileURLToPath(import.meta.resolve("./build-until-killed.ts"));
        const command = `ulimit -f 1 && exec "$0" "$@"`;
        const child = spawn(
          "bash",
          ["-c", command, process.execPath, script, folder.path, version],
          {
            stdio: "ignore",
          },
        );
        return finish(child);
      };
      expect(await limited("1")).toBe(1);
      expect(existsSync(folder.path)).toBe(false);
      await folder.build(versionTree(1, 60));
      const before = await folder.files();
      expect(await limited("2")).toBe(1);
      expect(await folder.files()).toEqual(before);
    },
  );
});

function holder(pid: number, started: string | undefined): string {
  const token = "11111111-1111-4111-8111-111111111111";
  return JSON.stringify({ pid, started, host: hostname(), token });
}

async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  const line = await readFile(`/proc/${pid}/stat`, "utf8");
  return line.slice(line.lastIndexOf(")") + 2).split(" ")[19];
}

/** The application apart from what a killed build leaves in the engine's own folder. */
function split(files: Readonly<Record<string, string>>): {
  readonly recovered: Readonly<Record<string, string>>;
  readonly left: readonly string[];
} {
  const isKept = (path: string): boolean =>
    !path.startsWith(".bylaw/") || path === ".bylaw/base.json";
  return {
    recovered: Object.fromEntries(Object.entries(files).filter(([path]) => isKept(path))),
    left: Object.keys(files).filter((path) => !isKept(path) && path !== ".bylaw/.gitignore"),
  };
}
