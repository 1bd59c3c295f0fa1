import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The interface lets everything through; the database shows and takes nothing. */
export const databaseOnlyAccess: Unsound = {
  name: "access that is refused in the database only",
  rule: "granted",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/require-grant.ts",
      from: "if (!platform.controls.access || ",
      to: "if (platform.roles[actor.role] !== undefined || ",
    },
  ],
  says: [{ code: "BYL1801", names: ["granted", "(edge)", "403"] }],
};
