import type { EntityDefinition } from "#platform/records/entity";
import { customerRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** A business that takes part in transport: as shipper, consignee, carrier, broker or operator of a terminal. */
export const customer: EntityDefinition = {
  name: "Customer",
  path: "customers",
  table: "customer",
  fields: {
    name: { column: "name", type: "string", required: true, filter: true },
    gln: { column: "gln", type: "string", filter: true },
    usdotNumber: { column: "usdot_number", type: "string", filter: true },
    phone: { column: "phone", type: "string", class: "contact" },
    email: { column: "email", type: "email", class: "contact" },
    addressLine: { column: "address_line", type: "string", class: "contact" },
    addressCity: { column: "address_city", type: "string", class: "contact" },
    addressState: { column: "address_state", type: "string", class: "contact" },
    addressPostalCode: { column: "address_postal_code", type: "string", class: "contact" },
    creditLimit: { column: "credit_limit", type: "decimal", class: "commercial" },
    onHold: { column: "on_hold", type: "boolean", required: true, default: false },
  },
  grants: {
    create: ["dispatcher", "billing"],
    read: ["dispatcher", "driver", "billing"],
    search: ["dispatcher", "driver", "billing"],
    update: ["dispatcher", "billing"],
    delete: [],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: customerRules,
  operations: [],
};
