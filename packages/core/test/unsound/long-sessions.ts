import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** A minute more than the rule gives. */
export const longSessions: Unsound = {
  name: "a session that idles a minute too long",
  rule: "signed-in",
  pack: guarded,
  faults: [
    {
      file: "src/platform/authentication/idle.ts",
      from: "const idle = idleMinutes * 60_000;",
      to: "const idle = (idleMinutes + 1) * 60_000;",
    },
  ],
  says: [{ code: "BYL1801", names: ["signed-in", "15 minutes"] }],
};
