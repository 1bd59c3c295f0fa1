import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** One table of several lost its trigger. */
export const unauditedKind: Unsound = {
  name: "an audit trail that forgets one kind of record",
  rule: "audited",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: /create constraint trigger audit after insert or update or delete on member\n[^;]*;/,
      to: "",
    },
  ],
  says: [{ code: "BYL1801", names: ["audited", "Member"] }],
};
