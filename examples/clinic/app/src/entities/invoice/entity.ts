import type { EntityDefinition } from "#platform/records/entity";
import { invoiceOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Invoice */
export const invoice: EntityDefinition = {
  name: "Invoice",
  path: "invoices",
  table: "invoice",
  fields: {
    number: {
      column: "number",
      type: "string",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    currency: { column: "currency", type: "enum", required: true, default: "USD" },
    total: {
      column: "total",
      type: "decimal",
      class: "phi.financial",
      encrypted: true,
      required: true,
      min: 0,
    },
    issuedOn: { column: "issued_on", type: "date", class: "phi.administrative" },
    dueOn: { column: "due_on", type: "date", class: "phi.administrative" },
    paidOn: { column: "paid_on", type: "date", class: "phi.administrative" },
    paidBy: { column: "paid_by", type: "enum", class: "phi.financial", encrypted: true },
    claimReference: {
      column: "claim_reference",
      type: "uuid",
      class: "phi.financial",
      encrypted: true,
    },
    sendTo: { column: "send_to", type: "email", class: "phi.contact", encrypted: true },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
    visit: { column: "visit", type: "uuid", filter: true, references: "Visit" },
  },
  states: ["draft", "issued", "paid", "void"],
  grants: {
    create: ["billing"],
    read: ["billing"],
    search: ["billing"],
    update: ["billing"],
    delete: [],
    history: ["billing"],
  },
  hidden: {
    "receptionist/operations": ["total", "paidBy", "claimReference"],
    "auditor/operations": ["total", "paidBy", "claimReference", "sendTo"],
  },
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: invoiceOperations,
};
