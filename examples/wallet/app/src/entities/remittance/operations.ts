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
  validatePayRemittance,
  validateDeliverRemittance,
  validateCancelRemittance,
  validateRefundRemittance,
  validateExpireQuote,
  validateBlockRemittance,
  validateReportBlocked,
  validateRejectRemittance,
  validateReportRejected,
} from "./validate.js";

/** What can be done with a Remittance beside reading and changing it. */
export const remittanceOperations: readonly OperationDefinition[] = [
  recordOperation<Remittance, PayRemittanceInput>({
    name: "payRemittance",
    path: "pay-remittance",
    by: ["agent", "support"],
    from: ["quoted"],
    to: "paid",
    validate: validatePayRemittance,
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
    validate: validateDeliverRemittance,
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
    validate: validateCancelRemittance,
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
    validate: validateRefundRemittance,
    sets: () => ({}),
  }),
  recordOperation<Remittance, ExpireQuoteInput>({
    name: "expireQuote",
    path: "expire-quote",
    by: ["treasurer"],
    from: ["quoted"],
    to: "expired",
    validate: validateExpireQuote,
    sets: () => ({}),
  }),
  recordOperation<Remittance, BlockRemittanceInput>({
    name: "blockRemittance",
    path: "block-remittance",
    by: ["compliance-officer"],
    from: ["paid"],
    to: "blocked",
    validate: validateBlockRemittance,
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
    validate: validateReportBlocked,
    sets: () => ({}),
  }),
  recordOperation<Remittance, RejectRemittanceInput>({
    name: "rejectRemittance",
    path: "reject-remittance",
    by: ["compliance-officer"],
    from: ["paid"],
    to: "rejected",
    validate: validateRejectRemittance,
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
    validate: validateReportRejected,
    sets: () => ({}),
  }),
];
