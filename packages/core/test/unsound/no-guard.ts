import type { Unsound } from "./unsound.ts";

/** The trigger asks, and takes any answer. */
export const noGuard: Unsound = {
  name: "a guard that does nothing",
  rule: "one-loan-a-book",
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: /if \(NOT EXISTS \(SELECT FROM .*\) is not true then/,
      to: "if (true) is not true then",
    },
  ],
  says: [{ code: "BYL1801", names: ["one-loan-a-book", "the book is out", "it is done (201)"] }],
};
