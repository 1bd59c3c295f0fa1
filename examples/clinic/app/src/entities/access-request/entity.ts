import type { EntityDefinition } from "#platform/records/entity";
import { accessRequestOperations } from "./operations.ts";
import { accessRequestRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** An individual's request to see or have a copy of the own record, 45 CFR 164.524. */
export const accessRequest: EntityDefinition = {
  name: "AccessRequest",
  path: "access-requests",
  table: "access_request",
  fields: {
    receivedOn: {
      column: "received_on",
      type: "date",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    requester: {
      column: "requester",
      type: "enum",
      class: "phi.administrative",
      required: true,
      default: "individual",
    },
    written: {
      column: "written",
      type: "boolean",
      class: "phi.administrative",
      required: true,
      default: true,
    },
    requestedForm: {
      column: "requested_form",
      type: "enum",
      class: "phi.administrative",
      required: true,
      default: "electronic",
    },
    description: { column: "description", type: "text", class: "phi.clinical", encrypted: true },
    answeredOn: { column: "answered_on", type: "date", class: "phi.administrative" },
    denialGround: { column: "denial_ground", type: "enum", class: "phi.administrative" },
    denialStatement: {
      column: "denial_statement",
      type: "text",
      class: "phi.clinical",
      encrypted: true,
    },
    reviewOffered: {
      column: "review_offered",
      type: "boolean",
      class: "phi.administrative",
      required: true,
      default: false,
    },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
  },
  states: ["received", "fulfilled", "denied"],
  grants: {
    create: ["receptionist", "privacy-officer"],
    read: ["receptionist", "privacy-officer", "auditor"],
    search: ["receptionist", "privacy-officer", "auditor"],
    update: ["privacy-officer"],
    delete: ["privacy-officer"],
    history: ["privacy-officer"],
  },
  hidden: {
    "receptionist/operations": ["description", "denialStatement"],
    "billing/payment": ["description", "denialStatement"],
    "auditor/operations": ["description", "denialStatement"],
  },
  links: {},
  validateNew,
  validateChange,
  rules: accessRequestRules,
  operations: accessRequestOperations,
};
