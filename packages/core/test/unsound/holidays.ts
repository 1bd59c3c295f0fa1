import type { Unsound } from "./unsound.ts";

/** The clock knows of no holidays. */
export const holidays: Unsound = {
  name: "a clock that works on holidays",
  rule: "reminder",
  faults: [
    {
      file: "src/db/migrations/0001_platform.sql",
      from: /return extract\(isodow from day\) < 6 and not exists \([^;]*;/,
      to: "return extract(isodow from day) < 6;",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: ["reminder", "due on the right day", 'due: ["2026-07-08"]', '["2026-07-07"]'],
    },
  ],
};
