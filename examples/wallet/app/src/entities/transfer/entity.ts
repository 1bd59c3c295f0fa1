import type { EntityDefinition } from "#platform/records/entity";
import { transferOperations } from "./operations.ts";
import { transferRules } from "./rules.ts";
import { validateChange, validateNew } from "./validate.js";

/** An order to move money from one account to another of the same currency. When it becomes `posted`, the ledger books it in the same transaction; when it becomes `reversed`, it takes the booking back. */
export const transfer: EntityDefinition = {
  name: "Transfer",
  path: "transfers",
  table: "transfer",
  fields: {
    amount: { column: "amount", type: "integer", class: "npi.activity", required: true },
    currency: {
      column: "currency",
      type: "string",
      class: "npi.activity",
      required: true,
      default: "USD",
    },
    kind: {
      column: "kind",
      type: "enum",
      class: "npi.activity",
      required: true,
      filter: true,
      default: "payment",
    },
    description: { column: "description", type: "string", class: "npi.activity" },
    note: { column: "note", type: "text", class: "npi.statement", encrypted: true },
    requestedOn: { column: "requested_on", type: "date", class: "npi.activity" },
    from: { column: "from", type: "uuid", required: true, filter: true, references: "Wallet" },
    to: { column: "to", type: "uuid", required: true, filter: true, references: "Wallet" },
  },
  states: ["draft", "posted", "reversed", "cancelled"],
  grants: {
    create: ["agent", "support", "treasurer"],
    read: ["agent", "support", "treasurer", "compliance-officer", "auditor"],
    search: ["agent", "support", "treasurer", "compliance-officer", "auditor"],
    update: ["support", "treasurer"],
    delete: ["treasurer"],
    history: ["treasurer", "compliance-officer", "auditor"],
  },
  hidden: {},
  approvers: ["support", "treasurer", "agent"],
  links: {},
  validateNew,
  validateChange,
  rules: transferRules,
  operations: transferOperations,
};
