import { guarded } from "./guarded-pack.ts";
import type { Unsound } from "./unsound.ts";

/** The column is encrypted; the audit trail has what was put into it. */
export const copiedSecret: Unsound = {
  name: "an encrypted field with a copy in the audit trail",
  rule: "encrypted-cards",
  pack: guarded,
  faults: [
    {
      file: "src/platform/records/record-store.ts",
      from: 'await noteDisclosure(request, { action: "read", entity: entity.name, record: id });',
      to: 'await noteDisclosure(request, { action: "read", entity: entity.name, record: id, detail: record });',
    },
  ],
  says: [{ code: "BYL1801", names: ["encrypted-cards", "audit_entry"] }],
};
