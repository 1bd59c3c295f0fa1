import { recordRule, type RecordRule } from "#platform/records/entity";
import { equal, holds, not } from "#platform/rules/logic";
import type { Transfer } from "./types.ts";

/**
 * Double-entry bookkeeping (two sides): A transfer goes from one account to another.
 *
 * Holds when the from is not the to.
 */
const ledgerTwoAccounts = recordRule<Transfer>({
  rule: "ledger-two-accounts",
  kind: "invariant",
  moments: [],
  message: "A transfer needs two different accounts.",
  holds: ({ record }) => holds(not(equal(record.from, record.to))),
});

/** The rules of law that a Transfer is checked against before it is stored. */
export const transferRules: readonly RecordRule[] = [ledgerTwoAccounts];
