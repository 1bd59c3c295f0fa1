import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** What is refused when it is made can be had by changing it afterwards. */
export const lostUpdate: Unsound = {
  name: "a guard that looks at new records only",
  rule: "fair-prices",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0003_triggers.sql",
      from: "if (tg_op = 'INSERT' or tg_op = 'UPDATE') and (NOT new.price",
      to: "if (tg_op = 'INSERT') and (NOT new.price",
    },
  ],
  says: [{ code: "BYL1801", names: ["fair-prices"] }],
};
