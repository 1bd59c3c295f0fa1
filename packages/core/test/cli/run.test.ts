import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "#core/cli/run";
import { verbs } from "#core/cli/verbs";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;

beforeAll(async () => {
  terminal = await Terminal.open();
});

afterAll(async () => {
  await terminal.close();
});

const manual = readFileSync(`${import.meta.dirname}/../../../../docs/cli.md`, "utf8");

describe("help", () => {
  it("is printed when nothing, --help or help is typed", async () => {
    const outcomes = await Promise.all([
      terminal.run(),
      terminal.run("--help"),
      terminal.run("help"),
    ]);
    for (const { code, out } of outcomes) {
      expect(code).toBe(0);
      expect(verbs.filter(({ name }) => !out.includes(`  ${name} `))).toEqual([]);
    }
  });

  it.each(verbs.map((verb) => [verb.name, verb] as const))(
    "of %s names its flags and examples within 80 columns, as the manual does",
    async (name, verb) => {
      const { code, out } = await terminal.run(...name.split(" "), "--help");
      expect(code).toBe(0);
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
      expect(verb.examples.length).toBeGreaterThan(0);
      expect(manual).toContain(`## \`bylaw ${name}`);
      const shown = Object.entries(verb.flags).filter(([, { hidden }]) => hidden !== true);
      for (const text of [out, manual]) {
        const named = Object.keys(verb.flags).filter((flag) => text.includes(`--${flag}`));
        expect(named).toEqual(shown.map(([flag]) => flag));
      }
      expect((await terminal.run("help", ...name.split(" "))).out).toBe(out);
    },
  );

  it("tells the version of the package", async () => {
    const { version } = JSON.parse(
      readFileSync(`${import.meta.dirname}/../../package.json`, "utf8"),
    ) as { version: string };
    expect(await terminal.run("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("what is typed wrongly", () => {
  it.each([
    [["chekc"], 'There is no verb "chekc"', "Did you mean `bylaw check`?"],
    [["pack", "tset"], "needs a second word", "bylaw pack test --help"],
    [["--json", "check"], "stands before the verb", "bylaw --help"],
    [["check", "--jsno"], "--jsno is no flag", "Did you mean --json?"],
    [["check", "--json=yes"], "takes no value", "Write --json."],
    [["check", "--format"], "needs a value", "--format <format>"],
    [["plan", "--out", "--json"], "needs a value", "--out <folder>"],
    [["check", "--format", "sarf"], 'cannot be "sarf"', "Did you mean sarif?"],
    [["check", "a.yaml", "b.yaml"], "does not take", "--help"],
    [["explain"], "needs <subject>", "bylaw explain one-loan-a-book"],
    [["rules", "--kind", "gaurd"], "cannot be", "Did you mean guard?"],
    [["build"], "--out is missing", "--out app"],
    [["dev", "--out", "app", "--port", "http"], "--port cannot be", "1 to 65535"],
    [["new"], "--pack is missing", "bylaw new --pack"],
  ])("%j is refused with what to write instead", async (argv, problem, help) => {
    const { code, out, err } = await terminal.run(...argv);
    expect(code).toBe(64);
    expect(out).toBe("");
    expect(err).toContain(problem);
    expect(err).toContain(help);
  });

  it.each([
    [["check", "bluprint.yaml"], "Did you mean blueprint.yaml?"],
    [["check", "library-pack"], "bylaw new"],
    [["pack", "test", "nowhere"], "Name the folder of a pack."],
    [["test", "nowhere"], "bylaw build"],
  ])("%j names a file that does not exist", async (argv, help) => {
    const { code, err } = await terminal.run(...argv);
    expect(code).toBe(66);
    expect(err).toContain(help);
  });

  it("shows control characters instead of sending them to the terminal", async () => {
    const { err } = await terminal.run("check", "\u001B]0;title\u0007.yaml");
    expect(err).not.toContain("\u001B");
  });
});

describe("output", () => {
  const escape = "\u001B[";

  it("has colours on a terminal only, and never with NO_COLOR", async () => {
    const argv = ["check", "library-pack/none.yaml"];
    const withColour = await terminal.start(argv, { isTerminal: true }).done;
    const without = await terminal.start(argv, { isTerminal: true, env: { NO_COLOR: "1" } }).done;
    expect(withColour.err).toContain(escape);
    expect(without.err).not.toContain(escape);
    expect((await terminal.run(...argv)).err).not.toContain(escape);
  });

  it("shows where a bug of ours arose only with BYLAW_DEBUG", async () => {
    const broken = async (env: Readonly<Record<string, string>>): Promise<string> => {
      let err = "";
      const write = (text: string): void => {
        err += text;
      };
      const code = await run(["--version"], {
        stdout: {
          write: () => {
            throw new Error("no paper");
          },
          isTerminal: false,
        },
        stderr: { write, isTerminal: false },
        isInteractive: false,
        env,
        cwd: terminal.folder,
        onInterrupt: () => () => {},
      });
      expect(code).toBe(70);
      return err;
    };
    expect(await broken({})).toContain("internal error: no paper");
    expect(await broken({})).not.toContain(".ts:");
    expect(await broken({ BYLAW_DEBUG: "1" })).toContain(".ts:");
  });
});
