import type { EntityDefinition } from "#platform/records/entity";
import { walletOperations } from "./operations.ts";
import { walletRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A place of the ledger that holds money in one currency: a customer's, or one of the institution's own. A positive balance is owed to whom it belongs. The ledger keeps `balance` and `held`; what is free to be used is the difference of the two. */
export const wallet: EntityDefinition = {
  name: "Wallet",
  path: "wallets",
  table: "wallet",
  fields: {
    kind: { column: "kind", type: "enum", class: "npi.activity", required: true, filter: true },
    currency: {
      column: "currency",
      type: "string",
      class: "npi.activity",
      required: true,
      filter: true,
      default: "USD",
    },
    balance: {
      column: "balance",
      type: "integer",
      class: "npi.activity",
      required: true,
      default: 0,
    },
    held: { column: "held", type: "integer", class: "npi.activity", required: true, default: 0 },
    openedOn: { column: "opened_on", type: "date", class: "npi.activity" },
    closedOn: { column: "closed_on", type: "date", class: "npi.activity" },
    label: { column: "label", type: "string", class: "npi.activity" },
    tier: { column: "tier", type: "enum", required: true, default: "basic" },
    holder: { column: "holder", type: "uuid", filter: true, references: "Customer" },
  },
  states: ["open", "frozen", "closed"],
  grants: {
    create: ["agent", "support", "treasurer", "compliance-officer"],
    read: ["agent", "support", "treasurer", "compliance-officer", "auditor"],
    search: ["agent", "support", "treasurer", "compliance-officer", "auditor"],
    update: ["support", "treasurer", "compliance-officer"],
    delete: ["treasurer"],
    history: ["compliance-officer", "auditor"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: walletRules,
  operations: walletOperations,
};
