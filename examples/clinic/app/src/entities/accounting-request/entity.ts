import type { EntityDefinition } from "#platform/records/entity";
import { accountingRequestOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** An individual's request for an accounting of disclosures, 45 CFR 164.528. While it is open, the register shows, for the purpose `accounting`, what the accounting has to list. */
export const accountingRequest: EntityDefinition = {
  name: "AccountingRequest",
  path: "accounting-requests",
  table: "accounting_request",
  fields: {
    receivedOn: {
      column: "received_on",
      type: "date",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    providedOn: { column: "provided_on", type: "date", class: "phi.administrative" },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
  },
  states: ["received", "provided"],
  grants: {
    create: ["receptionist", "privacy-officer"],
    read: ["receptionist", "privacy-officer", "auditor"],
    search: ["receptionist", "privacy-officer", "auditor"],
    update: ["privacy-officer"],
    delete: ["privacy-officer"],
    history: ["privacy-officer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: accountingRequestOperations,
};
