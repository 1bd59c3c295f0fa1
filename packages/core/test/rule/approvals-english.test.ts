import { describe, expect, it } from "vitest";
import { compileExpression } from "#core/rule/expression/compile-expression";
import { expressionToEnglish } from "#core/rule/expression/to-english";

describe("approvals in English", () => {
  it.each([
    ["approvals >= 1", "it is approved by at least one other person"],
    ["approvals > 1", "it is approved by at least 2 other people"],
    ["approvals < 2", "it is not approved by at least 2 other people"],
    ["approvals <= 0", "it is not approved by at least one other person"],
    ["!(approvals >= 1)", "it is not approved by at least one other person"],
    ["approvals == 1", "the number of other people who have approved it is 1"],
    ["approvals >= 0", "the number of other people who have approved it is at least 0"],
  ])("%s", (source, english) => {
    const { value } = compileExpression(source, { variables: { approvals: { kind: "int" } } }, [
      "bool",
    ]);
    expect(value && expressionToEnglish(value)).toBe(english);
  });
});
