import type { EntityDefinition } from "#platform/records/entity";
import { consentOperations } from "./operations.ts";
import { consentRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A patient's written permission to disclose, after FHIR R4 Consent: an authorization of 45 CFR 164.508 or a consent of 42 CFR 2.31. It may be revoked; what was disclosed before stays lawful. */
export const consent: EntityDefinition = {
  name: "Consent",
  path: "consents",
  table: "consent",
  fields: {
    category: {
      column: "category",
      type: "enum",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    description: { column: "description", type: "text", class: "phi.clinical", encrypted: true },
    grantor: { column: "grantor", type: "string", class: "phi.administrative" },
    recipient: { column: "recipient", type: "string", class: "phi.administrative" },
    purpose: { column: "purpose", type: "string", class: "phi.clinical", encrypted: true },
    expiresOn: { column: "expires_on", type: "date", class: "phi.administrative" },
    expirationEvent: { column: "expiration_event", type: "string", class: "phi.administrative" },
    signedOn: { column: "signed_on", type: "date", class: "phi.administrative" },
    signedBy: { column: "signed_by", type: "string", class: "phi.name", encrypted: true },
    representativeAuthority: {
      column: "representative_authority",
      type: "string",
      class: "phi.administrative",
    },
    signedByRepresentative: {
      column: "signed_by_representative",
      type: "boolean",
      class: "phi.administrative",
      required: true,
      default: false,
    },
    revokedOn: { column: "revoked_on", type: "date", class: "phi.administrative" },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
  },
  states: ["draft", "active", "inactive", "rejected", "entered-in-error"],
  grants: {
    create: ["privacy-officer"],
    read: ["clinician", "privacy-officer"],
    search: ["clinician", "privacy-officer"],
    update: ["privacy-officer"],
    delete: ["privacy-officer"],
    history: ["privacy-officer"],
  },
  hidden: {
    "receptionist/operations": ["description", "purpose"],
    "billing/payment": ["description", "purpose"],
    "auditor/operations": ["description", "purpose", "signedBy"],
  },
  links: {},
  validateNew,
  validateChange,
  rules: consentRules,
  operations: consentOperations,
};
