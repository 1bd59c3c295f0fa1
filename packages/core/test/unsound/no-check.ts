import type { Unsound } from "./unsound.ts";

/** Neither the constraint nor the check in front of it refuses anything. */
export const noCheck: Unsound = {
  name: "a check that does nothing, in either layer",
  rule: "loan-length",
  faults: [
    {
      file: "src/db/migrations/0002_tables.sql",
      from: /check \(\(days <= [^\n]*/,
      to: "check (true)",
    },
    {
      file: "src/entities/loan/rules.ts",
      from: "=> holds(atMost(record.days",
      to: "=> true || holds(atMost(record.days",
    },
  ],
  says: [{ code: "BYL1801", names: ["loan-length", "a day more (edge)", "it is done (201)"] }],
};
