import type { Unsound } from "./unsound.ts";

/** A day of grace that the law does not give. */
export const overdueADayLate: Unsound = {
  name: "a clock that is overdue a day late",
  rule: "reminder",
  faults: [
    {
      file: "src/platform/obligations/list-obligations.ts",
      from: "due_on < coalesce(paused_on, platform.today()) as overdue",
      to: "due_on + 1 < coalesce(paused_on, platform.today()) as overdue",
    },
  ],
  says: [{ code: "BYL1801", names: ["reminder", "overdue after that day and not before"] }],
};
