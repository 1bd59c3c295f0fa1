import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Observation, FinalizeObservationInput, CancelObservationInput } from "./types.ts";
import { validateFinalizeObservationInput, validateCancelObservationInput } from "./validate.js";

/** What can be done with an Observation beside reading and changing it. */
export const observationOperations: readonly OperationDefinition[] = [
  recordOperation<Observation, FinalizeObservationInput>({
    name: "finalizeObservation",
    path: "finalize-observation",
    by: ["clinician"],
    from: ["registered", "preliminary"],
    to: "final",
    validate: validateFinalizeObservationInput,
    sets: () => ({}),
  }),
  recordOperation<Observation, CancelObservationInput>({
    name: "cancelObservation",
    path: "cancel-observation",
    by: ["clinician", "nurse"],
    from: ["registered", "preliminary"],
    to: "cancelled",
    validate: validateCancelObservationInput,
    sets: () => ({}),
  }),
];
