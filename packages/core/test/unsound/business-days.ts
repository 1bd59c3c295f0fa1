import type { Unsound } from "./unsound.ts";

/** Saturdays are counted as days on which people work. */
export const businessDays: Unsound = {
  name: "a clock that works on Saturdays",
  rule: "reminder",
  faults: [
    {
      file: "src/db/migrations/0001_platform.sql",
      from: "extract(isodow from day) < 6 and",
      to: "extract(isodow from day) < 7 and",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: ["reminder", "due on the right day", 'due: ["2026-03-16"]', '["2026-03-14"]'],
    },
  ],
};
