import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** A load passes from one party to another, or an earlier event is declared wrong. Events are never changed: EPCIS 2.0 corrects by an error declaration, which repeats the parties, and further events. */
export const custodyEvent: EntityDefinition = {
  name: "CustodyEvent",
  path: "custody-events",
  table: "custody_event",
  fields: {
    kind: { column: "kind", type: "enum", class: "custody", required: true, default: "handover" },
    eventTime: {
      column: "event_time",
      type: "timestamp",
      class: "custody",
      required: true,
      filter: true,
    },
    businessStep: { column: "business_step", type: "enum", class: "custody" },
    sealNumber: { column: "seal_number", type: "string", class: "custody" },
    condition: { column: "condition", type: "string", class: "custody" },
    reason: { column: "reason", type: "enum", class: "custody" },
    signedBy: { column: "signed_by", type: "string", class: "custody" },
    proof: { column: "proof", type: "uri", class: "custody" },
    load: { column: "load", type: "uuid", required: true, filter: true, references: "Load" },
    giver: { column: "giver", type: "uuid", required: true, filter: true, references: "Customer" },
    taker: { column: "taker", type: "uuid", required: true, filter: true, references: "Customer" },
    location: { column: "location", type: "uuid", filter: true, references: "Terminal" },
    corrects: { column: "corrects", type: "uuid", filter: true, references: "CustodyEvent" },
  },
  grants: {
    create: ["dispatcher", "driver"],
    read: ["dispatcher", "safety-manager", "driver", "auditor"],
    search: ["dispatcher", "safety-manager", "driver", "auditor"],
    update: ["dispatcher"],
    delete: [],
    history: ["safety-manager", "auditor"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: [],
};
