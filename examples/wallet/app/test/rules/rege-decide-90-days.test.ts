/*
 * 12 CFR 1005.11(c)(3)(ii)
 * With provisional credit an error is decided within 90 days in special cases
 *
 * The 45 days are 90 where the transfer was not initiated within a state, was a point-of-sale
 * debit card transaction, or was made within 30 days after the first deposit to the account.
 *
 * The time runs from
 *   record.noticedOn
 *
 * if where
 *   (!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60))
 *   && (record.foreignInitiated || record.pointOfSale || (has(record.firstDepositOn) &&
 *   has(record.transferredOn) && record.transferredOn <= addDays(record.firstDepositOn, 30)))
 */
import { testClock } from "#test/rule-clock";

testClock("rege-decide-90-days", [
  {
    name: "at home, elsewhere, an older account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "at home, elsewhere, a new account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "at home, at a point of sale, an older account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: true,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: true,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "at home, at a point of sale, a new account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: true,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: true,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "abroad, elsewhere, an older account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "abroad, elsewhere, a new account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "abroad, at a point of sale, an older account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: true,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: true,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-20",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "abroad, at a point of sale, a new account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: true,
        state: "credited",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: true,
        state: "noticed",
        firstDepositOn: "2026-01-20",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "nothing is known of the account",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "sixty days after the statement",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "credited",
        statementSentOn: "2026-01-01",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "noticed",
        statementSentOn: "2026-01-01",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-05-31" },
  },
  {
    name: "a day too late for it",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "credited",
        statementSentOn: "2025-12-31",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
        state: "noticed",
        statementSentOn: "2025-12-31",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: "nothing",
  },
]);
