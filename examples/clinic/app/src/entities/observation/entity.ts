import type { EntityDefinition } from "#platform/records/entity";
import { observationOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** A measurement or simple assertion about a patient, after FHIR R4 Observation. */
export const observation: EntityDefinition = {
  name: "Observation",
  path: "observations",
  table: "observation",
  fields: {
    category: { column: "category", type: "enum", class: "phi.administrative", filter: true },
    code: { column: "code", type: "string", class: "phi.clinical", encrypted: true, filter: true },
    display: { column: "display", type: "string", class: "phi.clinical", encrypted: true },
    effectiveDateTime: {
      column: "effective_date_time",
      type: "timestamp",
      class: "phi.administrative",
      filter: true,
    },
    valueQuantity: {
      column: "value_quantity",
      type: "decimal",
      class: "phi.clinical",
      encrypted: true,
    },
    valueUnit: { column: "value_unit", type: "string", class: "phi.clinical", encrypted: true },
    valueString: { column: "value_string", type: "text", class: "phi.clinical", encrypted: true },
    interpretation: {
      column: "interpretation",
      type: "enum",
      class: "phi.clinical",
      encrypted: true,
    },
    note: { column: "note", type: "text", class: "phi.clinical", encrypted: true },
    patient: { column: "patient", type: "uuid", filter: true, references: "Patient" },
    encounter: { column: "encounter", type: "uuid", filter: true, references: "Visit" },
    performer: { column: "performer", type: "uuid", filter: true, references: "Practitioner" },
  },
  states: ["registered", "preliminary", "final", "amended", "cancelled", "entered-in-error"],
  grants: {
    create: ["clinician", "nurse"],
    read: ["clinician", "nurse", "privacy-officer"],
    search: ["clinician", "nurse", "privacy-officer"],
    update: ["clinician"],
    delete: [],
    history: ["clinician", "privacy-officer"],
  },
  hidden: {
    "receptionist/operations": [
      "code",
      "display",
      "valueQuantity",
      "valueUnit",
      "valueString",
      "interpretation",
      "note",
    ],
    "billing/payment": [
      "code",
      "display",
      "valueQuantity",
      "valueUnit",
      "valueString",
      "interpretation",
      "note",
    ],
    "auditor/operations": [
      "code",
      "display",
      "valueQuantity",
      "valueUnit",
      "valueString",
      "interpretation",
      "note",
    ],
  },
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: observationOperations,
};
