import { recordRule, type RecordRule } from "#platform/records/entity";
import {
  and,
  atLeast,
  equal,
  given,
  holds,
  not,
  or,
  plus,
  present,
  when,
} from "#platform/rules/logic";
import { currencyExponent } from "#fintech/tables";
import type { Remittance } from "./types.ts";

/**
 * ISO 4217: A remittance is in a currency that there is.
 *
 * Holds when the currency exponent of the currency is at least 0 and either the received currency is not given or the currency exponent of the received currency is at least 0.
 */
const iso4217Remittance = recordRule<Remittance>({
  rule: "iso-4217-remittance",
  kind: "invariant",
  moments: [],
  message: "The currency must be one of ISO 4217 that has a minor unit.",
  holds: ({ record }) =>
    holds(
      and(
        atLeast(given(currencyExponent, record.currency), 0),
        or(
          not(present(record.receivedCurrency)),
          atLeast(given(currencyExponent, record.receivedCurrency), 0),
        ),
      ),
    ),
});

/**
 * 12 CFR 1005.31(b)(2)(iii); 31 CFR 1010.410(e)(1)(i): Name and account of the recipient are not rewritten.
 *
 * Holds when the state of the record as it was is “quoted” or both the recipient name of the record as it was is given and the recipient name is the recipient name of the record as it was if the recipient name is given, otherwise the recipient name of the record as it was is not given and the recipient account o.
 */
const regeRemittanceRecipientFixed = recordRule<Remittance>({
  rule: "rege-remittance-recipient-fixed",
  kind: "guard",
  moments: ["update"],
  message: "The recipient of a remittance stays who it was when it was paid.",
  holds: ({ record, old }) =>
    holds(
      or(
        equal(old.state, "quoted"),
        and(
          when(
            present(record.recipientName),
            and(present(old.recipientName), equal(record.recipientName, old.recipientName)),
            not(present(old.recipientName)),
          ),
          when(
            present(record.recipientAccount),
            and(
              present(old.recipientAccount),
              equal(record.recipientAccount, old.recipientAccount),
            ),
            not(present(old.recipientAccount)),
          ),
        ),
      ),
    ),
});

/**
 * 12 CFR 1005.31(b)(1)(i)-(iii): The total of a remittance is its amount, fees and taxes.
 *
 * Holds when the total is (the amount plus the fees) plus the taxes.
 */
const regeRemittanceTotal = recordRule<Remittance>({
  rule: "rege-remittance-total",
  kind: "invariant",
  moments: [],
  message: "The total must be the amount with fees and taxes.",
  holds: ({ record }) =>
    holds(equal(record.total, plus(plus(record.amount, record.fees), record.taxes))),
});

/** The rules of law that a Remittance is checked against before it is stored. */
export const remittanceRules: readonly RecordRule[] = [
  iso4217Remittance,
  regeRemittanceRecipientFixed,
  regeRemittanceTotal,
];
