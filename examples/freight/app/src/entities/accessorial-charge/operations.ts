import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import { equal, holds, not } from "#platform/rules/logic";
import type { AccessorialCharge, ApproveChargeInput } from "./types.ts";
import { validateApproveChargeInput } from "./validate.js";

/** What can be done with an AccessorialCharge beside reading and changing it. */
export const accessorialChargeOperations: readonly OperationDefinition[] = [
  recordOperation<AccessorialCharge, ApproveChargeInput>({
    name: "approveCharge",
    path: "approve-charge",
    by: ["billing"],
    validate: validateApproveChargeInput,
    sets: () => ({
      approved: true,
    }),
    allows: ({ record, actor }) => holds(not(equal(record.createdBy, actor.subject))),
  }),
];
