/*
 * 31 CFR 1020.220(a)(3)(ii)
 * An account is kept for five years after it was closed
 *
 * Identifying information is kept for five years after the account is closed.
 *
 * The time runs from
 *   record.closedOn
 */
import { testRetention } from "#test/rule-retention";

testRetention("cip-five-years", [
  {
    name: "from the day of its closing",
    given: { record: { closedOn: "2026-03-02" } },
    expect: { keepUntil: "2031-03-02" },
  },
  {
    name: "closed on a leap day",
    given: { record: { closedOn: "2028-02-29" } },
    expect: { keepUntil: "2033-02-28" },
  },
  {
    name: "closed on the last day of a year",
    given: { record: { closedOn: "2026-12-31" } },
    expect: { keepUntil: "2031-12-31" },
  },
]);
