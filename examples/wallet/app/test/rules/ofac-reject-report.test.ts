/*
 * 31 CFR 501.604(c)
 * A rejected transaction is reported within 10 business days
 *
 * A transaction that is rejected, where it is not blocked, is reported within 10 business
 * days.
 *
 * The time runs from
 *   record.rejectedOn
 */
import { testClock } from "#test/rule-clock";

testClock("ofac-reject-report", [
  {
    name: "over two weekends",
    given: { record: { state: "rejected", rejectedOn: "2026-03-02" }, at: "2026-03-02T15:00:00Z" },
    expect: { due: "2026-03-16" },
  },
  {
    name: "over a holiday",
    given: { record: { state: "rejected", rejectedOn: "2026-05-18" }, at: "2026-05-18T15:00:00Z" },
    expect: { due: "2026-06-02" },
  },
  {
    name: "from a Saturday",
    given: { record: { state: "rejected", rejectedOn: "2026-03-07" }, at: "2026-03-07T15:00:00Z" },
    expect: { due: "2026-03-20" },
  },
]);
