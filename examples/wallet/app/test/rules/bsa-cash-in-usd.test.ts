/*
 * 31 CFR 1010.311; 1010.100(m)
 * Cash is counted in US dollars
 *
 * Currency is the coin and paper money of the United States or of any other country; the
 * threshold is in dollars.
 *
 * It requires
 *   record.currency != "USD" || record.amountInUsd == record.amount
 */
import { testChange } from "#test/rule-change";

testChange("bsa-cash-in-usd", [
  {
    name: "dollars",
    given: { record: { currency: "USD", amount: 1000001, amountInUsd: 1000001 } },
    expect: "allowed",
  },
  {
    name: "a cent less than there was",
    given: { record: { currency: "USD", amount: 1000001, amountInUsd: 1000000 } },
    expect: "refused",
  },
  {
    name: "a cent more than there was",
    given: { record: { currency: "USD", amount: 1000000, amountInUsd: 1000001 } },
    expect: "refused",
  },
  {
    name: "euros that were converted",
    given: { record: { currency: "EUR", amount: 900000, amountInUsd: 1040000 } },
    expect: "allowed",
  },
  {
    name: "dollars that were not counted",
    given: { record: { currency: "USD", amount: 1000000 } },
    expect: "refused",
  },
  {
    name: "another amount in a currency that is not known",
    given: { record: { amount: 1000000, amountInUsd: 990000 } },
    expect: "refused",
  },
]);
