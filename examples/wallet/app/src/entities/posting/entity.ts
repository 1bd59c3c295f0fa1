import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** One line of a journal entry, what it adds to the balance of one account. */
export const posting: EntityDefinition = {
  name: "Posting",
  path: "postings",
  table: "posting",
  fields: {
    amount: { column: "amount", type: "integer", class: "npi.activity", required: true },
    currency: { column: "currency", type: "string", class: "npi.activity", required: true },
    entry: {
      column: "entry",
      type: "uuid",
      required: true,
      filter: true,
      references: "JournalEntry",
    },
    account: {
      column: "account",
      type: "uuid",
      required: true,
      filter: true,
      references: "Wallet",
    },
  },
  grants: {
    create: [],
    read: ["support", "treasurer", "compliance-officer", "auditor"],
    search: ["support", "treasurer", "compliance-officer", "auditor"],
    update: [],
    delete: [],
    history: [],
  },
  hidden: {},
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: [],
};
