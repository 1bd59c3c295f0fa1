import type { Unsound } from "./unsound.ts";

/** A rule that was broken is told as a request that could not be read. */
export const wrongStatus: Unsound = {
  name: "an edge that answers with another status",
  rule: "loan-length",
  faults: [
    {
      file: "src/platform/records/refusals.ts",
      from: "return new Problem(status, {",
      to: "return new Problem(status === 422 ? 400 : status, {",
    },
  ],
  says: [{ code: "BYL1801", names: ["loan-length", "(edge)", "it is refused (400)"] }],
};
