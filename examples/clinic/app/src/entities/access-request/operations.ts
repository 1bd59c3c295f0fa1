import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { AccessRequest, FulfilAccessRequestInput, DenyAccessRequestInput } from "./types.ts";
import { validateFulfilAccessRequestInput, validateDenyAccessRequestInput } from "./validate.js";

/** What can be done with an AccessRequest beside reading and changing it. */
export const accessRequestOperations: readonly OperationDefinition[] = [
  recordOperation<AccessRequest, FulfilAccessRequestInput>({
    name: "fulfilAccessRequest",
    path: "fulfil-access-request",
    by: ["privacy-officer"],
    from: ["received"],
    to: "fulfilled",
    validate: validateFulfilAccessRequestInput,
    sets: ({ today }) => ({
      answeredOn: today,
    }),
  }),
  recordOperation<AccessRequest, DenyAccessRequestInput>({
    name: "denyAccessRequest",
    path: "deny-access-request",
    by: ["privacy-officer"],
    from: ["received"],
    to: "denied",
    validate: validateDenyAccessRequestInput,
    sets: ({ input, today }) => ({
      denialGround: input.ground,
      denialStatement: input.statement,
      reviewOffered: input.reviewOffered,
      answeredOn: today,
    }),
  }),
];
