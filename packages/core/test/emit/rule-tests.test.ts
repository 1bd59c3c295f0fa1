import { beforeAll, describe, expect, it } from "vitest";
import type { FileTree } from "#core/emit/file-tree";
import type { Woven } from "#core/weave/woven";
import { emit } from "#core/emit/emit";
import { checkBlueprint } from "#core/pipeline";
import { parseBlueprint } from "#core/blueprint/parse-blueprint";
import { without } from "#core/weave/woven";
import { libraryBlueprint } from "../fixtures/library-blueprint.ts";
import { variedLibrary } from "../fixtures/library-pack.ts";

const hostile = String.raw`*/ process.exit(1); /* ${"`${1}`"} " ' \u2028 <script>`;

const loanLength = `
id: loan-length
title: ${JSON.stringify(hostile)}
source: { citation: ${JSON.stringify(hostile)}, says: ${JSON.stringify(hostile)} }
status: in-force
kind: invariant
on: Loan
require: record.days <= 28
message: ${JSON.stringify(hostile)}
examples:
  - { name: ${JSON.stringify(hostile)}, given: { record: { days: 28 } }, expect: allowed }
  - { name: a day more, given: { record: { days: 29 } }, expect: refused }
`;

async function weaveLibrary(files: Readonly<Record<string, string>>): Promise<Woven> {
  const { pack, rules, diagnostics } = await variedLibrary(files);
  const document = parseBlueprint(libraryBlueprint, "library.yaml").value;
  const woven = pack && document && checkBlueprint(document, [pack], rules).woven;
  if (woven === undefined) throw new Error(JSON.stringify(diagnostics));
  return woven;
}

function textOf(files: FileTree, path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`${path} is not emitted`);
  return file.content;
}

let woven: Woven;
let files: FileTree;
beforeAll(async () => {
  woven = await weaveLibrary({});
  files = await emit(woven, libraryBlueprint);
});

describe("the tests of rules that an app carries", () => {
  it("are one file for each rule that is enforced, and none for what people must do", () => {
    const names = files.map(({ path }) => path).filter((path) => path.startsWith("test/rules/"));
    expect(names).toEqual([
      "test/rules/encrypted-cards.test.ts",
      "test/rules/keep-loans.test.ts",
      "test/rules/loan-length.test.ts",
      "test/rules/need-to-know.test.ts",
      "test/rules/one-loan-a-book.test.ts",
      "test/rules/own-record.test.ts",
      "test/rules/reminder.test.ts",
      "test/rules/second-librarian.test.ts",
    ]);
  });

  it("open with the citation, what it says, and the condition", () => {
    const text = textOf(files, "test/rules/loan-length.test.ts");
    expect(text.startsWith("/*\n * Library Rules 4.1\n")).toBe(true);
    expect(text).toContain("A loan lasts at most four weeks.");
    expect(text).toContain("record.days <= params.most");
  });

  it("stay the same, with their data, when a rule's enforcement is taken away", async () => {
    const tests = (tree: FileTree): FileTree => tree.filter(({ path }) => path.startsWith("test/"));
    for (const rule of ["loan-length", "one-loan-a-book", "own-record", "encrypted-cards"]) {
      // oxlint-disable-next-line no-await-in-loop
      const ablated = await emit(without(woven, { rule }), libraryBlueprint);
      expect(tests(ablated)).toEqual(tests(files));
      expect(ablated).not.toEqual(files);
    }
  });

  it("bring an interpreter that needs nothing of the engine or of the compiled rules", () => {
    const oracle = files.filter(({ path }) => path.startsWith("test/support/oracle/"));
    expect(oracle.length).toBeGreaterThan(5);
    const imports = oracle.flatMap(({ content }) =>
      [...content.matchAll(/from "([^"]+)"/g)].map(([, from = ""]) => from),
    );
    const others = imports.filter((from) => !from.startsWith("#test/oracle/"));
    expect([...new Set(others)]).toEqual(["@marcbachmann/cel-js"]);
    expect(oracle.some(({ content }) => content.includes("@bylaw"))).toBe(false);
  });

  it("know values with which every rule lets a record in", () => {
    expect(textOf(files, "test/support/samples.ts")).toMatch(
      /Loan: \{ lentOn: "2026-03-02", days: \d+ \}/,
    );
  });

  it("keep text of packs as text", async () => {
    const tree = await emit(
      await weaveLibrary({ "rules/loans/loan-length.yaml": loanLength }),
      libraryBlueprint,
    );
    const text = textOf(tree, "test/rules/loan-length.test.ts");
    const [comment = "", ...rest] = text.split("\n */\n");
    expect(comment.indexOf("*/")).toBe(-1);
    const code = rest
      .join("")
      .replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
      .replaceAll(/'(?:[^'\\]|\\.)*'/g, '""');
    expect(code).not.toContain("process");
    expect(text).not.toContain("\u2028");
  });
});
