import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Appointment,
  ConfirmAppointmentInput,
  KeepAppointmentInput,
  CancelAppointmentInput,
} from "./types.ts";
import {
  validateConfirmAppointmentInput,
  validateKeepAppointmentInput,
  validateCancelAppointmentInput,
} from "./validate.js";

/** What can be done with an Appointment beside reading and changing it. */
export const appointmentOperations: readonly OperationDefinition[] = [
  recordOperation<Appointment, ConfirmAppointmentInput>({
    name: "confirmAppointment",
    path: "confirm-appointment",
    by: ["receptionist"],
    from: ["booked"],
    to: "confirmed",
    validate: validateConfirmAppointmentInput,
    sets: () => ({}),
  }),
  recordOperation<Appointment, KeepAppointmentInput>({
    name: "keepAppointment",
    path: "keep-appointment",
    by: ["receptionist", "nurse"],
    from: ["confirmed"],
    to: "kept",
    validate: validateKeepAppointmentInput,
    sets: () => ({}),
  }),
  recordOperation<Appointment, CancelAppointmentInput>({
    name: "cancelAppointment",
    path: "cancel-appointment",
    by: ["receptionist", "clinician"],
    from: ["booked", "confirmed"],
    to: "cancelled",
    validate: validateCancelAppointmentInput,
    sets: () => ({}),
  }),
];
