import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** One movement of money, of two or more postings that add up to nothing in each currency. Only the ledger writes it, and it never changes: what was wrong is reversed by another one. */
export const journalEntry: EntityDefinition = {
  name: "JournalEntry",
  path: "journal-entries",
  table: "journal_entry",
  fields: {
    bookedOn: {
      column: "booked_on",
      type: "date",
      class: "npi.activity",
      required: true,
      filter: true,
    },
    description: { column: "description", type: "string", class: "npi.activity" },
    transfer: { column: "transfer", type: "uuid", filter: true, references: "Transfer" },
    hold: { column: "hold", type: "uuid", filter: true, references: "Hold" },
    reverses: { column: "reverses", type: "uuid", filter: true, references: "JournalEntry" },
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
