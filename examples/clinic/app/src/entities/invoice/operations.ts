import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import { addDays, holds, more, sameDecimal } from "#platform/rules/logic";
import type { Invoice, IssueInvoiceInput, PayInvoiceInput, VoidInvoiceInput } from "./types.ts";
import {
  validateIssueInvoiceInput,
  validatePayInvoiceInput,
  validateVoidInvoiceInput,
} from "./validate.js";

/** What can be done with an Invoice beside reading and changing it. */
export const invoiceOperations: readonly OperationDefinition[] = [
  recordOperation<Invoice, IssueInvoiceInput>({
    name: "issueInvoice",
    path: "issue-invoice",
    by: ["billing"],
    from: ["draft"],
    to: "issued",
    validate: validateIssueInvoiceInput,
    sets: ({ today }) => ({
      issuedOn: today,
      dueOn: addDays(today, 30),
    }),
    allows: ({ record }) => holds(more(record.total, "0.00")),
  }),
  recordOperation<Invoice, PayInvoiceInput>({
    name: "payInvoice",
    path: "pay-invoice",
    by: ["billing"],
    from: ["issued"],
    to: "paid",
    validate: validatePayInvoiceInput,
    transient: ["amount"],
    sets: ({ input, today }) => ({
      paidOn: today,
      paidBy: input.method,
    }),
    allows: ({ record, input }) => holds(sameDecimal(input.amount, record.total)),
  }),
  recordOperation<Invoice, VoidInvoiceInput>({
    name: "voidInvoice",
    path: "void-invoice",
    by: ["billing"],
    from: ["draft", "issued"],
    to: "void",
    validate: validateVoidInvoiceInput,
    sets: () => ({}),
  }),
];
