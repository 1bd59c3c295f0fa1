import type { EntityDefinition } from "#platform/records/entity";
import { validateChange, validateNew } from "./validate.js";

/** Invoice line */
export const invoiceLine: EntityDefinition = {
  name: "InvoiceLine",
  path: "invoice-lines",
  table: "invoice_line",
  fields: {
    description: {
      column: "description",
      type: "string",
      class: "phi.financial",
      encrypted: true,
      required: true,
    },
    code: { column: "code", type: "string", class: "phi.financial", encrypted: true },
    quantity: { column: "quantity", type: "integer", required: true, default: 1 },
    unitPrice: {
      column: "unit_price",
      type: "decimal",
      class: "phi.financial",
      encrypted: true,
      required: true,
      min: 0,
    },
    invoice: {
      column: "invoice",
      type: "uuid",
      required: true,
      filter: true,
      references: "Invoice",
    },
  },
  grants: {
    create: ["billing"],
    read: ["billing"],
    search: ["billing"],
    update: ["billing"],
    delete: ["billing"],
    history: [],
  },
  hidden: {
    "receptionist/operations": ["description", "code", "unitPrice"],
    "auditor/operations": ["description", "code", "unitPrice"],
  },
  links: {},
  validateNew,
  validateChange,
  rules: [],
  operations: [],
};
