import type { EntityDefinition } from "#platform/records/entity";
import { visitOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** A contact between a patient and those who give care, after FHIR R4 Encounter. */
export const visit: EntityDefinition = {
  name: "Visit",
  path: "visits",
  table: "visit",
  fields: {
    encounterClass: {
      column: "encounter_class",
      type: "enum",
      class: "phi.administrative",
      required: true,
      default: "AMB",
    },
    type: { column: "type", type: "string", class: "phi.clinical", encrypted: true },
    periodStart: {
      column: "period_start",
      type: "timestamp",
      class: "phi.administrative",
      filter: true,
    },
    periodEnd: { column: "period_end", type: "timestamp", class: "phi.administrative" },
    reasonCode: {
      column: "reason_code",
      type: "text",
      class: "phi.clinical.reason",
      encrypted: true,
    },
    diagnosis: {
      column: "diagnosis",
      type: "string",
      class: "phi.clinical.diagnosis",
      encrypted: true,
      filter: true,
    },
    triage: { column: "triage", type: "integer", class: "phi.clinical", encrypted: true },
    patient: {
      column: "patient",
      type: "uuid",
      required: true,
      filter: true,
      references: "Patient",
    },
    practitioner: {
      column: "practitioner",
      type: "uuid",
      filter: true,
      references: "Practitioner",
    },
    room: { column: "room", type: "uuid", filter: true, references: "Room" },
    appointment: { column: "appointment", type: "uuid", filter: true, references: "Appointment" },
  },
  states: ["planned", "arrived", "in-progress", "finished", "cancelled", "no-show"],
  grants: {
    create: ["clinician", "nurse", "receptionist"],
    read: ["clinician", "nurse", "receptionist", "billing", "privacy-officer"],
    search: ["clinician", "nurse", "receptionist", "billing", "privacy-officer"],
    update: ["clinician", "nurse"],
    delete: [],
    history: ["clinician", "privacy-officer"],
  },
  hidden: {
    "receptionist/operations": ["type", "diagnosis", "triage"],
    "billing/payment": ["type", "reasonCode", "triage"],
    "auditor/operations": ["type", "reasonCode", "diagnosis", "triage"],
  },
  hasRowRules: true,
  links: { team: { table: "visit_team", target: "Practitioner" } },
  validateNew,
  validateChange,
  rules: [],
  operations: visitOperations,
};
