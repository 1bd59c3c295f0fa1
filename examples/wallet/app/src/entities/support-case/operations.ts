import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { SupportCase, AnswerCaseInput, ReopenCaseInput, CloseCaseInput } from "./types.ts";
import {
  validateAnswerCaseInput,
  validateReopenCaseInput,
  validateCloseCaseInput,
} from "./validate.js";

/** What can be done with a SupportCase beside reading and changing it. */
export const supportCaseOperations: readonly OperationDefinition[] = [
  recordOperation<SupportCase, AnswerCaseInput>({
    name: "answerCase",
    path: "answer-case",
    by: ["support"],
    from: ["open"],
    to: "answered",
    validate: validateAnswerCaseInput,
    sets: ({ today }) => ({
      answeredOn: today,
    }),
  }),
  recordOperation<SupportCase, ReopenCaseInput>({
    name: "reopenCase",
    path: "reopen-case",
    by: ["support"],
    from: ["answered"],
    to: "open",
    validate: validateReopenCaseInput,
    sets: () => ({}),
  }),
  recordOperation<SupportCase, CloseCaseInput>({
    name: "closeCase",
    path: "close-case",
    by: ["support"],
    from: ["answered"],
    to: "closed",
    validate: validateCloseCaseInput,
    sets: () => ({}),
  }),
];
