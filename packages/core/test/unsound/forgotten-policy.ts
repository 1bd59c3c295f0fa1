import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** What cannot be seen can be deleted by whoever does not look first. */
export const forgottenPolicy: Unsound = {
  name: "rows that are hidden from reading and not from changing",
  rule: "short-loans",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0004_access.sql",
      from: /(?<=create policy changing on loan [^;]*librarian'\))\s+and \([^;]*is true(?=\)\s+with check)/,
      to: "",
    },
  ],
  says: [{ code: "BYL1801", names: ["short-loans", "(database)"] }],
};
