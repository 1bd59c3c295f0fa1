import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Remittance,
  PayRemittanceInput,
  DeliverRemittanceInput,
  CancelRemittanceInput,
  RefundRemittanceInput,
  ExpireQuoteInput,
  BlockRemittanceInput,
  ReportBlockedInput,
  RejectRemittanceInput,
  ReportRejectedInput,
} from "./types.ts";
import {
  validatePayRemittanceInput,
  validateDeliverRemittanceInput,
  validateCancelRemittanceInput,
  validateRefundRemittanceInput,
  validateExpireQuoteInput,
  validateBlockRemittanceInput,
  validateReportBlockedInput,
  validateRejectRemittanceInput,
  validateReportRejectedInput,
} from "./validate.js";

/** What can be done with a Remittance beside reading and changing it. */
export const remittanceOperations: readonly OperationDefinition[] = [
  recordOperation<Remittance, PayRemittanceInput>({
    name: "payRemittance",
    path: "pay-remittance",
    by: ["agent", "support"],
    from: ["quoted"],
    to: "paid",
    validate: validatePayRemittanceInput,
    sets: ({ at }) => ({
      paidAt: at,
    }),
  }),
  recordOperation<Remittance, DeliverRemittanceInput>({
    name: "deliverRemittance",
    path: "deliver-remittance",
    by: ["support", "treasurer"],
    from: ["paid"],
    to: "delivered",
    validate: validateDeliverRemittanceInput,
    sets: ({ at }) => ({
      deliveredAt: at,
    }),
  }),
  recordOperation<Remittance, CancelRemittanceInput>({
    name: "cancelRemittance",
    path: "cancel-remittance",
    by: ["agent", "support"],
    from: ["paid"],
    to: "cancelled",
    validate: validateCancelRemittanceInput,
    sets: ({ today }) => ({
      cancelledOn: today,
    }),
  }),
  recordOperation<Remittance, RefundRemittanceInput>({
    name: "refundRemittance",
    path: "refund-remittance",
    by: ["treasurer"],
    from: ["cancelled"],
    to: "refunded",
    validate: validateRefundRemittanceInput,
    sets: () => ({}),
  }),
  recordOperation<Remittance, ExpireQuoteInput>({
    name: "expireQuote",
    path: "expire-quote",
    by: ["treasurer"],
    from: ["quoted"],
    to: "expired",
    validate: validateExpireQuoteInput,
    sets: () => ({}),
  }),
  recordOperation<Remittance, BlockRemittanceInput>({
    name: "blockRemittance",
    path: "block-remittance",
    by: ["compliance-officer"],
    from: ["paid"],
    to: "blocked",
    validate: validateBlockRemittanceInput,
    sets: ({ today }) => ({
      blockedOn: today,
    }),
  }),
  recordOperation<Remittance, ReportBlockedInput>({
    name: "reportBlocked",
    path: "report-blocked",
    by: ["compliance-officer"],
    from: ["blocked"],
    to: "block-reported",
    validate: validateReportBlockedInput,
    sets: () => ({}),
  }),
  recordOperation<Remittance, RejectRemittanceInput>({
    name: "rejectRemittance",
    path: "reject-remittance",
    by: ["compliance-officer"],
    from: ["paid"],
    to: "rejected",
    validate: validateRejectRemittanceInput,
    sets: ({ today }) => ({
      rejectedOn: today,
    }),
  }),
  recordOperation<Remittance, ReportRejectedInput>({
    name: "reportRejected",
    path: "report-rejected",
    by: ["compliance-officer"],
    from: ["rejected"],
    to: "rejection-reported",
    validate: validateReportRejectedInput,
    sets: () => ({}),
  }),
];
