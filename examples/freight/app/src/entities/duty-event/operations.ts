import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { DutyEvent, WithdrawDutyEventInput } from "./types.ts";
import { validateWithdrawDutyEventInput } from "./validate.js";

/** What can be done with a DutyEvent beside reading and changing it. */
export const dutyEventOperations: readonly OperationDefinition[] = [
  // An event that is wrong stays in the record, and counts no more.
  recordOperation<DutyEvent, WithdrawDutyEventInput>({
    name: "withdrawDutyEvent",
    path: "withdraw-duty-event",
    by: ["driver", "safety-manager"],
    from: ["active"],
    to: "inactive",
    validate: validateWithdrawDutyEventInput,
    sets: ({ input }) => ({
      annotation: input.annotation,
    }),
  }),
];
