import type { EntityDefinition } from "#platform/records/entity";
import { disclosureRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** An entry of the register of disclosures: protected health information of a patient was given to someone outside. The individual's accounting under 45 CFR 164.528 is drawn from it. */
export const disclosure: EntityDefinition = {
  name: "Disclosure",
  path: "disclosures",
  table: "disclosure",
  fields: {
    date: { column: "date", type: "date", class: "phi.administrative", filter: true },
    time: { column: "time", type: "string", class: "phi.administrative" },
    basis: {
      column: "basis",
      type: "enum",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    recipientName: { column: "recipient_name", type: "string", class: "phi.administrative" },
    recipientAddress: { column: "recipient_address", type: "string", class: "phi.administrative" },
    recipientAffiliation: {
      column: "recipient_affiliation",
      type: "string",
      class: "phi.administrative",
    },
    description: { column: "description", type: "text", class: "phi.clinical", encrypted: true },
    purpose: { column: "purpose", type: "text", class: "phi.clinical", encrypted: true },
    writtenRequest: { column: "written_request", type: "string", class: "phi.administrative" },
    disclosedBy: { column: "disclosed_by", type: "string", class: "phi.administrative" },
    substanceUse: {
      column: "substance_use",
      type: "boolean",
      class: "phi.administrative",
      required: true,
      default: false,
    },
    emergency: {
      column: "emergency",
      type: "boolean",
      class: "phi.administrative",
      required: true,
      default: false,
    },
    emergencyNature: {
      column: "emergency_nature",
      type: "text",
      class: "phi.clinical",
      encrypted: true,
    },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
    consent: { column: "consent", type: "uuid", filter: true, references: "Consent" },
  },
  grants: {
    create: ["clinician", "privacy-officer"],
    read: ["clinician", "privacy-officer"],
    search: ["clinician", "privacy-officer"],
    update: ["privacy-officer"],
    delete: ["privacy-officer"],
    history: ["privacy-officer"],
  },
  hidden: {
    "receptionist/operations": ["description", "purpose", "emergencyNature"],
    "billing/payment": ["description", "purpose", "emergencyNature"],
    "auditor/operations": ["description", "purpose", "emergencyNature"],
  },
  hasRowRules: true,
  links: {},
  validateNew,
  validateChange,
  rules: disclosureRules,
  operations: [],
};
