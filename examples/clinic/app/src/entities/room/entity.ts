import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** Room */
export const room: EntityDefinition = {
  name: "Room",
  path: "rooms",
  table: "room",
  fields: {
    name: { column: "name", type: "string", required: true, filter: true },
    floor: { column: "floor", type: "integer" },
    accessible: { column: "accessible", type: "boolean", required: true, default: true },
    floorPlan: { column: "floor_plan", type: "uri" },
  },
  grants: {
    create: ["privacy-officer"],
    read: ["clinician", "nurse", "receptionist", "privacy-officer"],
    search: ["clinician", "nurse", "receptionist", "privacy-officer"],
    update: ["privacy-officer"],
    delete: ["privacy-officer"],
    history: ["privacy-officer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: [],
};
