import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emit } from "#core/emit/emit";
import { without, type Without } from "#core/weave/woven";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { weaveCodedLibrary } from "../fixtures/library-code.ts";

const core = join(import.meta.dirname, "../..");
const root = join(core, "../..");
const run = promisify(execFile);
let app: string;

beforeAll(async () => {
  await mkdir(join(root, "out"), { recursive: true });
  // Beside the packages, which the application's imports are looked up in.
  app = await mkdtemp(join(root, "out/library-"));
  await symlink(join(core, "node_modules"), join(app, "node_modules"));
});

afterAll(async () => {
  await rm(app, { recursive: true });
});

/** Builds the library without an enforcement, runs the rule's tests, and returns what they report. */
async function reportsWithout(less: Without): Promise<readonly Report[]> {
  const { woven } = await weaveCodedLibrary();
  if (woven === undefined) throw new Error("the fixture is broken");
  const tree = await emit(without(woven, less), libraryBlueprint);
  await Promise.all(
    tree.map(async ({ path, content }) => {
      await mkdir(dirname(join(app, path)), { recursive: true });
      await writeFile(join(app, path), content);
    }),
  );
  const vitest = join(root, "node_modules/.bin/vitest");
  const found = [
    "run",
    `test/rules/${less.rule}.test.ts`,
    "--reporter=json",
    "--outputFile=out.json",
  ];
  await expect(
    run(vitest, found, { cwd: app, env: { ...process.env, RULE_CASES: "4" } }),
    "the rule's tests fail",
  ).rejects.toThrow("Command failed");
  const { testResults } = JSON.parse(await readFile(join(app, "out.json"), "utf8")) as Results;
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status, meta, failureMessages: [message = ""] = [] }) => ({
      title,
      status,
      message,
      ...meta.rule,
    })),
  );
}

interface Report {
  readonly title: string;
  readonly status: string;
  readonly message: string;
  readonly layer?: string;
  readonly cases?: { readonly met: number; readonly notMet: number };
  readonly counterexample?: string;
}

interface Results {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly meta: { readonly rule?: object };
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Pastes commands into a shell in the application's folder, with a port that is free. */
async function paste(commands: string): Promise<string> {
  const port = await freePort();
  const file = join(app, "pasted.sh");
  await writeFile(file, commands.replaceAll("4017", String(port)));
  const path = `${dirname(process.execPath)}:${process.env["PATH"]}`;
  const { stdout } = await run("sh", [file], { cwd: app, env: { ...process.env, PATH: path } });
  return stdout;
}

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => {
      resolve(port);
    });
  });
  return promise;
}

const cases: readonly (Without & {
  readonly layer: string;
  /** What the shell prints when the rule is not enforced. */
  readonly answer: RegExp;
})[] = [
  { rule: "loan-length", layer: "edge", answer: /^HTTP\/1\.1 20[01] / },
  { rule: "loan-length", layer: "database", answer: /The database did it/ },
  { rule: "own-record", layer: "database", answer: /The database shows: \[\{"id":"/ },
  { rule: "reminder", layer: "database", answer: /"items":\[\]/ },
];

describe("a rule whose enforcement in one layer is missing", { timeout: 600_000 }, () => {
  it.each(cases)(
    "is seen to be in that layer alone, with commands that show it: $rule in $layer",
    async ({ rule, layer, answer }) => {
      const reports = await reportsWithout({ rule, layer });
      const failed = reports.filter(({ title, status }) => status === "failed" && isProbe(title));
      const own = failed.find(({ title }) => title.endsWith(`(${layer})`));
      const { counterexample = "", message = "" } = own ?? {};
      expect(message).toContain(counterexample);
      expect(await paste(counterexample)).toMatch(answer);
      if (rule !== "loan-length") return;
      // The other place goes on keeping the rule, and its probe sees that it does.
      expect(failed.map((report) => report.layer)).toEqual([layer]);
      const other = reports.filter((report) => isProbe(report.title) && report.layer !== layer);
      expect(other.map(({ status }) => status)).toEqual(["passed"]);
      expect(Math.min(other[0]?.cases?.met ?? 0, other[0]?.cases?.notMet ?? 0)).toBeGreaterThan(0);
    },
  );
});

/** Whether a test is the property of a rule, rather than one of its examples. */
function isProbe(title: string): boolean {
  return /^(is kept|starts when)/.test(title);
}
