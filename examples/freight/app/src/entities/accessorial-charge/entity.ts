import type { EntityDefinition } from "#platform/records/entity";
import { accessorialChargeOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Accessorial charge */
export const accessorialCharge: EntityDefinition = {
  name: "AccessorialCharge",
  path: "accessorial-charges",
  table: "accessorial_charge",
  fields: {
    kind: { column: "kind", type: "enum", required: true },
    amount: { column: "amount", type: "decimal", class: "commercial", required: true },
    approved: { column: "approved", type: "boolean", required: true, default: false },
    load: { column: "load", type: "uuid", required: true, filter: true, references: "Load" },
  },
  grants: {
    create: ["billing"],
    read: ["dispatcher", "billing"],
    search: ["dispatcher", "billing"],
    update: ["billing"],
    delete: ["billing"],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: accessorialChargeOperations,
};
