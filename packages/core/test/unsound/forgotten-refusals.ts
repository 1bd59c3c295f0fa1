import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** Whoever tries what is not for them leaves no trace. */
export const forgottenRefusals: Unsound = {
  name: "an audit trail that forgets refusals",
  rule: "audited",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/refusals.ts",
      from: "if (problem instanceof Problem && problem.status < 500) {",
      to: "if (problem instanceof Problem && problem.status < 400) {",
    },
  ],
  says: [{ code: "BYL1801", names: ["audited", '"outcome":"refused"'] }],
};
