import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** A person of the workforce who gives care, after FHIR R4 Practitioner. `subject` is the account at the identity provider; by it a request's actor is known as this practitioner. */
export const practitioner: EntityDefinition = {
  name: "Practitioner",
  path: "practitioners",
  table: "practitioner",
  fields: {
    active: { column: "active", type: "boolean", required: true, default: true },
    identifier: { column: "identifier", type: "string", filter: true },
    family: { column: "family", type: "string", class: "workforce", required: true, filter: true },
    given: { column: "given", type: "string", class: "workforce" },
    qualification: { column: "qualification", type: "string" },
    phone: { column: "phone", type: "string", class: "workforce" },
    email: { column: "email", type: "email", class: "workforce" },
    subject: { column: "subject", type: "string", required: true, filter: true },
    hiredOn: { column: "hired_on", type: "date" },
  },
  grants: {
    create: ["privacy-officer"],
    read: ["clinician", "nurse", "receptionist", "billing", "privacy-officer"],
    search: ["clinician", "nurse", "receptionist", "billing", "privacy-officer"],
    update: ["privacy-officer"],
    delete: [],
    history: [],
  },
  hidden: {},
  links: { rooms: { table: "practitioner_rooms", target: "Room" } },
  validateNew,
  validateChange,
  rules: [],
  operations: [],
};
