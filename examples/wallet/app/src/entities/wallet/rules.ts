import { recordRule, type RecordRule } from "#platform/records/entity";
import { atLeast, given, holds, minus, oneOf, or } from "#platform/rules/logic";
import { currencyExponent } from "#fintech/tables";
import type { Wallet } from "./types.ts";

/**
 * ISO 4217: An account is in a currency that there is.
 *
 * Holds when the currency exponent of the currency is at least 0.
 */
const iso4217Account = recordRule<Wallet>({
  rule: "iso-4217-account",
  kind: "invariant",
  moments: [],
  message: "The currency must be one of ISO 4217 that has a minor unit.",
  holds: ({ record }) => holds(atLeast(given(currencyExponent, record.currency), 0)),
});

/**
 * Double-entry bookkeeping (available funds): No account gives what it does not have.
 *
 * Holds when the kind is one of “settlement” or “cash” or the balance minus the held is at least 0.
 */
const ledgerNoOverdraft = recordRule<Wallet>({
  rule: "ledger-no-overdraft",
  kind: "invariant",
  moments: [],
  message: "There is not enough money on the account.",
  holds: ({ record }) =>
    holds(
      or(
        oneOf(record.kind, ["settlement", "cash"]),
        atLeast(minus(record.balance, record.held), 0),
      ),
    ),
});

/** The rules of law that a Wallet is checked against before it is stored. */
export const walletRules: readonly RecordRule[] = [iso4217Account, ledgerNoOverdraft];
