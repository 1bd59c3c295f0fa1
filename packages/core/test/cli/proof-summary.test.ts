import { describe, expect, it } from "vitest";
import type { Io } from "#core/cli/io";
import type { Proof } from "#core/prove/proof";
import { printProof } from "#core/cli/proof-summary";
import { libraryProof } from "../evidence/library-proof.ts";

function printed(proof: Proof): string {
  const texts: string[] = [];
  const output = { write: (text: string) => void texts.push(text), isTerminal: false };
  const io: Io = {
    stdout: output,
    stderr: output,
    isInteractive: false,
    env: {},
    cwd: "/",
    onInterrupt: () => () => {},
  };
  printProof(proof, undefined, io);
  return texts.join("");
}

/** The library, whose failing rule has this as its smallest case. */
function failingWith(counterexample: string): Proof {
  const failure = { message: "It fails.", counterexample };
  const tests = [{ name: "refuses", state: "failed", failure }] as const;
  const rules = libraryProof.rules.map((rule) =>
    rule.property?.state === "failed" ? { ...rule, property: { ...rule.property, tests } } : rule,
  );
  return { ...libraryProof, rules };
}

describe("what a run has found, on a terminal", () => {
  it("has the smallest case as it can be pasted", () => {
    const command = "curl -X POST http://127.0.0.1:3000/v1/fines \\\n\t-d '{\"a\":  1}'";
    expect(printed(failingWith(command))).toContain(`:\n\n${command}\n`);
  });

  it("shows what would command the terminal", () => {
    const text = printed(failingWith("curl a\u001B]0;x\u0007\u009B2J\rb\u202Ec\nnext"));
    expect(text).toContain("curl a\\u{1B}]0;x\\u{7}\\u{9B}2J\\u{D}b\\u{202E}c\nnext\n");
    expect(text).not.toMatch(/[^\P{C}\n\t]/u);
  });

  it("says that a race failed", () => {
    const races = libraryProof.races.map((race) => ({ ...race, state: "failed" }) as const);
    expect(printed({ ...libraryProof, races })).toContain("1 race failed.");
    expect(printed(libraryProof)).not.toContain("failed.");
  });

  it("says that changes of the rules were not tried", () => {
    const sentence = "Changes of the rules were not tried.";
    expect(printed({ ...libraryProof, scope: { mutants: false } })).toContain(sentence);
    expect(printed(libraryProof)).not.toContain(sentence);
  });
});
