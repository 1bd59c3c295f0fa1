/*
 * Double-entry bookkeeping (immutable journal)
 * A transfer that was posted is not rewritten
 *
 * Rows that were posted never change; errors are corrected by further entries.
 *
 * It requires
 *   old.state == "draft" || (record.amount == old.amount && record.from == old.from &&
 *   record.to == old.to)
 */
import { testChange } from "#test/rule-change";

testChange("ledger-transfer-fixed", [
  {
    name: "a draft may change",
    given: {
      record: { state: "draft", amount: 200, from: "a1", to: "a2" },
      old: { state: "draft", amount: 100, from: "a1", to: "a2" },
    },
    expect: "allowed",
  },
  {
    name: "posted as it was",
    given: {
      record: { state: "posted", amount: 100, from: "a1", to: "a2" },
      old: { state: "draft", amount: 100, from: "a1", to: "a2" },
    },
    expect: "allowed",
  },
  {
    name: "reversed as it was",
    given: {
      record: { state: "reversed", amount: 100, from: "a1", to: "a2" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2" },
    },
    expect: "allowed",
  },
  {
    name: "another amount afterwards",
    given: {
      record: { state: "posted", amount: 101, from: "a1", to: "a2" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2" },
    },
    expect: "refused",
  },
  {
    name: "another payer",
    given: {
      record: { state: "posted", amount: 100, from: "a3", to: "a2" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2" },
    },
    expect: "refused",
  },
  {
    name: "another receiver",
    given: {
      record: { state: "posted", amount: 100, from: "a1", to: "a3" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2" },
    },
    expect: "refused",
  },
]);
