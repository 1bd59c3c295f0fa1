import type { EntityDefinition } from "#platform/records/entity";
import { dockAppointmentOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Dock appointment */
export const dockAppointment: EntityDefinition = {
  name: "DockAppointment",
  path: "dock-appointments",
  table: "dock_appointment",
  fields: {
    start: { column: "start", type: "timestamp", required: true, filter: true },
    minutes: { column: "minutes", type: "integer", required: true, default: 60 },
    dock: { column: "dock", type: "integer", required: true },
    note: { column: "note", type: "string" },
    terminal: {
      column: "terminal",
      type: "uuid",
      required: true,
      filter: true,
      references: "Terminal",
    },
    load: { column: "load", type: "uuid", required: true, filter: true, references: "Load" },
  },
  states: ["requested", "confirmed", "kept", "missed", "cancelled"],
  grants: {
    create: ["dispatcher"],
    read: ["dispatcher", "dock-worker"],
    search: ["dispatcher", "dock-worker"],
    update: ["dispatcher"],
    delete: ["dispatcher"],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: dockAppointmentOperations,
};
