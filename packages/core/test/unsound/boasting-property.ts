import { everything, type Unsound } from "./unsound.ts";

/** A test that counts cases on both sides of its rule and looks at none of them. */
export const boastingProperty: Unsound = {
  name: "a property that tells of cases and asserts nothing",
  rule: "keep-loans",
  faults: [
    {
      file: "test/rules/keep-loans.test.ts",
      from: everything,
      to: `import { it } from "vitest";
import { reportOn } from "#test/rule-cases";

it("is kept by the database itself (database)", ({ task }) => {
  const { cases } = reportOn(task, "database");
  cases.met += 24;
  cases.notMet += 36;
});
`,
    },
  ],
  says: [{ code: "BYL1802", names: ["keep-loans", "(database)"] }],
};
