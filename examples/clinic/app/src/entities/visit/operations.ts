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
  validateCheckIn,
  validateMarkNoShow,
  validateCancelVisit,
  validateStartVisit,
  validateFinishVisit,
} from "./validate.js";

/** What can be done with a Visit beside reading and changing it. */
export const visitOperations: readonly OperationDefinition[] = [
  recordOperation<Visit, CheckInInput>({
    name: "checkIn",
    path: "check-in",
    by: ["receptionist", "nurse"],
    from: ["planned"],
    to: "arrived",
    validate: validateCheckIn,
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
    validate: validateMarkNoShow,
    sets: () => ({}),
  }),
  recordOperation<Visit, CancelVisitInput>({
    name: "cancelVisit",
    path: "cancel-visit",
    by: ["receptionist", "clinician"],
    from: ["planned", "arrived"],
    to: "cancelled",
    validate: validateCancelVisit,
    sets: () => ({}),
  }),
  recordOperation<Visit, StartVisitInput>({
    name: "startVisit",
    path: "start-visit",
    by: ["clinician", "nurse"],
    from: ["arrived"],
    to: "in-progress",
    validate: validateStartVisit,
    sets: () => ({}),
  }),
  recordOperation<Visit, FinishVisitInput>({
    name: "finishVisit",
    path: "finish-visit",
    by: ["clinician"],
    from: ["in-progress"],
    to: "finished",
    validate: validateFinishVisit,
    sets: ({ input, at }) => ({
      periodEnd: at,
      diagnosis: input.diagnosis,
    }),
  }),
];
