import type { EntityDefinition } from "#platform/records/entity";
import { cardOperations } from "./operations.ts";
import { cardRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A payment card on file. Its number is stored encrypted and shown masked; the verification value has no place here. */
export const card: EntityDefinition = {
  name: "Card",
  path: "cards",
  table: "card",
  fields: {
    token: { column: "token", type: "string", class: "npi.activity", required: true },
    pan: { column: "pan", type: "string", class: "chd.pan", encrypted: true, required: true },
    cardholderName: {
      column: "cardholder_name",
      type: "string",
      class: "chd.name",
      encrypted: true,
    },
    expiryMonth: { column: "expiry_month", type: "integer", class: "chd.expiry", required: true },
    expiryYear: { column: "expiry_year", type: "integer", class: "chd.expiry", required: true },
    network: { column: "network", type: "enum", required: true, default: "visa" },
    verifiedOn: { column: "verified_on", type: "date", class: "npi.activity" },
    holder: {
      column: "holder",
      type: "uuid",
      required: true,
      filter: true,
      references: "Customer",
    },
  },
  states: ["active", "suspended", "removed"],
  grants: {
    create: ["card-operations"],
    read: ["support", "card-operations", "compliance-officer"],
    search: ["support", "card-operations", "compliance-officer"],
    update: ["card-operations"],
    delete: [],
    history: ["card-operations"],
  },
  hidden: {},
  masked: {
    "agent/servicing": { pan: { first: 6, last: 4 } },
    "support/servicing": { pan: { first: 6, last: 4 } },
    "treasurer/treasury": { pan: { first: 6, last: 4 } },
    "compliance-officer/compliance": { pan: { first: 6, last: 4 } },
    "auditor/audit": { pan: { first: 6, last: 4 } },
  },
  links: {},
  validateNew,
  validateChange,
  rules: cardRules,
  operations: cardOperations,
};
