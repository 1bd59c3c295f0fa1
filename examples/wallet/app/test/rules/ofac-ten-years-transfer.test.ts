/*
 * 31 CFR 501.601
 * Records of transfers are kept for ten years
 *
 * Whoever engages in a transaction subject to the chapter keeps a full record of it for ten
 * years; until 2025-03-11 it was five.
 *
 * The time runs from
 *   dateOf(record.updatedAt)
 */
import { testRetention } from "#test/rule-retention";

testRetention("ofac-ten-years-transfer", [
  {
    name: "from its last step",
    given: { record: { updatedAt: "2026-03-02T10:00:00Z" } },
    expect: { keepUntil: "2036-03-02" },
  },
  {
    name: "a second before midnight",
    given: { record: { updatedAt: "2026-03-02T23:59:59Z" } },
    expect: { keepUntil: "2036-03-02" },
  },
  {
    name: "on a leap day",
    given: { record: { updatedAt: "2028-02-29T10:00:00Z" } },
    expect: { keepUntil: "2038-02-28" },
  },
]);
