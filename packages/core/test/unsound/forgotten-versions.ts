import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** What was deleted is gone as if it had never been. */
export const forgottenVersions: Unsound = {
  name: "versions that go with the record",
  rule: "versioned",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: /create trigger keep_deleted after delete on member\n[^;]*;/,
      to: "",
    },
  ],
  says: [{ code: "BYL1801", names: ["versioned", "Member, which was deleted"] }],
};
