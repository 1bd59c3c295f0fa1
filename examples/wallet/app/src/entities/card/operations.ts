import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Card,
  VerifyCardInput,
  SuspendCardInput,
  ResumeCardInput,
  RemoveCardInput,
} from "./types.ts";
import {
  validateVerifyCardInput,
  validateSuspendCardInput,
  validateResumeCardInput,
  validateRemoveCardInput,
} from "./validate.js";

/** What can be done with a Card beside reading and changing it. */
export const cardOperations: readonly OperationDefinition[] = [
  // Checks that the customer has the card at hand. The verification value goes to the card scheme and is kept nowhere.
  recordOperation<Card, VerifyCardInput>({
    name: "verifyCard",
    path: "verify-card",
    by: ["card-operations"],
    validate: validateVerifyCardInput,
    transient: ["verificationValue"],
    sets: ({ today }) => ({
      verifiedOn: today,
    }),
  }),
  recordOperation<Card, SuspendCardInput>({
    name: "suspendCard",
    path: "suspend-card",
    by: ["card-operations"],
    from: ["active"],
    to: "suspended",
    validate: validateSuspendCardInput,
    sets: () => ({}),
  }),
  recordOperation<Card, ResumeCardInput>({
    name: "resumeCard",
    path: "resume-card",
    by: ["card-operations"],
    from: ["suspended"],
    to: "active",
    validate: validateResumeCardInput,
    sets: () => ({}),
  }),
  recordOperation<Card, RemoveCardInput>({
    name: "removeCard",
    path: "remove-card",
    by: ["card-operations"],
    from: ["active", "suspended"],
    to: "removed",
    validate: validateRemoveCardInput,
    sets: () => ({}),
  }),
];
