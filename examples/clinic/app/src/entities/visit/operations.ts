import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Visit,
  CheckInInput,
  MarkNoShowInput,
  CancelVisitInput,
  StartVisitInput,
  FinishVisitInput,
} from "./types.ts";
import {
  validateCheckInInput,
  validateMarkNoShowInput,
  validateCancelVisitInput,
  validateStartVisitInput,
  validateFinishVisitInput,
} from "./validate.js";

/** What can be done with a Visit beside reading and changing it. */
export const visitOperations: readonly OperationDefinition[] = [
  recordOperation<Visit, CheckInInput>({
    name: "checkIn",
    path: "check-in",
    by: ["receptionist", "nurse"],
    from: ["planned"],
    to: "arrived",
    validate: validateCheckInInput,
    sets: ({ at }) => ({
      periodStart: at,
    }),
  }),
  recordOperation<Visit, MarkNoShowInput>({
    name: "markNoShow",
    path: "mark-no-show",
    by: ["receptionist"],
    from: ["planned"],
    to: "no-show",
    validate: validateMarkNoShowInput,
    sets: () => ({}),
  }),
  recordOperation<Visit, CancelVisitInput>({
    name: "cancelVisit",
    path: "cancel-visit",
    by: ["receptionist", "clinician"],
    from: ["planned", "arrived"],
    to: "cancelled",
    validate: validateCancelVisitInput,
    sets: () => ({}),
  }),
  recordOperation<Visit, StartVisitInput>({
    name: "startVisit",
    path: "start-visit",
    by: ["clinician", "nurse"],
    from: ["arrived"],
    to: "in-progress",
    validate: validateStartVisitInput,
    sets: () => ({}),
  }),
  recordOperation<Visit, FinishVisitInput>({
    name: "finishVisit",
    path: "finish-visit",
    by: ["clinician"],
    from: ["in-progress"],
    to: "finished",
    validate: validateFinishVisitInput,
    sets: ({ input, at }) => ({
      periodEnd: at,
      diagnosis: input.diagnosis,
    }),
  }),
];
