import type { EntityDefinition } from "#platform/records/entity";
import { incidentOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** A release or another event that is reported under 49 CFR 171.15 or 171.16. */
export const incident: EntityDefinition = {
  name: "Incident",
  path: "incidents",
  table: "incident",
  fields: {
    discoveredOn: {
      column: "discovered_on",
      type: "date",
      class: "cargo.hazmat",
      required: true,
      filter: true,
    },
    happened: { column: "happened", type: "text", class: "cargo.hazmat", required: true },
    telephoneReport: { column: "telephone_report", type: "string", class: "cargo.hazmat" },
    reportedOn: { column: "reported_on", type: "date", class: "cargo.hazmat" },
    gallonsReleased: { column: "gallons_released", type: "decimal" },
    load: { column: "load", type: "uuid", filter: true, references: "Load" },
  },
  states: ["open", "reported"],
  grants: {
    create: ["safety-manager", "driver"],
    read: ["safety-manager", "driver", "auditor"],
    search: ["safety-manager", "driver", "auditor"],
    update: ["safety-manager"],
    delete: ["safety-manager"],
    history: ["safety-manager", "auditor"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: incidentOperations,
};
