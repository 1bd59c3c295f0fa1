import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  AgentLocation,
  SuspendLocationInput,
  ReopenLocationInput,
  CloseLocationInput,
} from "./types.ts";
import {
  validateSuspendLocationInput,
  validateReopenLocationInput,
  validateCloseLocationInput,
} from "./validate.js";

/** What can be done with an AgentLocation beside reading and changing it. */
export const agentLocationOperations: readonly OperationDefinition[] = [
  recordOperation<AgentLocation, SuspendLocationInput>({
    name: "suspendLocation",
    path: "suspend-location",
    by: ["treasurer"],
    from: ["active"],
    to: "suspended",
    validate: validateSuspendLocationInput,
    sets: () => ({}),
  }),
  recordOperation<AgentLocation, ReopenLocationInput>({
    name: "reopenLocation",
    path: "reopen-location",
    by: ["treasurer"],
    from: ["suspended"],
    to: "active",
    validate: validateReopenLocationInput,
    sets: () => ({}),
  }),
  recordOperation<AgentLocation, CloseLocationInput>({
    name: "closeLocation",
    path: "close-location",
    by: ["treasurer"],
    from: ["active", "suspended"],
    to: "closed",
    validate: validateCloseLocationInput,
    sets: () => ({}),
  }),
];
