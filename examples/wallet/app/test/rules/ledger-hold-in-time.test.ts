/*
 * Double-entry bookkeeping (holds)
 * A hold is captured before it expires
 *
 * A hold counts against what is available until it is captured, released or expired.
 *
 * It requires
 *   !has(record.expiresOn) || today <= record.expiresOn
 */
import { testChange } from "#test/rule-change";

testChange("ledger-hold-in-time", [
  {
    name: "on its last day",
    given: { record: { expiresOn: "2026-03-02" }, at: "2026-03-02T15:00:00Z" },
    expect: "allowed",
  },
  {
    name: "the day after",
    given: { record: { expiresOn: "2026-03-01" }, at: "2026-03-02T15:00:00Z" },
    expect: "refused",
  },
  {
    name: "long before",
    given: { record: { expiresOn: "2026-12-31" }, at: "2026-03-02T15:00:00Z" },
    expect: "allowed",
  },
  {
    name: "without a day on which it expires",
    given: { record: { amount: 100 }, at: "2026-03-02T15:00:00Z" },
    expect: "allowed",
  },
]);
