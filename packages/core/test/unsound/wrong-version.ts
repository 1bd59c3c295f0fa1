import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The history shows what a record became under the date of what it was. */
export const wrongVersion: Unsound = {
  name: "versions that keep the new values instead of the old",
  rule: "versioned",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0001_platform.sql",
      from: "old.last_action,\n    to_jsonb(old));",
      to: "old.last_action,\n    to_jsonb(coalesce(new, old)));",
    },
  ],
  says: [{ code: "BYL1801", names: ["versioned", "keeps what a record was"] }],
};
