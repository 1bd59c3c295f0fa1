/*
 * 12 CFR 1005.11(b)(1), (c)
 * What the times of a dispute run from is not moved
 *
 * All times run from the day on which the institution received the notice.
 *
 * It requires
 *   record.noticedOn == old.noticedOn && record.error == old.error && record.foreignInitiated
 *   == old.foreignInitiated && record.pointOfSale == old.pointOfSale && (!has(old.amount) ||
 *   record.amount == old.amount) && (!has(old.statementSentOn) || record.statementSentOn ==
 *   old.statementSentOn) && (!has(old.transferredOn) || record.transferredOn ==
 *   old.transferredOn) && (!has(old.firstDepositOn) || record.firstDepositOn ==
 *   old.firstDepositOn)
 */
import { testChange } from "#test/rule-change";

testChange("rege-notice-fixed", [
  {
    name: "as it was",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "as it was, with all that is known",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10000,
        statementSentOn: "2026-01-02",
        transferredOn: "2026-01-02",
        firstDepositOn: "2026-01-02",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10000,
        statementSentOn: "2026-01-02",
        transferredOn: "2026-01-02",
        firstDepositOn: "2026-01-02",
      },
    },
    expect: "allowed",
  },
  {
    name: "a day later",
    given: {
      record: {
        noticedOn: "2026-03-03",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "refused",
  },
  {
    name: "a day sooner",
    given: {
      record: {
        noticedOn: "2026-03-01",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "refused",
  },
  {
    name: "another error",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "computational",
        foreignInitiated: false,
        pointOfSale: false,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "refused",
  },
  {
    name: "abroad after all",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: true,
        pointOfSale: false,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "refused",
  },
  {
    name: "at a point of sale after all",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: true,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "refused",
  },
  {
    name: "an amount that becomes known",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10000,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
    },
    expect: "allowed",
  },
  {
    name: "a cent less",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 9999,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10000,
      },
    },
    expect: "refused",
  },
  {
    name: "a cent more",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10001,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10000,
      },
    },
    expect: "refused",
  },
  {
    name: "no amount any more",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        amount: 10000,
      },
    },
    expect: "refused",
  },
  {
    name: "another day of the statement",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        statementSentOn: "2026-01-01",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        statementSentOn: "2026-01-02",
      },
    },
    expect: "refused",
  },
  {
    name: "a later statement",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        statementSentOn: "2026-01-03",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        statementSentOn: "2026-01-02",
      },
    },
    expect: "refused",
  },
  {
    name: "another day of the transfer",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        transferredOn: "2026-01-03",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        transferredOn: "2026-01-02",
      },
    },
    expect: "refused",
  },
  {
    name: "an earlier transfer",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        transferredOn: "2026-01-01",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        transferredOn: "2026-01-02",
      },
    },
    expect: "refused",
  },
  {
    name: "another first deposit",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-03",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-02",
      },
    },
    expect: "refused",
  },
  {
    name: "an earlier first deposit",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-01",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        firstDepositOn: "2026-01-02",
      },
    },
    expect: "refused",
  },
]);
