import type { Unsound } from "./unsound.ts";

/** Whoever asks is told; whoever waits to be told hears of it a day late. */
export const markedADayLate: Unsound = {
  name: "a clock whose job is a day late",
  rule: "reminder",
  faults: [
    {
      file: "src/db/migrations/0001_platform.sql",
      from: "and x.due_on < coalesce(x.paused_on",
      to: "and x.due_on + 1 < coalesce(x.paused_on",
    },
  ],
  says: [{ code: "BYL1801", names: ["reminder", "overdue after that day and not before"] }],
};
