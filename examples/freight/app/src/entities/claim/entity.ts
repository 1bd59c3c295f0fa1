import type { EntityDefinition } from "#platform/records/entity";
import { claimOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** A written claim against a carrier for loss of, damage to or delay of goods, 49 CFR part 370. */
export const claim: EntityDefinition = {
  name: "Claim",
  path: "claims",
  table: "claim",
  fields: {
    number: { column: "number", type: "string", class: "commercial", required: true, filter: true },
    receivedOn: {
      column: "received_on",
      type: "date",
      class: "commercial",
      required: true,
      filter: true,
    },
    amount: { column: "amount", type: "decimal", class: "commercial" },
    ground: { column: "ground", type: "text", class: "commercial" },
    settlement: { column: "settlement", type: "enum", class: "commercial" },
    load: { column: "load", type: "uuid", filter: true, references: "Load" },
    claimant: { column: "claimant", type: "uuid", filter: true, references: "Customer" },
  },
  states: ["received", "acknowledged", "settled"],
  grants: {
    create: ["billing"],
    read: ["billing"],
    search: ["billing"],
    update: ["billing"],
    delete: [],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: claimOperations,
};
