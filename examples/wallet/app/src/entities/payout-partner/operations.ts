import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  PayoutPartner,
  ApprovePartnerInput,
  DeclinePartnerInput,
  EndPartnerInput,
} from "./types.ts";
import {
  validateApprovePartnerInput,
  validateDeclinePartnerInput,
  validateEndPartnerInput,
} from "./validate.js";

/** What can be done with a PayoutPartner beside reading and changing it. */
export const payoutPartnerOperations: readonly OperationDefinition[] = [
  recordOperation<PayoutPartner, ApprovePartnerInput>({
    name: "approvePartner",
    path: "approve-partner",
    by: ["treasurer"],
    from: ["proposed"],
    to: "approved",
    validate: validateApprovePartnerInput,
    sets: ({ today }) => ({
      reviewedOn: today,
    }),
  }),
  recordOperation<PayoutPartner, DeclinePartnerInput>({
    name: "declinePartner",
    path: "decline-partner",
    by: ["treasurer"],
    from: ["proposed"],
    to: "declined",
    validate: validateDeclinePartnerInput,
    sets: () => ({}),
  }),
  recordOperation<PayoutPartner, EndPartnerInput>({
    name: "endPartner",
    path: "end-partner",
    by: ["treasurer"],
    from: ["approved"],
    to: "ended",
    validate: validateEndPartnerInput,
    sets: () => ({}),
  }),
];
