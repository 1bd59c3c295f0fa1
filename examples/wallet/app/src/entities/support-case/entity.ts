import type { EntityDefinition } from "#platform/records/entity";
import { supportCaseOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Support case */
export const supportCase: EntityDefinition = {
  name: "SupportCase",
  path: "support-cases",
  table: "support_case",
  fields: {
    subject: {
      column: "subject",
      type: "string",
      class: "npi.statement",
      encrypted: true,
      required: true,
    },
    body: { column: "body", type: "text", class: "npi.statement", encrypted: true },
    priority: { column: "priority", type: "enum", required: true, filter: true, default: "normal" },
    answeredOn: { column: "answered_on", type: "date" },
    customer: {
      column: "customer",
      type: "uuid",
      required: true,
      filter: true,
      references: "Customer",
    },
  },
  states: ["open", "answered", "closed"],
  grants: {
    create: ["support"],
    read: ["support", "compliance-officer"],
    search: ["support", "compliance-officer"],
    update: ["support"],
    delete: ["support"],
    history: ["support"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: supportCaseOperations,
};
