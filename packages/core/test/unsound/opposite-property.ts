import { everything, type Unsound } from "./unsound.ts";

/** A test that demands the opposite of its rule, so that it passes when the rule is gone. */
export const oppositeProperty: Unsound = {
  name: "a property that fails only with the enforcement",
  rule: "one-loan-a-book",
  faults: [
    {
      file: "test/rules/one-loan-a-book.test.ts",
      from: everything,
      to: `import { expect, it } from "vitest";
import { createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { reportOn } from "#test/rule-cases";

it("lends a book to whoever asks for it (database)", async ({ task }) => {
  const app = await harness();
  const { cases } = reportOn(task, "database");
  await app.empty();
  const { body, caller, answer } = await createRecord(app, "Loan");
  expect(answer.status, "the first").toBe(201);
  cases.notMet += 1;
  const second = await app.call(caller, "POST", "/v1/loans", body);
  expect(second.status, "the second").toBe(201);
  cases.met += 1;
});
`,
    },
  ],
  says: [{ code: "BYL1801", names: ["one-loan-a-book", "the second: expected 403 to be 201"] }],
};
