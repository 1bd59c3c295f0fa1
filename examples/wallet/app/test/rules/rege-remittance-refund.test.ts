/*
 * 12 CFR 1005.34(b)
 * A cancelled remittance is refunded within 3 business days
 *
 * The provider refunds all funds, fees and, where the law allows, taxes within three business
 * days of the request to cancel.
 *
 * The time runs from
 *   record.cancelledOn
 */
import { testClock } from "#test/rule-clock";

testClock("rege-remittance-refund", [
  {
    name: "within a week",
    given: {
      record: { state: "cancelled", cancelledOn: "2026-03-02" },
      at: "2026-03-02T15:10:00Z",
    },
    expect: { due: "2026-03-05" },
  },
  {
    name: "over a weekend",
    given: {
      record: { state: "cancelled", cancelledOn: "2026-03-05" },
      at: "2026-03-05T15:10:00Z",
    },
    expect: { due: "2026-03-10" },
  },
  {
    name: "over a holiday",
    given: {
      record: { state: "cancelled", cancelledOn: "2026-09-03" },
      at: "2026-09-03T15:10:00Z",
    },
    expect: { due: "2026-09-09" },
  },
]);
