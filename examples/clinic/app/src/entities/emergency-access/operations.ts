import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import { equal, holds, not } from "#platform/rules/logic";
import type {
  EmergencyAccess,
  EndEmergencyAccessInput,
  ReviewEmergencyAccessInput,
} from "./types.ts";
import { validateEndEmergencyAccessInput, validateReviewEmergencyAccessInput } from "./validate.js";

/** What can be done with an EmergencyAccess beside reading and changing it. */
export const emergencyAccessOperations: readonly OperationDefinition[] = [
  recordOperation<EmergencyAccess, EndEmergencyAccessInput>({
    name: "endEmergencyAccess",
    path: "end-emergency-access",
    by: ["clinician", "nurse"],
    from: ["granted"],
    to: "ended",
    validate: validateEndEmergencyAccessInput,
    sets: () => ({}),
    allows: ({ record, actor }) => holds(equal(record.grantee, actor.subject)),
  }),
  // Someone else than the person who took the access judges it.
  recordOperation<EmergencyAccess, ReviewEmergencyAccessInput>({
    name: "reviewEmergencyAccess",
    path: "review-emergency-access",
    by: ["privacy-officer"],
    from: ["granted", "ended"],
    to: "reviewed",
    validate: validateReviewEmergencyAccessInput,
    sets: ({ input, actor, at }) => ({
      reviewOutcome: input.outcome,
      reviewNote: input.note,
      reviewedBy: actor.subject,
      reviewedAt: at,
    }),
    allows: ({ record, actor }) => holds(not(equal(record.grantee, actor.subject))),
  }),
];
