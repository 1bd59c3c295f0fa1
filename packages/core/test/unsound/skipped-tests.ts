import type { Unsound } from "./unsound.ts";

/** Every test of it is skipped, which no reporter shows in red. */
export const skippedTests: Unsound = {
  name: "a property whose tests are skipped",
  rule: "keep-loans",
  faults: [
    {
      file: "test/support/rule-retention.ts",
      from: "describe(`${id}: how long",
      to: "describe.skip(`${id}: how long",
    },
  ],
  says: [
    { code: "BYL1816", names: ["keep-loans"] },
    { code: "BYL1802", names: ["keep-loans", "(database)"] },
  ],
};
