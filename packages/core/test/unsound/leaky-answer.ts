import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** Whoever changes one field is shown all of them. */
export const leakyAnswer: Unsound = {
  name: "a change whose answer shows hidden fields",
  rule: "hidden-ages",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-routes.ts",
      from: `if (record === undefined) return context.body(null, 204);
        return answer(context, entity, request, record);`,
      to: `if (record === undefined) return context.body(null, 204);
        return context.json(record);`,
    },
  ],
  says: [{ code: "BYL1801", names: ["hidden-ages", "shown: age"] }],
};
