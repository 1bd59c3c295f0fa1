import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Dispute,
  CreditProvisionallyInput,
  DetermineDisputeInput,
  CorrectErrorInput,
  TellResultInput,
  CloseDisputeInput,
} from "./types.ts";
import {
  validateCreditProvisionallyInput,
  validateDetermineDisputeInput,
  validateCorrectErrorInput,
  validateTellResultInput,
  validateCloseDisputeInput,
} from "./validate.js";

/** What can be done with a Dispute beside reading and changing it. */
export const disputeOperations: readonly OperationDefinition[] = [
  recordOperation<Dispute, CreditProvisionallyInput>({
    name: "creditProvisionally",
    path: "credit-provisionally",
    by: ["compliance-officer"],
    from: ["noticed"],
    to: "credited",
    validate: validateCreditProvisionallyInput,
    sets: ({ input, today }) => ({
      provisionalCreditOn: today,
      provisionalCreditAmount: input.amount,
    }),
  }),
  recordOperation<Dispute, DetermineDisputeInput>({
    name: "determineDispute",
    path: "determine-dispute",
    by: ["compliance-officer"],
    from: ["noticed", "credited"],
    to: "determined",
    validate: validateDetermineDisputeInput,
    sets: ({ input, today }) => ({
      determinedOn: today,
      outcome: input.outcome,
      findings: input.findings,
    }),
  }),
  recordOperation<Dispute, CorrectErrorInput>({
    name: "correctError",
    path: "correct-error",
    by: ["compliance-officer"],
    from: ["determined", "reported"],
    to: "corrected",
    validate: validateCorrectErrorInput,
    sets: ({ today }) => ({
      correctedOn: today,
    }),
  }),
  recordOperation<Dispute, TellResultInput>({
    name: "tellResult",
    path: "tell-result",
    by: ["support", "compliance-officer"],
    from: ["determined", "corrected"],
    to: "reported",
    validate: validateTellResultInput,
    sets: ({ today }) => ({
      reportedOn: today,
    }),
  }),
  recordOperation<Dispute, CloseDisputeInput>({
    name: "closeDispute",
    path: "close-dispute",
    by: ["compliance-officer"],
    from: ["determined", "corrected", "reported"],
    to: "closed",
    validate: validateCloseDisputeInput,
    sets: () => ({}),
  }),
];
