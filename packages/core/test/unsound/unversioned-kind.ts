import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** One table of several lost its trigger. */
export const unversionedKind: Unsound = {
  name: "versions that are not kept of one kind of record",
  rule: "versioned",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: /create trigger keep_version after update on loan\n[^;]*;/,
      to: "",
    },
  ],
  says: [{ code: "BYL1801", names: ["versioned", "Loan"] }],
};
