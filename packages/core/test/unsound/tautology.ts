import { everything, type Unsound } from "./unsound.ts";

/** A test that asks the application, and compares the answer with itself. */
export const tautology: Unsound = {
  name: "a property that compares an answer with itself",
  rule: "one-loan-a-book",
  faults: [
    {
      file: "test/rules/one-loan-a-book.test.ts",
      from: everything,
      to: `import { expect, it } from "vitest";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";

it("is kept by the database itself (database)", async ({ task }) => {
  const app = await harness();
  const { cases } = reportOn(task, "database");
  await app.empty();
  for (const side of ["met", "notMet"] as const) {
    const { status } = await app.call({ role: "librarian" }, "POST", "/v1/loans", {});
    expect(status).toBe(status);
    cases[side] += 1;
  }
});
`,
    },
  ],
  says: [{ code: "BYL1802", names: ["one-loan-a-book", "(database)"] }],
};
