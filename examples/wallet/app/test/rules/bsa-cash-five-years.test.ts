/*
 * 31 CFR 1010.430(d); 1010.306(a)(2)
 * Records of cash are kept for five years
 *
 * Records that the part demands, and copies of reports, are kept for five years.
 *
 * The time runs from
 *   dateOf(record.updatedAt)
 */
import { testRetention } from "#test/rule-retention";

testRetention("bsa-cash-five-years", [
  {
    name: "entered and left",
    given: { record: { updatedAt: "2026-03-02T10:00:00Z" } },
    expect: { keepUntil: "2031-03-02" },
  },
  {
    name: "reported later",
    given: { record: { updatedAt: "2026-03-17T23:59:59Z" } },
    expect: { keepUntil: "2031-03-17" },
  },
  {
    name: "reported on a leap day",
    given: { record: { updatedAt: "2028-02-29T10:00:00Z" } },
    expect: { keepUntil: "2033-02-28" },
  },
]);
