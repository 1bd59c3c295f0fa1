import type { EntityDefinition } from "#platform/records/entity";
import { appointmentOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Appointment */
export const appointment: EntityDefinition = {
  name: "Appointment",
  path: "appointments",
  table: "appointment",
  fields: {
    start: {
      column: "start",
      type: "timestamp",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    minutes: { column: "minutes", type: "integer", required: true, default: 20 },
    kind: {
      column: "kind",
      type: "enum",
      class: "phi.administrative",
      required: true,
      filter: true,
    },
    reason: { column: "reason", type: "text", class: "phi.clinical.reason", encrypted: true },
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
      required: true,
      filter: true,
      references: "Practitioner",
    },
    room: { column: "room", type: "uuid", filter: true, references: "Room" },
  },
  states: ["booked", "confirmed", "kept", "cancelled"],
  grants: {
    create: ["clinician", "receptionist"],
    read: ["clinician", "nurse", "receptionist"],
    search: ["clinician", "nurse", "receptionist"],
    update: ["clinician", "receptionist"],
    delete: ["receptionist"],
    history: [],
  },
  hidden: { "billing/payment": ["reason"], "auditor/operations": ["reason"] },
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: appointmentOperations,
};
