/*
 * 45 CFR 164.528(a)(1), (d); 164.530(j)(2)
 * Entries of the register of disclosures are kept for six years
 *
 * What an accounting has to list is documented and kept for six years from its creation, or
 * from when it last was in effect, whichever is later.
 *
 * The time runs from
 *   record.date > dateOf(record.createdAt) ? record.date : dateOf(record.createdAt)
 */
import { testRetention } from "#test/rule-retention";

testRetention("hipaa-disclosure-six-years", [
  {
    name: "entered on the day",
    given: { record: { date: "2026-11-22", createdAt: "2026-11-22T12:00:00Z" } },
    expect: { keepUntil: "2032-11-22" },
  },
  {
    name: "entered a day later",
    given: { record: { date: "2026-11-22", createdAt: "2026-11-23T00:00:00Z" } },
    expect: { keepUntil: "2032-11-23" },
  },
  {
    name: "entered on a leap day",
    given: { record: { date: "2028-02-28", createdAt: "2028-02-29T12:00:00Z" } },
    expect: { keepUntil: "2034-02-28" },
  },
]);
