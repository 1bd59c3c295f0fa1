import type { Unsound } from "./unsound.ts";

/** Nothing is refused wrongly by a test that only tries what must be refused. */
export const refusalOfEverything: Unsound = {
  name: "a guard that refuses everything",
  rule: "second-librarian",
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: "and (new.days <= 21 OR platform.approvals(",
      to: "and (false AND platform.approvals(",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: [
        "second-librarian",
        "by the rule: it is done",
        "it is refused (403) by second-librarian",
      ],
    },
  ],
};
