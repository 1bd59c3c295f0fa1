import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { FileOutcome } from "#core/prove/worker/protocol";
import { samples } from "./samples.ts";

const run = promisify(execFile);
const installed = join(import.meta.dirname, "../../../../../node_modules/vitest");

/** What came out of a file, in whichever way it was run. */
interface Seen {
  readonly tests: readonly (readonly [name: string, state: string, meta: unknown])[];
  /** Whether something failed besides the tests. */
  readonly failedBeside: boolean;
}
type SeenFiles = Readonly<Record<string, Seen>>;

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          meta: z.record(z.string(), z.unknown()),
        }),
      ),
    }),
  ),
});

let folder: string;
let byVitest: SeenFiles;
let bySelf: SeenFiles;
let own: readonly FileOutcome[];

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(installed, join(folder, "node_modules/vitest"));
  await mkdir(join(folder, "test"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const write = ([name, text]: readonly [string, string]): Promise<void> =>
    writeFile(join(folder, "test", name), text);
  await Promise.all(Object.entries(samples).map(write));
  byVitest = await runVitest();
  own = await runSelf("by-self");
  bySelf = seenIn(own);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Nothing of the run that this test belongs to may reach the runs it starts. */
async function environment(notes: string): Promise<Record<string, string>> {
  await mkdir(join(folder, notes), { recursive: true });
  return { PATH: process.env["PATH"] ?? "", NOTES: join(folder, notes) };
}

async function notesOf(notes: string, name: string): Promise<readonly string[]> {
  const file = join(folder, notes, name.replace(/\.test\.ts$/, ".txt"));
  return (await readFile(file, "utf8").catch(() => "")).split("\n");
}

async function runVitest(): Promise<SeenFiles> {
  const program = join(installed, "vitest.mjs");
  const flags = [
    "--reporter=json",
    "--outputFile=report.json",
    "--no-file-parallelism",
    "--no-isolate",
  ];
  const options = { cwd: folder, env: await environment("by-vitest") };
  // It ends with 1, as there are tests that fail.
  await run(process.execPath, [program, "run", ...flags], options).catch(() => undefined);
  const text = await readFile(join(folder, "report.json"), "utf8");
  return Object.fromEntries(
    report.parse(JSON.parse(text)).testResults.map((file) => {
      const { name, status, message, assertionResults } = file;
      const tests = assertionResults.map((test) => {
        const state = /passed|failed/.test(test.status) ? test.status : "skipped";
        const path = [...test.ancestorTitles.filter((title) => title !== ""), test.title];
        return [path.join(" > "), state, test.meta["rule"] ?? {}] as const;
      });
      const isFailed = tests.some(([, state]) => state === "failed");
      return [
        nameOf(name),
        { tests, failedBeside: message !== "" || (status === "failed" && !isFailed) },
      ];
    }),
  );
}

async function runSelf(
  notes: string,
  ...given: readonly string[]
): Promise<readonly FileOutcome[]> {
  const program = fileURLToPath(import.meta.resolve("./run-samples.ts"));
  const options = { cwd: folder, env: await environment(notes) };
  const { stdout } = await run(process.execPath, [program, folder, ...given], options);
  return JSON.parse(stdout) as readonly FileOutcome[];
}

function seenIn(files: readonly FileOutcome[]): SeenFiles {
  return Object.fromEntries(
    files.map(({ file, tests, error }) => [
      nameOf(file),
      {
        tests: tests.map(({ name, state, meta }) => [name, state, meta] as const),
        failedBeside: error !== undefined,
      },
    ]),
  );
}

describe("tests that the prover runs", () => {
  it.each(Object.keys(samples))("have the names and states that vitest gives them: %s", (name) => {
    expect(bySelf[name]).toEqual(byVitest[name]);
  });

  it.each(["hooks.test.ts", "hooks-failing.test.ts", "before-all-failing.test.ts"])(
    "have their hooks called in the same order: %s",
    async (name) => {
      const notes = await notesOf("by-self", name);
      expect(notes).toEqual(await notesOf("by-vitest", name));
      expect(notes).not.toContain("never");
      expect(notes.length).toBeGreaterThan(3);
    },
  );

  it("end with the first that fails, when that is enough, and are cleaned up after", async () => {
    const files = seenIn(await runSelf("until-failure", "until-failure"));
    for (const [name, { tests }] of Object.entries(files)) {
      const states = tests.map(([, state]) => state);
      expect(states.slice(0, -1)).not.toContain("failed");
      expect(tests).toEqual(bySelf[name]?.tests.slice(0, tests.length));
    }
    expect(files["hooks.test.ts"]?.tests.at(-1)?.[0]).toBe("outer > inner > three");
    const all = (await notesOf("until-failure", "hooks.test.ts")).filter((each) =>
      each.includes("after all"),
    );
    expect(all).toEqual([
      "inner after all",
      "outer after all",
      "file after all 2",
      "file after all",
    ]);
  });

  it("are left out by a part of their names, with the hooks that only they need", async () => {
    const files = seenIn(await runSelf("left-out", "", "inner"));
    const hooks = files["hooks.test.ts"]?.tests ?? [];
    const skipped = hooks.filter(([, state]) => state === "skipped").map(([name]) => name);
    expect(skipped.filter((name) => name.startsWith("outer"))).toEqual([
      "outer > inner > three",
      "outer > inner > four",
      "outer > inner > five",
    ]);
    const notes = await notesOf("left-out", "hooks.test.ts");
    expect(notes.filter((each) => each.startsWith("inner"))).toEqual([]);
    expect(notes).toContain("six");
  });

  it("say why they failed", () => {
    const of = (name: string): FileOutcome | undefined =>
      own.find(({ file }) => file === `test/${name}`);
    const messages = Object.fromEntries(
      (of("states.test.ts")?.tests ?? []).map(({ name, message }) => [name, message]),
    );
    expect(messages["fails"]).toContain("expected 1 to be 2");
    expect(messages["throws no error"]).toBe("a text");
    expect(messages["throws nothing"]).toBe("undefined");
    expect(messages["rejects"]).toBe("rejected");
    expect(messages["passes"]).toBeUndefined();
    expect(of("before-all-failing.test.ts")?.error).toBe("no books");
    expect(of("throwing.test.ts")?.error).toContain("cannot be loaded");
    expect(of("unknown-import.test.ts")?.error).toContain("is-not-there.ts");
    expect(of("late.test.ts")?.tests[0]?.message).toBe("It took longer than 0.5 seconds.");
  });
});
