/*
 * 12 CFR 1005.13(b)
 * Evidence of a dispute is kept for two years
 *
 * Evidence of compliance is kept for at least two years from when action had to be taken, and
 * longer while an investigation or an action is pending.
 *
 * The time runs from
 *   dateOf(record.updatedAt)
 */
import { testRetention } from "#test/rule-retention";

testRetention("rege-two-years", [
  {
    name: "from its last step",
    given: { record: { updatedAt: "2026-03-17T10:00:00Z" } },
    expect: { keepUntil: "2028-03-17" },
  },
  {
    name: "a second before midnight",
    given: { record: { updatedAt: "2026-03-17T23:59:59Z" } },
    expect: { keepUntil: "2028-03-17" },
  },
  {
    name: "on a leap day",
    given: { record: { updatedAt: "2028-02-29T10:00:00Z" } },
    expect: { keepUntil: "2030-02-28" },
  },
]);
