import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Unit,
  TakeOutOfServiceInput,
  ReturnToServiceInput,
  RetireUnitInput,
} from "./types.ts";
import {
  validateTakeOutOfServiceInput,
  validateReturnToServiceInput,
  validateRetireUnitInput,
} from "./validate.js";

/** What can be done with a Unit beside reading and changing it. */
export const unitOperations: readonly OperationDefinition[] = [
  recordOperation<Unit, TakeOutOfServiceInput>({
    name: "takeOutOfService",
    path: "take-out-of-service",
    by: ["driver", "safety-manager"],
    from: ["in-service"],
    to: "out-of-service",
    validate: validateTakeOutOfServiceInput,
    sets: ({ input }) => ({
      defect: input.defect,
    }),
  }),
  recordOperation<Unit, ReturnToServiceInput>({
    name: "returnToService",
    path: "return-to-service",
    by: ["safety-manager"],
    from: ["out-of-service"],
    to: "in-service",
    validate: validateReturnToServiceInput,
    sets: ({ input, today }) => ({
      repairCertifiedBy: input.repairCertifiedBy,
      repairCertifiedOn: today,
    }),
  }),
  recordOperation<Unit, RetireUnitInput>({
    name: "retireUnit",
    path: "retire-unit",
    by: ["safety-manager"],
    from: ["out-of-service"],
    to: "retired",
    validate: validateRetireUnitInput,
    sets: () => ({}),
  }),
];
