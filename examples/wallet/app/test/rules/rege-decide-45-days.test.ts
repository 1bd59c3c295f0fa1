/*
 * 12 CFR 1005.11(c)(2)
 * With provisional credit an error is decided within 45 days
 *
 * Once it has credited the amount provisionally, the institution may take up to 45 days from
 * the notice to decide.
 *
 * The time runs from
 *   record.noticedOn
 *
 * if where
 *   (!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60))
 *   && !(record.foreignInitiated || record.pointOfSale || (has(record.firstDepositOn) &&
 *   has(record.transferredOn) && record.transferredOn <= addDays(record.firstDepositOn, 30)))
 */
import { testClock } from "#test/rule-clock";

testClock("rege-decide-45-days", [
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
    expect: { due: "2026-04-16" },
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
    expect: "nothing",
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
    expect: "nothing",
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
    expect: "nothing",
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
    expect: "nothing",
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
    expect: "nothing",
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
    expect: "nothing",
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
    expect: "nothing",
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
    expect: { due: "2026-04-16" },
  },
  {
    name: "the first deposit is not known",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
        transferredOn: "2026-02-19",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
        transferredOn: "2026-02-19",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-04-16" },
  },
  {
    name: "the day of the transfer is not known",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
        firstDepositOn: "2026-01-20",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
        firstDepositOn: "2026-01-20",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-04-16" },
  },
  {
    name: "sixty days after the statement",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
        statementSentOn: "2026-01-01",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
        statementSentOn: "2026-01-01",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-04-16" },
  },
  {
    name: "a day too late for it",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
        statementSentOn: "2025-12-31",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "noticed",
        statementSentOn: "2025-12-31",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: "nothing",
  },
]);
