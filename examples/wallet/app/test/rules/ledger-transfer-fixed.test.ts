/*
 * Double-entry bookkeeping (immutable journal)
 * A transfer that was posted is not rewritten
 *
 * Rows that were posted never change; errors are corrected by further entries.
 *
 * It requires
 *   old.state == "draft" || (record.amount == old.amount && record.from == old.from &&
 *   record.to == old.to && record.kind == old.kind && (has(record.description) ?
 *   has(old.description) && record.description == old.description : !has(old.description)))
 */
import { testChange } from "#test/rule-change";

testChange("ledger-transfer-fixed", [
  {
    name: "a draft may change",
    given: {
      record: { state: "draft", amount: 200, from: "a1", to: "a2", kind: "payment" },
      old: { state: "draft", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "allowed",
  },
  {
    name: "posted as it was",
    given: {
      record: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
      old: { state: "draft", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "allowed",
  },
  {
    name: "reversed as it was",
    given: {
      record: { state: "reversed", amount: 100, from: "a1", to: "a2", kind: "payment" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "allowed",
  },
  {
    name: "another amount afterwards",
    given: {
      record: { state: "posted", amount: 101, from: "a1", to: "a2", kind: "payment" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "refused",
  },
  {
    name: "a smaller one",
    given: {
      record: { state: "posted", amount: 99, from: "a1", to: "a2", kind: "payment" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "refused",
  },
  {
    name: "another payer",
    given: {
      record: { state: "posted", amount: 100, from: "a3", to: "a2", kind: "payment" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "refused",
  },
  {
    name: "another receiver",
    given: {
      record: { state: "posted", amount: 100, from: "a1", to: "a3", kind: "payment" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "refused",
  },
  {
    name: "another kind",
    given: {
      record: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "fee" },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "refused",
  },
  {
    name: "a description as it was",
    given: {
      record: {
        state: "reversed",
        amount: 100,
        from: "a1",
        to: "a2",
        kind: "payment",
        description: "Rent",
      },
      old: {
        state: "posted",
        amount: 100,
        from: "a1",
        to: "a2",
        kind: "payment",
        description: "Rent",
      },
    },
    expect: "allowed",
  },
  {
    name: "another description",
    given: {
      record: {
        state: "posted",
        amount: 100,
        from: "a1",
        to: "a2",
        kind: "payment",
        description: "Gift",
      },
      old: {
        state: "posted",
        amount: 100,
        from: "a1",
        to: "a2",
        kind: "payment",
        description: "Rent",
      },
    },
    expect: "refused",
  },
  {
    name: "no description any more",
    given: {
      record: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
      old: {
        state: "posted",
        amount: 100,
        from: "a1",
        to: "a2",
        kind: "payment",
        description: "Rent",
      },
    },
    expect: "refused",
  },
  {
    name: "a description afterwards",
    given: {
      record: {
        state: "posted",
        amount: 100,
        from: "a1",
        to: "a2",
        kind: "payment",
        description: "Rent",
      },
      old: { state: "posted", amount: 100, from: "a1", to: "a2", kind: "payment" },
    },
    expect: "refused",
  },
]);
