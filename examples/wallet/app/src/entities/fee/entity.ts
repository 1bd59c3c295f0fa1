import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** What a customer is charged for a service. */
export const fee: EntityDefinition = {
  name: "Fee",
  path: "fees",
  table: "fee",
  fields: {
    kind: { column: "kind", type: "enum", class: "npi.activity", required: true, filter: true },
    amount: { column: "amount", type: "integer", class: "npi.activity", required: true },
    chargedOn: { column: "charged_on", type: "date", class: "npi.activity" },
    account: {
      column: "account",
      type: "uuid",
      required: true,
      filter: true,
      references: "Wallet",
    },
    transfer: { column: "transfer", type: "uuid", filter: true, references: "Transfer" },
  },
  grants: {
    create: ["treasurer", "compliance-officer"],
    read: ["support", "treasurer", "compliance-officer", "auditor"],
    search: ["support", "treasurer", "compliance-officer", "auditor"],
    update: ["compliance-officer"],
    delete: [],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: [],
};
