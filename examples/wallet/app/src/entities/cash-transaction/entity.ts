import type { EntityDefinition } from "#platform/records/entity";
import { cashTransactionOperations } from "./operations.ts";
import { cashTransactionRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** Coins or banknotes that were brought or fetched, 31 CFR 1010.311. It becomes `reported` when the currency transaction report that it made due was filed. */
export const cashTransaction: EntityDefinition = {
  name: "CashTransaction",
  path: "cash-transactions",
  table: "cash_transaction",
  fields: {
    direction: { column: "direction", type: "enum", class: "npi.activity", required: true },
    amount: { column: "amount", type: "integer", class: "npi.activity", required: true },
    currency: {
      column: "currency",
      type: "string",
      class: "npi.activity",
      required: true,
      default: "USD",
    },
    amountInUsd: {
      column: "amount_in_usd",
      type: "integer",
      class: "npi.activity",
      required: true,
    },
    receivedOn: { column: "received_on", type: "date", class: "npi.activity", required: true },
    afterHours: {
      column: "after_hours",
      type: "boolean",
      class: "npi.activity",
      required: true,
      default: false,
    },
    businessDate: {
      column: "business_date",
      type: "date",
      class: "npi.activity",
      required: true,
      filter: true,
    },
    identificationType: { column: "identification_type", type: "enum", class: "npi.activity" },
    identificationNumber: {
      column: "identification_number",
      type: "string",
      class: "npi.identifier",
      encrypted: true,
    },
    reportNumber: { column: "report_number", type: "string", class: "npi.activity" },
    receipt: { column: "receipt", type: "string", class: "npi.activity" },
    conductor: {
      column: "conductor",
      type: "uuid",
      required: true,
      filter: true,
      references: "Customer",
    },
    onBehalfOf: { column: "on_behalf_of", type: "uuid", filter: true, references: "Customer" },
    account: { column: "account", type: "uuid", filter: true, references: "Wallet" },
    location: { column: "location", type: "uuid", filter: true, references: "AgentLocation" },
  },
  states: ["recorded", "reported"],
  grants: {
    create: ["agent", "compliance-officer"],
    read: ["agent", "compliance-officer", "auditor"],
    search: ["agent", "compliance-officer", "auditor"],
    update: ["compliance-officer"],
    delete: ["compliance-officer"],
    history: ["compliance-officer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: cashTransactionRules,
  operations: cashTransactionOperations,
};
