/*
 * 12 CFR 1005.11(c)(1), (c)(2)(iv), (d)(1)
 * The consumer is told the result within 3 business days
 *
 * The institution reports the results to the consumer within three business days after
 * completing its investigation.
 *
 * The time runs from
 *   has(record.determinedOn) ? record.determinedOn : dateOf(at)
 */
import { testClock } from "#test/rule-clock";

testClock("rege-report-3-business-days", [
  {
    name: "over a weekend",
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
    expect: { due: "2026-03-17" },
  },
  {
    name: "within a week",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "determined",
        determinedOn: "2026-03-09",
        outcome: "no-error",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
      },
      at: "2026-03-09T15:00:00Z",
    },
    expect: { due: "2026-03-12" },
  },
  {
    name: "over a holiday",
    given: {
      record: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "determined",
        determinedOn: "2026-09-04",
        outcome: "no-error",
      },
      old: {
        noticedOn: "2026-03-02",
        error: "unauthorised",
        foreignInitiated: false,
        pointOfSale: false,
        state: "credited",
      },
      at: "2026-09-04T15:00:00Z",
    },
    expect: { due: "2026-09-10" },
  },
  {
    name: "a day that was not entered is that of the entry",
    given: {
      record: { noticedOn: "2026-03-02", state: "determined", outcome: "no-error" },
      at: "2026-03-09T15:00:00Z",
    },
    expect: { due: "2026-03-12" },
  },
]);
