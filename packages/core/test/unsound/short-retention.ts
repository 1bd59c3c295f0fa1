import type { Unsound } from "./unsound.ts";

/** The day of the return counts as the first day of the two years. */
export const shortRetention: Unsound = {
  name: "records that are kept a day short",
  rule: "keep-loans",
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: "if (platform.today() >= kept_until) is not true then",
      to: "if (platform.today() + 1 >= kept_until) is not true then",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: ["keep-loans", "it is refused (403) by keep-loans", "it is done (204)"],
    },
  ],
};
