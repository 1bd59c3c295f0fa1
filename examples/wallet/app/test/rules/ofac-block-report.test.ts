/*
 * 31 CFR 501.603(b)(1)
 * Blocked property is reported within 10 business days
 *
 * Property that is blocked is reported within 10 business days from the day on which it
 * becomes blocked.
 *
 * The time runs from
 *   record.blockedOn
 */
import { testClock } from "#test/rule-clock";

testClock("ofac-block-report", [
  {
    name: "over two weekends",
    given: { record: { state: "blocked", blockedOn: "2026-03-02" }, at: "2026-03-02T15:00:00Z" },
    expect: { due: "2026-03-16" },
  },
  {
    name: "over a holiday",
    given: { record: { state: "blocked", blockedOn: "2026-05-18" }, at: "2026-05-18T15:00:00Z" },
    expect: { due: "2026-06-02" },
  },
  {
    name: "from a Saturday",
    given: { record: { state: "blocked", blockedOn: "2026-03-07" }, at: "2026-03-07T15:00:00Z" },
    expect: { due: "2026-03-20" },
  },
]);
