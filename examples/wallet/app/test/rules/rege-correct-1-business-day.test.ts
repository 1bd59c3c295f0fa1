/*
 * 12 CFR 1005.11(c)(1), (c)(2)(iii)
 * An error is corrected within 1 business day of being found
 *
 * The institution corrects the error within one business day after determining that it
 * occurred.
 *
 * The time runs from
 *   has(record.determinedOn) ? record.determinedOn : dateOf(at)
 *
 * if where
 *   record.outcome == "error"
 */
import { testClock } from "#test/rule-clock";

testClock("rege-correct-1-business-day", [
  {
    name: "the next day",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "determined",
        determinedOn: "2026-03-12",
        outcome: "error",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-03-13" },
  },
  {
    name: "over a weekend",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "determined",
        determinedOn: "2026-03-13",
        outcome: "error",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
      },
      at: "2026-03-13T15:00:00Z",
    },
    expect: { due: "2026-03-16" },
  },
  {
    name: "there was no error",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "determined",
        determinedOn: "2026-03-12",
        outcome: "no-error",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
      },
      at: "2026-03-12T15:00:00Z",
    },
    expect: "nothing",
  },
  {
    name: "a day that was not entered is that of the entry",
    given: {
      record: { noticedOn: "2026-03-02", state: "determined", outcome: "error" },
      at: "2026-03-12T15:00:00Z",
    },
    expect: { due: "2026-03-13" },
  },
]);
