import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Policy, ApprovePolicyInput, SupersedePolicyInput } from "./types.ts";
import { validateApprovePolicy, validateSupersedePolicy } from "./validate.js";

/** What can be done with a Policy beside reading and changing it. */
export const policyOperations: readonly OperationDefinition[] = [
  recordOperation<Policy, ApprovePolicyInput>({
    name: "approvePolicy",
    path: "approve-policy",
    by: ["privacy-officer"],
    from: ["draft"],
    to: "effective",
    validate: validateApprovePolicy,
    sets: ({ actor, today }) => ({
      effectiveFrom: today,
      approvedBy: actor.subject,
    }),
  }),
  recordOperation<Policy, SupersedePolicyInput>({
    name: "supersedePolicy",
    path: "supersede-policy",
    by: ["privacy-officer"],
    from: ["effective"],
    to: "superseded",
    validate: validateSupersedePolicy,
    sets: ({ today }) => ({
      lastEffectiveOn: today,
    }),
  }),
];
