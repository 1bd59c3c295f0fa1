import type { EntityDefinition } from "#platform/records/entity";
import { disputeOperations } from "./operations.ts";
import { disputeRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A consumer's notice of an error with an electronic fund transfer, 12 CFR 1005.11. `credited` means that the amount was credited provisionally. */
export const dispute: EntityDefinition = {
  name: "Dispute",
  path: "disputes",
  table: "dispute",
  fields: {
    noticedOn: {
      column: "noticed_on",
      type: "date",
      class: "npi.activity",
      required: true,
      filter: true,
    },
    error: { column: "error", type: "enum", class: "npi.activity", required: true },
    amount: { column: "amount", type: "integer", class: "npi.activity" },
    statementSentOn: { column: "statement_sent_on", type: "date", class: "npi.activity" },
    transferredOn: { column: "transferred_on", type: "date", class: "npi.activity" },
    firstDepositOn: { column: "first_deposit_on", type: "date", class: "npi.activity" },
    foreignInitiated: {
      column: "foreign_initiated",
      type: "boolean",
      class: "npi.activity",
      required: true,
      default: false,
    },
    pointOfSale: {
      column: "point_of_sale",
      type: "boolean",
      class: "npi.activity",
      required: true,
      default: false,
    },
    explanation: { column: "explanation", type: "text", class: "npi.statement", encrypted: true },
    provisionalCreditOn: { column: "provisional_credit_on", type: "date", class: "npi.activity" },
    provisionalCreditAmount: {
      column: "provisional_credit_amount",
      type: "integer",
      class: "npi.activity",
    },
    determinedOn: { column: "determined_on", type: "date", class: "npi.activity" },
    outcome: { column: "outcome", type: "enum", class: "npi.activity" },
    correctedOn: { column: "corrected_on", type: "date", class: "npi.activity" },
    reportedOn: { column: "reported_on", type: "date", class: "npi.activity" },
    findings: { column: "findings", type: "text", class: "npi.statement", encrypted: true },
    account: {
      column: "account",
      type: "uuid",
      required: true,
      filter: true,
      references: "Wallet",
    },
    transfer: { column: "transfer", type: "uuid", filter: true, references: "Transfer" },
    supportCase: { column: "support_case", type: "uuid", filter: true, references: "SupportCase" },
  },
  states: ["noticed", "credited", "determined", "corrected", "reported", "closed"],
  grants: {
    create: ["support", "compliance-officer"],
    read: ["support", "card-operations", "compliance-officer"],
    search: ["support", "card-operations", "compliance-officer"],
    update: ["support", "compliance-officer"],
    delete: ["compliance-officer"],
    history: ["support", "compliance-officer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: disputeRules,
  operations: disputeOperations,
};
