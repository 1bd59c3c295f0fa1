import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** A token is read, and nobody looks who signed it. */
export const forgedTokens: Unsound = {
  name: "an authentication that believes every token",
  rule: "signed-in",
  pack: guarded,
  faults: [
    {
      file: "src/platform/authentication/authenticate.ts",
      from: "import { errors, jwtVerify,",
      to: "import { decodeJwt, errors,",
    },
    {
      file: "src/platform/authentication/authenticate.ts",
      from: "const { payload } = await jwtVerify(token, keys, {",
      to: "const payload = decodeJwt(token);\n      void ({\n        keys,",
    },
  ],
  says: [{ code: "BYL1801", names: ["signed-in", "without a valid token"] }],
};
