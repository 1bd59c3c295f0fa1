import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** A hidden record is forbidden, and one that is not there is not found: the difference tells. */
export const leakByStatus: Unsound = {
  name: "a read that tells a hidden record from none",
  rule: "short-loans",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-store.ts",
      from: "if (row === undefined) throw notFound();",
      to: `if (row === undefined) {
    const hidden = await platform.database.asOwner.query(
      \`select 1 from "\${entity.table}" where id = $1\`,
      [id],
    );
    throw hidden.length > 0 ? preconditionFailed() : notFound();
  }`,
    },
  ],
  says: [{ code: "BYL1801", names: ["short-loans", "(edge)", "unlike one that is not there"] }],
};
