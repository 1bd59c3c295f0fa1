import type { EntityDefinition } from "#platform/records/entity";
import { palletRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A pallet, case or other unit that is handled as one, GS1 logistic unit. */
export const pallet: EntityDefinition = {
  name: "Pallet",
  path: "pallets",
  table: "pallet",
  fields: {
    sscc: { column: "sscc", type: "string", class: "cargo", required: true, filter: true },
    gtin: { column: "gtin", type: "string", class: "cargo", filter: true },
    contents: { column: "contents", type: "string", class: "cargo" },
    stackable: { column: "stackable", type: "boolean", required: true, default: false },
    load: { column: "load", type: "uuid", filter: true, references: "Load" },
    container: { column: "container", type: "uuid", filter: true, references: "Container" },
  },
  grants: {
    create: ["dispatcher", "dock-worker"],
    read: ["dispatcher", "dock-worker"],
    search: ["dispatcher", "dock-worker"],
    update: ["dispatcher", "dock-worker"],
    delete: [],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: palletRules,
  operations: [],
};
