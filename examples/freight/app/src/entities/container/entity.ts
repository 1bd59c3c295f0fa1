import type { EntityDefinition } from "#platform/records/entity";
import { containerOperations } from "./operations.ts";
import { containerRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A freight container, ISO 6346. */
export const container: EntityDefinition = {
  name: "Container",
  path: "containers",
  table: "container",
  fields: {
    number: { column: "number", type: "string", class: "cargo", required: true, filter: true },
    sealNumber: { column: "seal_number", type: "string", class: "cargo" },
    tareKilograms: { column: "tare_kilograms", type: "integer", class: "cargo" },
    cargoKilograms: { column: "cargo_kilograms", type: "integer", class: "cargo" },
    dunnageKilograms: { column: "dunnage_kilograms", type: "integer", class: "cargo" },
    verifiedGrossKilograms: { column: "verified_gross_kilograms", type: "integer", class: "cargo" },
    verifiedBy: { column: "verified_by", type: "string", class: "cargo" },
    verificationMethod: { column: "verification_method", type: "enum", class: "cargo" },
    load: { column: "load", type: "uuid", filter: true, references: "Load" },
  },
  states: ["empty", "packed", "gated-in"],
  grants: {
    create: ["dispatcher"],
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
  rules: containerRules,
  operations: containerOperations,
};
