/*
 * 49 CFR 171.16(b)(3)
 * Reports of incidents are kept for two years
 *
 * Who reported keeps a copy of the report for two years, where it can be shown.
 *
 * The time runs from
 *   record.reportedOn
 */
import { testRetention } from "#test/rule-retention";

testRetention("incident-report-kept", [
  {
    name: "two years from the report",
    given: { record: { reportedOn: "2026-03-31" } },
    expect: { keepUntil: "2028-03-31" },
  },
  {
    name: "from a leap day",
    given: { record: { reportedOn: "2028-02-29" } },
    expect: { keepUntil: "2030-02-28" },
  },
]);
