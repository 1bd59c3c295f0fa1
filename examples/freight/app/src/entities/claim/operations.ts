import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Claim, AcknowledgeClaimInput, SettleClaimInput } from "./types.ts";
import { validateAcknowledgeClaimInput, validateSettleClaimInput } from "./validate.js";

/** What can be done with a Claim beside reading and changing it. */
export const claimOperations: readonly OperationDefinition[] = [
  recordOperation<Claim, AcknowledgeClaimInput>({
    name: "acknowledgeClaim",
    path: "acknowledge-claim",
    by: ["billing"],
    from: ["received"],
    to: "acknowledged",
    validate: validateAcknowledgeClaimInput,
    sets: () => ({}),
  }),
  recordOperation<Claim, SettleClaimInput>({
    name: "settleClaim",
    path: "settle-claim",
    by: ["billing"],
    from: ["acknowledged"],
    to: "settled",
    validate: validateSettleClaimInput,
    sets: ({ input }) => ({
      settlement: input.settlement,
    }),
  }),
];
