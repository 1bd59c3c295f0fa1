import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** A list tells how many records there are, those that are hidden included. */
export const leakByCount: Unsound = {
  name: "a list that counts hidden records",
  rule: "short-loans",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-routes.ts",
      from: "        ...(next !== undefined && { next }),",
      to: `        ...(next !== undefined && { next }),
        total: (await platform.database.asOwner.query(\`select 1 from "\${entity.table}"\`)).length,`,
    },
  ],
  says: [{ code: "BYL1801", names: ["short-loans", "(edge)"] }],
};
