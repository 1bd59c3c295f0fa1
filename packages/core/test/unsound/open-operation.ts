import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** What a role was not granted to change it may move from state to state. */
export const openOperation: Unsound = {
  name: "an operation that every role may call",
  rule: "granted",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/operation-routes.ts",
      from: "!operation.by.includes(request.actor.role)",
      to: "operation.by.length === 0",
    },
  ],
  says: [{ code: "BYL1801", names: ["granted", "(edge)", "member may not: 403"] }],
};
