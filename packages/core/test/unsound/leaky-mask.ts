import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** One digit more is shown than the rule says. */
export const leakyMask: Unsound = {
  name: "a mask that leaks one character",
  rule: "masked-cards",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/mask.ts",
      from: "const end = characters.length - last;",
      to: "const end = characters.length - last - 1;",
    },
  ],
  says: [{ code: "BYL1801", names: ["masked-cards", "Member.card", "the character 4 of 6"] }],
};
