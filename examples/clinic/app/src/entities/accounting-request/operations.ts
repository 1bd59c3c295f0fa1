import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { AccountingRequest, ProvideAccountingInput } from "./types.ts";
import { validateProvideAccountingInput } from "./validate.js";

/** What can be done with an AccountingRequest beside reading and changing it. */
export const accountingRequestOperations: readonly OperationDefinition[] = [
  recordOperation<AccountingRequest, ProvideAccountingInput>({
    name: "provideAccounting",
    path: "provide-accounting",
    by: ["privacy-officer"],
    from: ["received"],
    to: "provided",
    validate: validateProvideAccountingInput,
    sets: ({ today }) => ({
      providedOn: today,
    }),
  }),
];
