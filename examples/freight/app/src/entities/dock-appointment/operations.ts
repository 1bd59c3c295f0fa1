import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  DockAppointment,
  ConfirmAppointmentInput,
  KeepAppointmentInput,
  MissAppointmentInput,
  CancelAppointmentInput,
} from "./types.ts";
import {
  validateConfirmAppointmentInput,
  validateKeepAppointmentInput,
  validateMissAppointmentInput,
  validateCancelAppointmentInput,
} from "./validate.js";

/** What can be done with a DockAppointment beside reading and changing it. */
export const dockAppointmentOperations: readonly OperationDefinition[] = [
  recordOperation<DockAppointment, ConfirmAppointmentInput>({
    name: "confirmAppointment",
    path: "confirm-appointment",
    by: ["dispatcher"],
    from: ["requested"],
    to: "confirmed",
    validate: validateConfirmAppointmentInput,
    sets: () => ({}),
  }),
  recordOperation<DockAppointment, KeepAppointmentInput>({
    name: "keepAppointment",
    path: "keep-appointment",
    by: ["dispatcher"],
    from: ["confirmed"],
    to: "kept",
    validate: validateKeepAppointmentInput,
    sets: () => ({}),
  }),
  recordOperation<DockAppointment, MissAppointmentInput>({
    name: "missAppointment",
    path: "miss-appointment",
    by: ["dispatcher"],
    from: ["confirmed"],
    to: "missed",
    validate: validateMissAppointmentInput,
    sets: () => ({}),
  }),
  recordOperation<DockAppointment, CancelAppointmentInput>({
    name: "cancelAppointment",
    path: "cancel-appointment",
    by: ["dispatcher"],
    from: ["requested", "confirmed"],
    to: "cancelled",
    validate: validateCancelAppointmentInput,
    sets: () => ({}),
  }),
];
