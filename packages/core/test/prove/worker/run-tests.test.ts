import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { FileOutcome } from "#core/prove/worker/protocol";
import { refused, samples, strays } from "./samples.ts";

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
const folders: string[] = [];
let byVitest: SeenFiles;
let bySelf: SeenFiles;
let own: readonly FileOutcome[];

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

beforeAll(async () => {
  folder = await folderOf(samples);
  byVitest = await runVitest();
  own = await runSelf("by-self");
  bySelf = seenIn(own);
});
afterAll(async () => {
  await Promise.all(folders.map((each) => rm(each, { recursive: true })));
});

/** A folder with test files, which vitest can run as well. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "samples-"));
  folders.push(made);
  await mkdir(join(made, "node_modules"));
  await symlink(installed, join(made, "node_modules/vitest"));
  await mkdir(join(made, "test"));
  await writeFile(join(made, "package.json"), '{ "type": "module" }');
  const write = ([name, text]: readonly [string, string]): Promise<void> =>
    writeFile(join(made, "test", name), text);
  await Promise.all(Object.entries(files).map(write));
  return made;
}

/** The text of each file, which stands before what is said of it. */
function textsOf(
  files: Readonly<Record<string, readonly [text: string, said: unknown]>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([name, [text]]) => [name, text]));
}

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
  return runSelfIn(folder, await environment(notes), ...given);
}

async function runSelfIn(
  cwd: string,
  env: Readonly<Record<string, string>>,
  ...given: readonly string[]
): Promise<readonly FileOutcome[]> {
  const program = fileURLToPath(import.meta.resolve("./run-samples.ts"));
  const { stdout } = await run(process.execPath, [program, cwd, ...given], { cwd, env });
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
    const outcomes = await runSelf("until-failure", "until-failure");
    const files = seenIn(outcomes);
    for (const { file, tests } of outcomes) {
      const noticing = tests.filter(({ state, crashed }) => state === "failed" && !crashed);
      expect(noticing.slice(0, -1)).toEqual([]);
      expect([undefined, tests.at(-1)]).toContain(noticing[0]);
      const seen = files[nameOf(file)]?.tests;
      expect(seen).toEqual(bySelf[nameOf(file)]?.tests.slice(0, tests.length));
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
    const { tests = [] } = of("assertions.test.ts") ?? {};
    expect(tests.find(({ name }) => name === "says more than there are")?.message).toBe(
      "expected number of assertions to be 3, but got 1",
    );
    expect(of("before-all-failing.test.ts")?.error).toBe("no books");
    expect(of("throwing.test.ts")?.error).toContain("cannot be loaded");
    expect(of("unknown-import.test.ts")?.error).toContain("is-not-there.ts");
    expect(of("late.test.ts")?.tests[0]?.message).toBe("It took longer than 0.2 seconds.");
  });
});

describe("a failure that nobody awaits", () => {
  it("fails the test or the file that it belongs to, where vitest fails the run", async () => {
    const made = await folderOf(textsOf(strays));
    const env = { PATH: process.env["PATH"] ?? "", NO_COLOR: "1" };
    const program = join(installed, "vitest.mjs");
    const told = await run(process.execPath, [program, "run"], { cwd: made, env }).then(
      () => "nothing failed",
      (error: unknown) => z.object({ stderr: z.string() }).parse(error).stderr,
    );
    for (const name of Object.keys(strays)) {
      expect(told).toContain(`This error originated in "test/${name}" test file`);
    }
    const seen = (await runSelfIn(made, env)).map(({ file, tests, error }) => [
      nameOf(file),
      [...tests.map(({ state }) => state), ...(error === undefined ? [] : [error])],
    ]);
    const expected = Object.entries(strays).map(([name, [, said]]) => [name, said]);
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected));
  });

  it("says nothing of the next file, which may be that of another variant", async () => {
    const made = await folderOf({
      "first.test.ts": `
import { it } from "vitest";
it("leaves what fails later", () => { setTimeout(() => Promise.reject(new Error("unheard")), 50); });
`,
      "second.test.ts": `
import { it } from "vitest";
it("waits", () => new Promise((done) => setTimeout(done, 150)));
`,
    });
    const outcomes = await runSelfIn(made, { PATH: process.env["PATH"] ?? "" });
    expect(Object.values(seenIn(outcomes))).toEqual([
      { tests: [["leaves what fails later", "passed", {}]], failedBeside: false },
      { tests: [["waits", "passed", {}]], failedBeside: false },
    ]);
  });
});

describe("a failed test", () => {
  it("has crashed unless an assertion says what is wrong", () => {
    const tests = own.flatMap((each) => each.tests);
    const crashed = (name: string): unknown => tests.find((test) => test.name === name)?.crashed;
    expect(crashed("fails")).toBeUndefined();
    expect(crashed("does not await what does not hold")).toBeUndefined();
    expect(crashed("rejects")).toBe(true);
    expect(crashed("throws nothing")).toBe(true);
    expect(crashed("takes too long")).toBe(true);
  });
});

describe("an option that the prover does not know", () => {
  it("is refused by name where a test is announced", async () => {
    const made = await folderOf(textsOf(refused));
    const outcomes = await runSelfIn(made, { PATH: process.env["PATH"] ?? "" });
    expect(Object.fromEntries(outcomes.map(({ file, error }) => [nameOf(file), error]))).toEqual(
      Object.fromEntries(
        Object.entries(refused).map(([name, [, error]]) => [name, `Error: ${error}`]),
      ),
    );
    expect(outcomes.flatMap(({ tests }) => tests)).toEqual([]);
  });
});
