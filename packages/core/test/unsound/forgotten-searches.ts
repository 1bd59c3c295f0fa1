import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** Lists tell of records, and nobody notes to whom. */
export const forgottenSearches: Unsound = {
  name: "an audit trail that forgets searches",
  rule: "audited",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/search-records.ts",
      from: "await noteDisclosure(request,",
      to: "if (page.length > 200) await noteDisclosure(request,",
    },
  ],
  says: [{ code: "BYL1801", names: ["audited", '"action":"search"'] }],
};
