import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Load,
  AcceptLoadInput,
  DispatchLoadInput,
  DeliverLoadInput,
  RefuseLoadInput,
  InvoiceLoadInput,
  CancelLoadInput,
} from "./types.ts";
import {
  validateAcceptLoadInput,
  validateDispatchLoadInput,
  validateDeliverLoadInput,
  validateRefuseLoadInput,
  validateInvoiceLoadInput,
  validateCancelLoadInput,
} from "./validate.js";

/** What can be done with a Load beside reading and changing it. */
export const loadOperations: readonly OperationDefinition[] = [
  // The carrier takes the goods over, with their papers.
  recordOperation<Load, AcceptLoadInput>({
    name: "acceptLoad",
    path: "accept-load",
    by: ["dispatcher"],
    from: ["planned"],
    to: "accepted",
    validate: validateAcceptLoadInput,
    sets: ({ today }) => ({
      acceptedOn: today,
    }),
  }),
  // The driver sets out. Hours, certificates, vehicles and placards are looked at.
  recordOperation<Load, DispatchLoadInput>({
    name: "dispatchLoad",
    path: "dispatch-load",
    by: ["dispatcher"],
    from: ["accepted"],
    to: "dispatched",
    validate: validateDispatchLoadInput,
    sets: ({ at }) => ({
      dispatchedAt: at,
    }),
  }),
  recordOperation<Load, DeliverLoadInput>({
    name: "deliverLoad",
    path: "deliver-load",
    by: ["dispatcher", "driver"],
    from: ["dispatched"],
    to: "delivered",
    validate: validateDeliverLoadInput,
    sets: ({ input, at }) => ({
      deliveredAt: at,
      signedForBy: input.signedForBy,
    }),
  }),
  recordOperation<Load, RefuseLoadInput>({
    name: "refuseLoad",
    path: "refuse-load",
    by: ["dispatcher", "driver"],
    from: ["dispatched"],
    to: "refused",
    validate: validateRefuseLoadInput,
    sets: () => ({}),
  }),
  recordOperation<Load, InvoiceLoadInput>({
    name: "invoiceLoad",
    path: "invoice-load",
    by: ["billing"],
    from: ["delivered"],
    to: "invoiced",
    validate: validateInvoiceLoadInput,
    sets: () => ({}),
  }),
  recordOperation<Load, CancelLoadInput>({
    name: "cancelLoad",
    path: "cancel-load",
    by: ["dispatcher"],
    from: ["planned", "accepted"],
    to: "cancelled",
    validate: validateCancelLoadInput,
    sets: () => ({}),
  }),
];
