import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type {
  Transfer,
  PostTransferInput,
  CancelTransferInput,
  ReverseTransferInput,
} from "./types.ts";
import {
  validatePostTransfer,
  validateCancelTransfer,
  validateReverseTransfer,
} from "./validate.js";

/** What can be done with a Transfer beside reading and changing it. */
export const transferOperations: readonly OperationDefinition[] = [
  recordOperation<Transfer, PostTransferInput>({
    name: "postTransfer",
    path: "post-transfer",
    by: ["support", "agent", "treasurer"],
    from: ["draft"],
    to: "posted",
    validate: validatePostTransfer,
    sets: () => ({}),
  }),
  recordOperation<Transfer, CancelTransferInput>({
    name: "cancelTransfer",
    path: "cancel-transfer",
    by: ["support", "agent", "treasurer"],
    from: ["draft"],
    to: "cancelled",
    validate: validateCancelTransfer,
    sets: () => ({}),
  }),
  recordOperation<Transfer, ReverseTransferInput>({
    name: "reverseTransfer",
    path: "reverse-transfer",
    by: ["treasurer"],
    from: ["posted"],
    to: "reversed",
    validate: validateReverseTransfer,
    sets: () => ({}),
  }),
];
