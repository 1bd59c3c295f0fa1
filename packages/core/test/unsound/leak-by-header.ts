import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The same in a header, where few would look. */
export const leakByHeader: Unsound = {
  name: "a list whose header counts hidden records",
  rule: "short-loans",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-routes.ts",
      from: "      const { items, next } = await searchRecords(request, entity, queryParameters(context));",
      to: `      const { items, next } = await searchRecords(request, entity, queryParameters(context));
      const all = await platform.database.asOwner.query(\`select 1 from "\${entity.table}"\`);
      context.header("x-total-count", String(all.length));`,
    },
  ],
  says: [{ code: "BYL1801", names: ["short-loans", "(edge)"] }],
};
