import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** A policy that asks for the role and not for the tenant. */
export const forgottenTenant: Unsound = {
  name: "a policy without the tenant",
  rule: "granted",
  pack: guarded,
  faults: [
    {
      file: "src/db/migrations/0004_access.sql",
      from: /(?<=create policy reading on book for [^(]*\()tenant = \(select platform.tenant\(\)\)\s+and /,
      to: "",
    },
  ],
  says: [
    {
      code: "BYL1801",
      names: ["granted", "(database)", "librarian of another tenant may not read Book"],
    },
  ],
};
