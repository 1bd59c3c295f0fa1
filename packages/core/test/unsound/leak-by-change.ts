import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The same difference, in what is answered to whoever tries to change or delete it. */
export const leakByChange: Unsound = {
  name: "a change that tells a hidden record from none",
  rule: "short-loans",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-store.ts",
      from: "if (row === undefined) return notFound();",
      to: `if (row === undefined) {
    const hidden = await request.platform.database.asOwner.query(
      \`select 1 from "\${entity.table}" where id = $1\`,
      [id],
    );
    return hidden.length > 0 ? preconditionFailed() : notFound();
  }`,
    },
  ],
  says: [{ code: "BYL1801", names: ["short-loans", "(edge)"] }],
};
