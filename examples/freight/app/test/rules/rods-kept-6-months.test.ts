/*
 * 49 CFR 395.8(k)(1)
 * Records of duty status are kept for six months
 *
 * A motor carrier keeps records of duty status and supporting documents for six months from
 * the day on which it received them.
 *
 * The time runs from
 *   record.createdAt
 */
import { testRetention } from "#test/rule-retention";

testRetention("rods-kept-6-months", [
  {
    name: "six months from receipt, not from the event",
    given: { record: { startedAt: "2026-03-01T08:00:00Z", createdAt: "2026-03-02T08:00:00Z" } },
    expect: { keepUntil: "2026-09-02" },
  },
  {
    name: "to the end of a shorter month",
    given: { record: { createdAt: "2026-08-31T08:00:00Z" } },
    expect: { keepUntil: "2027-02-28" },
  },
]);
