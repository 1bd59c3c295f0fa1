import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The record is hidden, and what is due with it is on everybody's list. */
export const leakByDuty: Unsound = {
  name: "a list of duties that names hidden records",
  rule: "short-loans",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0004_access.sql",
      from: "when 'Loan' then exists (select from loan r where r.id = obligation.record)",
      to: "when 'Loan' then true",
    },
  ],
  says: [{ code: "BYL1801", names: ["short-loans", "(edge)", "list what is due with"] }],
};
