/*
 * 12 CFR 1005.11(c)(2)(i)
 * Provisional credit is for the whole amount, less $50 at most
 *
 * The amount of the alleged error is credited provisionally, with interest where it applies;
 * up to $50 may be withheld where an unauthorised transfer is likely to have occurred.
 *
 * It requires
 *   has(record.provisionalCreditOn) && (record.provisionalCreditAmount >= record.amount ||
 *   (record.error == "unauthorised" && record.provisionalCreditAmount + params.withheld >=
 *   record.amount))
 */
import { testChange } from "#test/rule-change";

testChange("rege-provisional-credit", [
  {
    name: "the whole amount",
    given: {
      record: {
        error: "unauthorised",
        amount: 10000,
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 10000,
      },
    },
    expect: "allowed",
  },
  {
    name: "fifty dollars withheld",
    given: {
      record: {
        error: "unauthorised",
        amount: 10000,
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 5000,
      },
    },
    expect: "allowed",
  },
  {
    name: "a cent more withheld",
    given: {
      record: {
        error: "unauthorised",
        amount: 10000,
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 4999,
      },
    },
    expect: "refused",
  },
  {
    name: "a cent withheld for another error",
    given: {
      record: {
        error: "computational",
        amount: 10000,
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 9999,
      },
    },
    expect: "refused",
  },
  {
    name: "a cent withheld for an incorrect transfer",
    given: {
      record: {
        error: "incorrect-transfer",
        amount: 10000,
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 9999,
      },
    },
    expect: "refused",
  },
  {
    name: "the whole amount of another error",
    given: {
      record: {
        error: "computational",
        amount: 10000,
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 10000,
      },
    },
    expect: "allowed",
  },
  {
    name: "without a day",
    given: { record: { error: "unauthorised", amount: 10000, provisionalCreditAmount: 10000 } },
    expect: "refused",
  },
  {
    name: "without an amount",
    given: { record: { error: "unauthorised", amount: 10000, provisionalCreditOn: "2026-03-12" } },
    expect: "refused",
  },
  {
    name: "of an error without an amount",
    given: {
      record: {
        error: "unauthorised",
        provisionalCreditOn: "2026-03-12",
        provisionalCreditAmount: 10000,
      },
    },
    expect: "refused",
  },
]);
