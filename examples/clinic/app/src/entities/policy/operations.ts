import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Policy, ApprovePolicyInput, SupersedePolicyInput } from "./types.ts";
import { validateApprovePolicyInput, validateSupersedePolicyInput } from "./validate.js";

/** What can be done with a Policy beside reading and changing it. */
export const policyOperations: readonly OperationDefinition[] = [
  recordOperation<Policy, ApprovePolicyInput>({
    name: "approvePolicy",
    path: "approve-policy",
    by: ["privacy-officer"],
    from: ["draft"],
    to: "effective",
    validate: validateApprovePolicyInput,
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
    validate: validateSupersedePolicyInput,
    sets: ({ today }) => ({
      lastEffectiveOn: today,
    }),
  }),
];
