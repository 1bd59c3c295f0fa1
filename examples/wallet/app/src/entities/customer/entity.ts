import type { EntityDefinition } from "#platform/records/entity";
import { customerOperations } from "./operations.ts";
import { customerRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A person or an organisation that holds an account, brings or fetches cash, sends or receives money. What 31 CFR 1020.220(a)(2)(i) wants to know before an account is opened is demanded by a rule. */
export const customer: EntityDefinition = {
  name: "Customer",
  path: "customers",
  table: "customer",
  fields: {
    kind: { column: "kind", type: "enum", class: "npi.activity", required: true, filter: true },
    name: { column: "name", type: "string", class: "npi.name", encrypted: true },
    birthDate: { column: "birth_date", type: "date", class: "npi.birth", encrypted: true },
    addressLine: { column: "address_line", type: "string", class: "npi.contact", encrypted: true },
    addressCity: { column: "address_city", type: "string", class: "npi.contact", encrypted: true },
    addressRegion: {
      column: "address_region",
      type: "string",
      class: "npi.contact",
      encrypted: true,
    },
    postalCode: { column: "postal_code", type: "string", class: "npi.contact", encrypted: true },
    country: { column: "country", type: "string", class: "npi.activity" },
    phone: { column: "phone", type: "string", class: "npi.contact", encrypted: true },
    email: { column: "email", type: "email", class: "npi.contact", encrypted: true },
    identificationType: { column: "identification_type", type: "enum", class: "npi.activity" },
    identificationNumber: {
      column: "identification_number",
      type: "string",
      class: "npi.identifier",
      encrypted: true,
      filter: true,
    },
    verifiedOn: { column: "verified_on", type: "date", class: "npi.activity" },
    screening: {
      column: "screening",
      type: "enum",
      class: "npi.activity",
      required: true,
      filter: true,
      default: "pending",
    },
    screenedOn: { column: "screened_on", type: "date", class: "npi.activity" },
    screenedBy: { column: "screened_by", type: "string", class: "npi.activity" },
    language: { column: "language", type: "string" },
    marketing: { column: "marketing", type: "boolean", required: true, default: false },
  },
  states: ["registered", "identified", "verified", "refused"],
  grants: {
    create: ["agent", "support", "compliance-officer"],
    read: ["agent", "support", "card-operations", "compliance-officer"],
    search: ["agent", "support", "card-operations", "compliance-officer"],
    update: ["agent", "support", "compliance-officer"],
    delete: ["compliance-officer"],
    history: ["support", "compliance-officer"],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: customerRules,
  operations: customerOperations,
};
