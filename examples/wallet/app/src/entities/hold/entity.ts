import type { EntityDefinition } from "#platform/records/entity";
import { holdOperations } from "./operations.ts";
import { validateChange, validateNew } from "./validate.js";

/** Money of an account that is set aside: it stays on the balance and cannot be used. Captured, it goes to another account; released, it is free again. */
export const hold: EntityDefinition = {
  name: "Hold",
  path: "holds",
  table: "hold",
  fields: {
    amount: { column: "amount", type: "integer", class: "npi.activity", required: true },
    reason: {
      column: "reason",
      type: "enum",
      class: "npi.activity",
      required: true,
      default: "authorisation",
    },
    expiresOn: { column: "expires_on", type: "date", class: "npi.activity" },
    account: {
      column: "account",
      type: "uuid",
      required: true,
      filter: true,
      references: "Wallet",
    },
    to: { column: "to", type: "uuid", required: true, filter: true, references: "Wallet" },
  },
  states: ["placed", "captured", "released"],
  grants: {
    create: ["support", "treasurer", "compliance-officer"],
    read: ["support", "treasurer", "compliance-officer"],
    search: ["support", "treasurer", "compliance-officer"],
    update: ["treasurer", "compliance-officer"],
    delete: [],
    history: ["compliance-officer"],
  },
  hidden: {},
  approvers: ["treasurer", "compliance-officer", "support"],
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: holdOperations,
};
