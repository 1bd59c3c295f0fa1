import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Container, PackContainerInput, GateInContainerInput } from "./types.ts";
import { validatePackContainerInput, validateGateInContainerInput } from "./validate.js";

/** What can be done with a Container beside reading and changing it. */
export const containerOperations: readonly OperationDefinition[] = [
  recordOperation<Container, PackContainerInput>({
    name: "packContainer",
    path: "pack-container",
    by: ["dock-worker"],
    from: ["empty"],
    to: "packed",
    validate: validatePackContainerInput,
    sets: () => ({}),
  }),
  recordOperation<Container, GateInContainerInput>({
    name: "gateInContainer",
    path: "gate-in-container",
    by: ["dispatcher", "dock-worker"],
    from: ["packed"],
    to: "gated-in",
    validate: validateGateInContainerInput,
    sets: () => ({}),
  }),
];
