/*
 * 12 CFR 1005.11(c)(3)(i)
 * An error on a new account is decided within 20 business days, or credited provisionally
 *
 * The 10 business days are 20 where the transfer was made within 30 days after the first
 * deposit to the account.
 *
 * The time runs from
 *   record.noticedOn
 *
 * if where
 *   (!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60))
 *   && (has(record.firstDepositOn) && has(record.transferredOn) && record.transferredOn <=
 *   addDays(record.firstDepositOn, 30))
 */
import { testClock } from "#test/rule-clock";

testClock("rege-decide-20-business-days", [
  {
    name: "a transfer on the thirtieth day of the account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-30" },
  },
  {
    name: "a transfer on the day of the first deposit",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-02-19",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-30" },
  },
  {
    name: "a transfer on its thirty-first day",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "the first deposit is not known",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        transferredOn: "2026-02-19",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "the day of the transfer is not known",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-20",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "sixty days after the statement",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
        statementSentOn: "2026-01-01",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-30" },
  },
  {
    name: "a day too late for it",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
        statementSentOn: "2025-12-31",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
]);
