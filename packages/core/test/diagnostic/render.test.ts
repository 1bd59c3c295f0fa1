import type { Diagnostic } from "#core/diagnostic/diagnostic";
import { diagnosticsToSarif } from "#core/diagnostic/diagnostics-to-sarif";
import { renderDiagnostics } from "#core/diagnostic/render-diagnostics";
import { describe, expect, it } from "vitest";

const problem: Diagnostic = {
  code: "BYL1101",
  severity: "error",
  message: "There is no key `entites` in the file.",
  at: { file: "/orders/blueprint.yaml", line: 2, column: 1, length: 7 },
  help: "Did you mean `entities`?",
};

describe("rendering diagnostics", () => {
  it("shows the line, the place and what to write instead", () => {
    const text = renderDiagnostics([problem], () => "bylaw: 1\nentites: {}\n", { root: "/orders" });
    expect(text).toBe(`error BYL1101: There is no key \`entites\` in the file.
  --> blueprint.yaml:2:1
  |
2 | entites: {}
  | ^^^^^^^
  help: Did you mean \`entities\`?
`);
  });

  it("puts the caret under the place in any script", () => {
    const at = { file: "x", line: 1, column: 7, length: 1 };
    const [, , , line = "", carets = ""] = renderDiagnostics(
      [{ ...problem, at }],
      () => "\t本😀: x",
    ).split("\n");
    expect(line.slice(4)).toBe(" 本😀: x");
    // The tab takes one column, the ideograph and the emoji take two each.
    expect(carets.slice(4)).toBe(`${" ".repeat(7)}^`);
  });

  it("shows an excerpt of a long line", () => {
    const at = { file: "x", line: 1, column: 5001, length: 3 };
    const source = `${"a".repeat(5000)}bcd${"e".repeat(5000)}`;
    const text = renderDiagnostics([{ ...problem, at }], () => source);
    expect(text).toContain("bcd");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(120);
  });

  it("sends no control characters of the source to the terminal", () => {
    const source = "entites: \u001B[2J\u202E\u0007\n";
    const at = { file: "x\u001B[31m", line: 1, column: 1 };
    const text = renderDiagnostics([{ ...problem, message: "\u001B]0;x", at }], () => source);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
    expect(text).toContain("\\u{1B}[2J");
  });

  it("does without the source, and without a place", () => {
    expect(renderDiagnostics([problem], () => undefined)).toContain("blueprint.yaml:2:1");
    const { at: _, ...placeless } = problem;
    expect(renderDiagnostics([placeless], () => "")).toContain("error BYL1101");
  });

  it("colours when asked to", () => {
    expect(renderDiagnostics([problem], () => "", { colour: true })).toContain(
      "\u001B[31merror BYL1101",
    );
  });
});

describe("SARIF", () => {
  it("places results relative to the root, in UTF-16 columns", () => {
    const rule = { ...problem, severity: "warning", rule: "loan-length" } as const;
    const log = diagnosticsToSarif([problem, rule], { version: "0.1.0", root: "/orders" });
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Bylaw", version: "0.1.0", rules: [{ id: "BYL1101" }] } },
          columnKind: "utf16CodeUnits",
          results: [
            {
              ruleId: "BYL1101",
              ruleIndex: 0,
              level: "error",
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: "blueprint.yaml", uriBaseId: "%SRCROOT%" },
                    region: { startLine: 2, startColumn: 1, endColumn: 8 },
                  },
                },
              ],
            },
            { level: "warning", properties: { lawRule: "loan-length" } },
          ],
        },
      ],
    });
  });
});
