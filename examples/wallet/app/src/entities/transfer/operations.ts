import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Transfer,
  PostTransferInput,
  CancelTransferInput,
  ReverseTransferInput,
} from "./types.ts";
import {
  validatePostTransferInput,
  validateCancelTransferInput,
  validateReverseTransferInput,
} from "./validate.js";

/** What can be done with a Transfer beside reading and changing it. */
export const transferOperations: readonly OperationDefinition[] = [
  recordOperation<Transfer, PostTransferInput>({
    name: "postTransfer",
    path: "post-transfer",
    by: ["support", "agent", "treasurer"],
    from: ["draft"],
    to: "posted",
    validate: validatePostTransferInput,
    sets: () => ({}),
  }),
  recordOperation<Transfer, CancelTransferInput>({
    name: "cancelTransfer",
    path: "cancel-transfer",
    by: ["support", "agent", "treasurer"],
    from: ["draft"],
    to: "cancelled",
    validate: validateCancelTransferInput,
    sets: () => ({}),
  }),
  recordOperation<Transfer, ReverseTransferInput>({
    name: "reverseTransfer",
    path: "reverse-transfer",
    by: ["treasurer"],
    from: ["posted"],
    to: "reversed",
    validate: validateReverseTransferInput,
    sets: () => ({}),
  }),
];
