/*
 * Double-entry bookkeeping (holds)
 * A hold stays on its account and at its amount
 *
 * A hold counts against what is available until it is captured or released.
 *
 * It requires
 *   record.amount == old.amount && record.account == old.account && record.to == old.to
 */
import { testChange } from "#test/rule-change";

testChange("ledger-hold-fixed", [
  {
    name: "captured as it was",
    given: {
      record: { state: "captured", amount: 100, account: "a1", to: "a2" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2" },
    },
    expect: "allowed",
  },
  {
    name: "a minor unit more",
    given: {
      record: { state: "placed", amount: 101, account: "a1", to: "a2" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2" },
    },
    expect: "refused",
  },
  {
    name: "on another account",
    given: {
      record: { state: "placed", amount: 100, account: "a3", to: "a2" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2" },
    },
    expect: "refused",
  },
  {
    name: "for someone else",
    given: {
      record: { state: "placed", amount: 100, account: "a1", to: "a3" },
      old: { state: "placed", amount: 100, account: "a1", to: "a2" },
    },
    expect: "refused",
  },
]);
