import type { Unsound } from "./unsound.ts";

/** Nothing stands in front of the constraint. */
export const databaseOnlyCheck: Unsound = {
  name: "a check in the database only",
  rule: "loan-length",
  faults: [
    {
      file: "src/entities/loan/rules.ts",
      from: "=> holds(atMost(record.days",
      to: "=> true || holds(atMost(record.days",
    },
  ],
  says: [
    { code: "BYL1801", names: ["loan-length", "by the interface (edge)", "it is done (201)"] },
  ],
};
