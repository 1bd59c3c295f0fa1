import { everything, type Unsound } from "./unsound.ts";

/** A test that fails whatever the application does: its rule would seem to be noticed. */
export const failingProperty: Unsound = {
  name: "a property that always fails",
  rule: "one-loan-a-book",
  faults: [
    {
      file: "test/rules/one-loan-a-book.test.ts",
      from: everything,
      to: `import { expect, it } from "vitest";
import { reportOn } from "#test/rule-cases";

it("is kept by the database itself (database)", ({ task }) => {
  const { cases } = reportOn(task, "database");
  cases.met += 1;
  cases.notMet += 1;
  expect("the book").toBe("the other book");
});
`,
    },
  ],
  says: [{ code: "BYL1809", names: ["one-loan-a-book", "to be 'the other book'"] }],
};
