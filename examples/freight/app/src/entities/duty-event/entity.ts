import type { EntityDefinition } from "#platform/records/entity";
import { dutyEventOperations } from "./operations.ts";
import { dutyEventRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A change of a driver's duty status: it lasts until the next one. An event that turns out to be wrong becomes inactive and stays; another takes its place, 49 CFR 395.30. */
export const dutyEvent: EntityDefinition = {
  name: "DutyEvent",
  path: "duty-events",
  table: "duty_event",
  fields: {
    startedAt: {
      column: "started_at",
      type: "timestamp",
      class: "driver.duty",
      required: true,
      filter: true,
    },
    status: { column: "status", type: "enum", class: "driver.duty", required: true },
    place: { column: "place", type: "string", class: "driver.duty" },
    origin: { column: "origin", type: "enum", required: true, default: "driver" },
    annotation: { column: "annotation", type: "string", class: "driver.duty" },
    driver: { column: "driver", type: "uuid", required: true, filter: true, references: "Driver" },
    vehicle: { column: "vehicle", type: "uuid", filter: true, references: "Unit" },
    corrects: { column: "corrects", type: "uuid", filter: true, references: "DutyEvent" },
  },
  states: ["active", "inactive"],
  grants: {
    create: ["logging-device", "safety-manager", "driver"],
    read: ["dispatcher", "logging-device", "safety-manager", "driver", "auditor"],
    search: ["dispatcher", "logging-device", "safety-manager", "driver", "auditor"],
    update: ["safety-manager", "driver"],
    delete: [],
    history: ["safety-manager", "auditor"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: dutyEventRules,
  operations: dutyEventOperations,
};
