/*
 * 49 CFR 370.9(a)
 * A claim is paid, declined or answered with an offer within 120 days
 *
 * A carrier pays, declines or makes a firm offer of settlement within 120 days of receiving a
 * claim.
 *
 * The time runs from
 *   record.receivedOn
 */
import { testClock } from "#test/rule-clock";

testClock("claim-settled-120-days", [
  {
    name: "a hundred and twenty days",
    given: { record: { receivedOn: "2026-03-01" }, at: "2026-03-02T10:00:00Z" },
    expect: { due: "2026-06-29" },
  },
]);
