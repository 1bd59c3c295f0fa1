/*
 * 49 CFR 370.5(a)
 * A claim is acknowledged within 30 days
 *
 * A carrier acknowledges a written claim for loss or damage within 30 days of receiving it,
 * unless it has paid or declined it before.
 *
 * The time runs from
 *   record.receivedOn
 */
import { testClock } from "#test/rule-clock";

testClock("claim-acknowledged-30-days", [
  {
    name: "thirty days",
    given: { record: { receivedOn: "2026-03-01" }, at: "2026-03-02T10:00:00Z" },
    expect: { due: "2026-03-31" },
  },
]);
