/*
 * 45 CFR 164.528(c)(1)
 * An accounting of disclosures is given within 60 days
 *
 * A covered entity acts on a request for an accounting within 60 days of its receipt. It may
 * take up to 30 days more, once, if it tells the individual in writing why and until when.
 *
 * The time runs from
 *   record.receivedOn
 */
import { testClock } from "#test/rule-clock";

testClock("hipaa-accounting-60-days", [
  {
    name: "sixty days",
    given: { record: { receivedOn: "2026-03-01" }, at: "2026-03-02T08:00:00Z" },
    expect: { due: "2026-04-30" },
  },
  {
    name: "over the end of a year",
    given: { record: { receivedOn: "2026-11-22" }, at: "2026-11-22T08:00:00Z" },
    expect: { due: "2027-01-21" },
  },
]);
