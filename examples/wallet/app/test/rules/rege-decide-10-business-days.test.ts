/*
 * 12 CFR 1005.11(c)(1), (c)(2)(i)
 * An error is decided within 10 business days, or credited provisionally
 *
 * The institution investigates promptly and decides within 10 business days of receiving the
 * notice; to take longer, it credits the amount provisionally within that time.
 *
 * The time runs from
 *   record.noticedOn
 *
 * if where
 *   (!has(record.statementSentOn) || record.noticedOn <= addDays(record.statementSentOn, 60))
 *   && !(has(record.firstDepositOn) && has(record.transferredOn) && record.transferredOn <=
 *   addDays(record.firstDepositOn, 30))
 */
import { testClock } from "#test/rule-clock";

testClock("rege-decide-10-business-days", [
  {
    name: "a Monday",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-16" },
  },
  {
    name: "over a holiday",
    given: {
      record: {
        noticedOn: "2026-05-18",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
      at: "2026-05-18T15:00:00Z",
    },
    expect: { due: "2026-06-02" },
  },
  {
    name: "sixty days after the statement",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        statementSentOn: "2026-01-01",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-16" },
  },
  {
    name: "a day too late for it",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        statementSentOn: "2025-12-31",
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "a transfer on the thirty-first day of the account",
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
    expect: { due: "2026-03-16" },
  },
  {
    name: "a transfer on its thirtieth day",
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
    expect: "nothing",
  },
  {
    name: "a first deposit that is not known",
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
    expect: { due: "2026-03-16" },
  },
  {
    name: "a day of the transfer that is not known",
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
    expect: { due: "2026-03-16" },
  },
  {
    name: "abroad",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-16" },
  },
  {
    name: "at a point of sale",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: true,
      },
      at: "2026-03-02T15:00:00Z",
    },
    expect: { due: "2026-03-16" },
  },
]);
