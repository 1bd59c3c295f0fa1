/*
 * 49 CFR 171.16(a)
 * A hazardous materials incident is reported in writing within 30 days
 *
 * Within 30 days of discovering a reportable incident the person in possession sends a report
 * on form DOT F 5800.1.
 *
 * The time runs from
 *   record.discoveredOn
 */
import { testClock } from "#test/rule-clock";

testClock("incident-report-30-days", [
  {
    name: "thirty days from discovery",
    given: { record: { discoveredOn: "2026-03-01" }, at: "2026-03-05T10:00:00Z" },
    expect: { due: "2026-03-31" },
  },
  {
    name: "over the end of February",
    given: { record: { discoveredOn: "2027-01-31" }, at: "2027-01-31T10:00:00Z" },
    expect: { due: "2027-03-02" },
  },
]);
