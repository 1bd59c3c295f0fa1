import { recordOperation, type OperationDefinition } from "#platform/records/entity";
import type { Wallet, FreezeWalletInput, UnfreezeWalletInput, CloseWalletInput } from "./types.ts";
import {
  validateFreezeWalletInput,
  validateUnfreezeWalletInput,
  validateCloseWalletInput,
} from "./validate.js";

/** What can be done with a Wallet beside reading and changing it. */
export const walletOperations: readonly OperationDefinition[] = [
  recordOperation<Wallet, FreezeWalletInput>({
    name: "freezeWallet",
    path: "freeze-wallet",
    by: ["compliance-officer"],
    from: ["open"],
    to: "frozen",
    validate: validateFreezeWalletInput,
    sets: () => ({}),
  }),
  recordOperation<Wallet, UnfreezeWalletInput>({
    name: "unfreezeWallet",
    path: "unfreeze-wallet",
    by: ["compliance-officer"],
    from: ["frozen"],
    to: "open",
    validate: validateUnfreezeWalletInput,
    sets: () => ({}),
  }),
  recordOperation<Wallet, CloseWalletInput>({
    name: "closeWallet",
    path: "close-wallet",
    by: ["support", "treasurer"],
    from: ["open", "frozen"],
    to: "closed",
    validate: validateCloseWalletInput,
    sets: ({ today }) => ({
      closedOn: today,
    }),
  }),
];
