import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The policies say who reads, and let anybody delete. */
export const openPolicy: Unsound = {
  name: "a policy that lets every role delete",
  rule: "granted",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0004_access.sql",
      from: /(?<=create policy deleting on book for delete [^;]*)\s+and \(select platform.role\(\)\) in \('librarian'\)/,
      to: "",
    },
  ],
  says: [{ code: "BYL1801", names: ["granted", "(database)", "member may not delete Book"] }],
};
