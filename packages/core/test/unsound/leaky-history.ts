import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** What is hidden now was written once, and the history shows it. */
export const leakyHistory: Unsound = {
  name: "a history that shows hidden fields",
  rule: "hidden-ages",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-routes.ts",
      from: "record: project(entity, request.actor, record),",
      to: "record,",
    },
  ],
  says: [{ code: "BYL1801", names: ["hidden-ages", "shown: age"] }],
};
