import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Hold, CaptureHoldInput, ReleaseHoldInput } from "./types.ts";
import { validateCaptureHoldInput, validateReleaseHoldInput } from "./validate.js";

/** What can be done with a Hold beside reading and changing it. */
export const holdOperations: readonly OperationDefinition[] = [
  recordOperation<Hold, CaptureHoldInput>({
    name: "captureHold",
    path: "capture-hold",
    by: ["support", "treasurer"],
    from: ["placed"],
    to: "captured",
    validate: validateCaptureHoldInput,
    sets: () => ({}),
  }),
  recordOperation<Hold, ReleaseHoldInput>({
    name: "releaseHold",
    path: "release-hold",
    by: ["support", "treasurer", "compliance-officer"],
    from: ["placed"],
    to: "released",
    validate: validateReleaseHoldInput,
    sets: () => ({}),
  }),
];
