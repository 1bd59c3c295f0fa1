import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Corridor, OpenCorridorInput, PauseCorridorInput } from "./types.ts";
import { validateOpenCorridorInput, validatePauseCorridorInput } from "./validate.js";

/** What can be done with a Corridor beside reading and changing it. */
export const corridorOperations: readonly OperationDefinition[] = [
  recordOperation<Corridor, OpenCorridorInput>({
    name: "openCorridor",
    path: "open-corridor",
    by: ["treasurer"],
    from: ["draft", "paused"],
    to: "open",
    validate: validateOpenCorridorInput,
    sets: ({ at }) => ({
      ratedAt: at,
    }),
  }),
  recordOperation<Corridor, PauseCorridorInput>({
    name: "pauseCorridor",
    path: "pause-corridor",
    by: ["treasurer"],
    from: ["open"],
    to: "paused",
    validate: validatePauseCorridorInput,
    sets: () => ({}),
  }),
];
