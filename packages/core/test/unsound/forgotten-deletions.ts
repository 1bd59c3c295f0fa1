import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** Records come and go unnoticed; only their changes are written down. */
export const forgottenDeletions: Unsound = {
  name: "an audit trail that forgets what was made and deleted",
  rule: "audited",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: "create constraint trigger audit after insert or update or delete on member",
      to: "create constraint trigger audit after update on member",
    },
  ],
  says: [{ code: "BYL1801", names: ["audited", "past the interface (database)", "Member"] }],
};
