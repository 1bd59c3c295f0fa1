import { evaluateExpression } from "#core/rule/expression/evaluate-expression";
import { describe, expect, it } from "vitest";
import { variedLibrary } from "../fixtures/library-pack.ts";

const header = "unique, days: int, kind: string, => fee: dec\n";
const fees = `${header}novel, <= 28, novel, 0.00\nlate novel, > 28, novel, 1.50\notherwise, , , 5.00\n`;

describe("the decision tables of a pack", () => {
  it("can be asked by expressions, under the name of their file", async () => {
    const { pack, diagnostics, rules } = await variedLibrary({
      "tables/late-fee.csv": fees,
      "rules/fee.yaml": `
id: no-fee
kind: design
title: Novels are free for four weeks
source: { citation: House rules 7, says: A novel is lent for four weeks without a fee. }
status: in-force
require: app.tenancy == "single" && lateFee(28, "novel") == dec("0.00") && lateFee(1, "map") == dec("5.00")
message: The table of fees has changed.
examples:
  - { name: one library, given: { app: { tenancy: single } }, expect: allowed }
  - { name: several, given: { app: { tenancy: multiple } }, expect: refused }
`,
    });
    expect(diagnostics).toEqual([]);
    expect(pack?.tables.map(({ name }) => name)).toEqual(["late-fee"]);
    const require = rules.find(({ id }) => id === "no-fee")?.expressions["require"];
    expect(require && evaluateExpression(require, { app: { tenancy: "single" } })).toBe(true);
  });

  it.each([
    ["a gap", `${header}novel, <= 28, novel, 0.00\n`, "BYL2107", 2],
    ["an overlap", `${fees}again, 20..40, novel, 9.00\n`, "BYL2108", 5],
    [
      "a shadowed row",
      fees.replace("unique", "first").replace("otherwise", "again, 10, novel, 9.00\notherwise"),
      "BYL2109",
      4,
    ],
  ])("are refused for %s", async (_what, text, code, line) => {
    const { pack, diagnostics } = await variedLibrary({ "tables/late-fee.csv": text });
    expect(pack).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code, at: { line } });
    expect(diagnostics[0]?.at?.file).toMatch(/tables\/late-fee\.csv$/);
  });
});
