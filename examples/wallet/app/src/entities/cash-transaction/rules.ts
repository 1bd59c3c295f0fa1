import { recordRule, type RecordRule } from "#platform/records/entity";
import { and, atLeast, equal, given, holds, not, or, present, when } from "#platform/rules/logic";
import { currencyExponent } from "#fintech/tables";
import type { CashTransaction } from "./types.ts";

/**
 * 31 CFR 1010.311; 1010.100(m): Cash is counted in US dollars.
 *
 * Holds when the currency is not “USD” or the amount in usd is the amount.
 */
const bsaCashInUsd = recordRule<CashTransaction>({
  rule: "bsa-cash-in-usd",
  kind: "invariant",
  moments: [],
  message: "An amount of US dollars is itself; say what foreign cash is worth in cents.",
  holds: ({ record }) =>
    holds(or(not(equal(record.currency, "USD")), equal(record.amountInUsd, record.amount))),
});

/**
 * 31 CFR 1010.312; 1010.306(a)(2): What a filed report says is not rewritten.
 *
 * Holds when the state of the record as it was is not “reported” or both the identification type of the record as it was is given and the identification type is the identification type of the record as it was if the identification type is given, otherwise the identification type of the record as it was is not gi.
 */
const bsaCtrFixed = recordRule<CashTransaction>({
  rule: "bsa-ctr-fixed",
  kind: "guard",
  moments: ["update"],
  message: "The document and the number of a filed report stay as they were filed.",
  holds: ({ record, old }) =>
    holds(
      or(
        not(equal(old.state, "reported")),
        and(
          when(
            present(record.identificationType),
            and(
              present(old.identificationType),
              equal(record.identificationType, old.identificationType),
            ),
            not(present(old.identificationType)),
          ),
          when(
            present(record.identificationNumber),
            and(
              present(old.identificationNumber),
              equal(record.identificationNumber, old.identificationNumber),
            ),
            not(present(old.identificationNumber)),
          ),
          when(
            present(record.reportNumber),
            and(present(old.reportNumber), equal(record.reportNumber, old.reportNumber)),
            not(present(old.reportNumber)),
          ),
        ),
      ),
    ),
});

/**
 * 31 CFR 1010.312: A report names the document by which the person was identified.
 *
 * Holds when the identification type is given and the identification number is given and the report number is given.
 */
const bsaCtrIdentified = recordRule<CashTransaction>({
  rule: "bsa-ctr-identified",
  kind: "guard",
  moments: [{ enters: ["reported"] }],
  message: "Say which document identified the person, its number, and the number of the filing.",
  holds: ({ record }) =>
    holds(
      and(
        present(record.identificationType),
        present(record.identificationNumber),
        present(record.reportNumber),
      ),
    ),
});

/**
 * ISO 4217: A cash transaction is in a currency that there is.
 *
 * Holds when the currency exponent of the currency is at least 0.
 */
const iso4217Cash = recordRule<CashTransaction>({
  rule: "iso-4217-cash",
  kind: "invariant",
  moments: [],
  message: "The currency must be one of ISO 4217 that has a minor unit.",
  holds: ({ record }) => holds(atLeast(given(currencyExponent, record.currency), 0)),
});

/** The rules of law that a CashTransaction is checked against before it is stored. */
export const cashTransactionRules: readonly RecordRule[] = [
  bsaCashInUsd,
  bsaCtrFixed,
  bsaCtrIdentified,
  iso4217Cash,
];
