import type { EntityDefinition } from "#platform/records/entity";
import { unitOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** A truck, tractor or trailer that the carrier controls. */
export const unit: EntityDefinition = {
  name: "Unit",
  path: "units",
  table: "unit",
  fields: {
    number: { column: "number", type: "string", required: true, filter: true },
    kind: { column: "kind", type: "enum", required: true, default: "tractor" },
    inspectedOn: { column: "inspected_on", type: "date" },
    defect: { column: "defect", type: "text" },
    repairCertifiedBy: { column: "repair_certified_by", type: "string" },
    repairCertifiedOn: { column: "repair_certified_on", type: "date" },
    plate: { column: "plate", type: "string", filter: true },
    odometerMiles: { column: "odometer_miles", type: "integer" },
    sleeperBerth: { column: "sleeper_berth", type: "boolean", required: true, default: false },
  },
  states: ["in-service", "out-of-service", "retired"],
  grants: {
    create: ["safety-manager"],
    read: ["dispatcher", "safety-manager", "driver", "auditor"],
    search: ["dispatcher", "safety-manager", "driver", "auditor"],
    update: ["safety-manager"],
    delete: ["safety-manager"],
    history: ["safety-manager", "auditor"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: unitOperations,
};
