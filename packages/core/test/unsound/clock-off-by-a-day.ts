import type { Unsound } from "./unsound.ts";

/** The first day counts, so that everything is due a day early. */
export const clockOffByADay: Unsound = {
  name: "a clock that counts the first day",
  rule: "reminder",
  faults: [
    {
      file: "src/db/migrations/0001_platform.sql",
      from: "    platform.add_days(start, days, calendar), extension_days",
      to: "    platform.add_days(start - 1, days, calendar), extension_days",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: ["reminder", "due on the right day", 'due: ["2026-07-08"]', '["2026-07-07"]'],
    },
  ],
};
