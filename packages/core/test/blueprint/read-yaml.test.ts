import { readYaml } from "#core/blueprint/read-yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const million = 1_000_000;

function codes(text: string): readonly string[] {
  return [...new Set(readYaml(text, "x.yaml").diagnostics.map(({ code }) => code))];
}

describe("reading YAML", () => {
  it("gives plain data with the place of every key, value and text", () => {
    const { value } = readYaml('a:\n  b: [1, "two"]\n  c: |\n    long\n', "x.yaml");
    expect(value?.data).toEqual({ a: { b: [1, "two"], c: "long\n" } });
    expect(value?.positions.key(["a", "b"])).toEqual({
      file: "x.yaml",
      line: 2,
      column: 3,
      length: 1,
    });
    expect(value?.positions.value(["a", "b", 1])).toMatchObject({ line: 2, column: 10, length: 5 });
    expect(value?.positions.text(["a", "b", 1])).toMatchObject({ line: 2, column: 11 });
    expect(value?.positions.text(["a", "c"])).toMatchObject({ line: 4, column: 5 });
    expect(value?.positions.value(["a", "z", 7])).toMatchObject({ line: 2 });
  });

  it("counts columns in UTF-16 units and passes over a byte order mark", () => {
    const { value } = readYaml('\uFEFF"😀": 1\n', "x.yaml");
    expect(value?.positions.value(["😀"])).toMatchObject({ line: 1, column: 7 });
  });

  it.each([
    ["an empty text", "", "BYL1008"],
    ["a comment only", "# nothing\n", "BYL1008"],
    ["null", "~", undefined],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "BYL1004"],
    ["a key twice, once in quotation marks", 'a: 1\n"a": 3\n', "BYL1004"],
    ["two documents", "a: 1\n---\nb: 2\n", "BYL1005"],
    ["an anchor", "a: &x 1\n", "BYL1003"],
    ["an alias", "a: *x\n", "BYL1003"],
    ["a tag", "a: !!binary aGk=\n", "BYL1003"],
    ["a tag of one's own", "a: !run rm\n", "BYL1003"],
    ["a directive", "%YAML 1.1\n---\na: yes\n", "BYL1003"],
    ["a merge key", "a: { <<: { b: 1 } }\n", "BYL1007"],
    ["a key of the prototype", "__proto__: { x: 1 }\n", "BYL1007"],
    ["the constructor as a key", "constructor: { x: 1 }\n", "BYL1007"],
    ["a list as a key", "? [a]\n: 1\n", "BYL1007"],
    ["a tab as indentation", "a:\n\tb: 1\n", "BYL1002"],
    ["an open quotation mark", 'a: "x\n', "BYL1002"],
    ["a bracket too many", "a: ]\n", "BYL1002"],
    ["a colon in plain text", "a: b: c\n", "BYL1002"],
    ["too many bytes", "#".repeat(2 * million + 1), "BYL1001"],
    ["deep brackets", `a: ${"[".repeat(100)}${"]".repeat(100)}`, "BYL1006"],
    ["deep dashes", `${"- ".repeat(100)}x`, "BYL1006"],
  ])("reports %s", (_, text, code) => {
    expect(codes(text)).toEqual(code === undefined ? [] : [code]);
  });

  it("refuses the bomb of aliases before anything is expanded", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
      .split("")
      .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]},`.repeat(9)}]`)
      .join("\n")}`;
    expect(codes(bomb)).toEqual(["BYL1003"]);
  });

  const stairs = Array.from({ length: 1400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
  it.each([
    ["brackets", "[".repeat(million)],
    ["closing brackets", "]".repeat(million)],
    ["braces", "{a: ".repeat(million / 4)],
    ["commas", `[${",".repeat(million - 2)}]`],
    ["dashes", "- ".repeat(million / 2)],
    ["question marks", "? ".repeat(million / 2)],
    ["quotation marks", '"'.repeat(million)],
    ["anchors", "&a ".repeat(million / 3)],
    ["aliases", "- *a\n".repeat(million / 5)],
    ["directives", "%A\n".repeat(million / 3)],
    ["documents", "---\n".repeat(million / 4)],
    ["empty lines", "\n".repeat(million)],
    ["comments", "#\n".repeat(million / 2)],
    ["keys", Array.from({ length: 70_000 }, (_, index) => `k${index}: 1`).join("\n")],
    ["mistakes", "a: b: c\n".repeat(million / 8)],
    ["colons", ": ".repeat(million / 2)],
    ["stairs", stairs],
    ["one long text", `"${"\\n".repeat(million / 2 - 1)}"`],
    ["one long block", `|\n${" a\n".repeat(million / 3 - 1)}`],
  ])("answers within a second to a megabyte of %s", (_, text) => {
    const start = performance.now();
    readYaml(text, "x.yaml");
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("never throws, whatever the text", () => {
    const pieces = fc.constantFrom(
      ...Array.from("[]{}:,-?|>&*!%@`\"'#\n\t \\~.0aé\u0000\uFEFF\uD800"),
      "<<",
      "---",
      "a: ",
      "- ",
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (source) => {
        const { value, diagnostics } = readYaml(source, "x.yaml");
        expect(value === undefined).toBe(diagnostics.length > 0);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
