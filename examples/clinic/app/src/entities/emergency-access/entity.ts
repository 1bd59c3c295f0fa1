import type { EntityDefinition } from "#platform/records/entity";
import { emergencyAccessOperations } from "./operations.ts";
import { emergencyAccessRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** One person's own, short and reasoned access to a restricted record in an emergency (break the glass), 45 CFR 164.312(a)(2)(ii). Every one is reviewed afterwards. */
export const emergencyAccess: EntityDefinition = {
  name: "EmergencyAccess",
  path: "emergency-access",
  table: "emergency_access",
  fields: {
    grantee: { column: "grantee", type: "string", filter: true },
    reason: { column: "reason", type: "enum", class: "phi.administrative" },
    explanation: { column: "explanation", type: "text", class: "phi.clinical", encrypted: true },
    expiresAt: {
      column: "expires_at",
      type: "timestamp",
      class: "phi.administrative",
      filter: true,
    },
    reviewedBy: { column: "reviewed_by", type: "string" },
    reviewedAt: { column: "reviewed_at", type: "timestamp", class: "phi.administrative" },
    reviewOutcome: { column: "review_outcome", type: "enum", class: "phi.administrative" },
    reviewNote: { column: "review_note", type: "text", class: "phi.clinical", encrypted: true },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
  },
  states: ["granted", "ended", "reviewed"],
  grants: {
    create: ["clinician", "nurse"],
    read: ["clinician", "nurse", "privacy-officer", "auditor"],
    search: ["clinician", "nurse", "privacy-officer", "auditor"],
    update: [],
    delete: [],
    history: ["privacy-officer", "auditor"],
  },
  hidden: {
    "receptionist/operations": ["explanation", "reviewNote"],
    "billing/payment": ["explanation", "reviewNote"],
    "auditor/operations": ["explanation", "reviewNote"],
  },
  links: {},
  validateNew,
  validateChange,
  rules: emergencyAccessRules,
  operations: emergencyAccessOperations,
};
