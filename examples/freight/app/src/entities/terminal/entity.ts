import type { EntityDefinition } from "#platform/records/entity";
import { terminalRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A place where goods are taken over, kept or handed over, or where drivers report. */
export const terminal: EntityDefinition = {
  name: "Terminal",
  path: "terminals",
  table: "terminal",
  fields: {
    name: { column: "name", type: "string", required: true, filter: true },
    gln: { column: "gln", type: "string", filter: true },
    addressCity: { column: "address_city", type: "string" },
    addressState: { column: "address_state", type: "string" },
    code: { column: "code", type: "string", required: true, filter: true },
    docks: { column: "docks", type: "integer", required: true, default: 4 },
    operator: { column: "operator", type: "uuid", filter: true, references: "Customer" },
  },
  grants: {
    create: ["safety-manager"],
    read: ["dispatcher", "dock-worker", "safety-manager", "driver"],
    search: ["dispatcher", "dock-worker", "safety-manager", "driver"],
    update: ["safety-manager"],
    delete: ["safety-manager"],
    history: ["safety-manager"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: terminalRules,
  operations: [],
};
