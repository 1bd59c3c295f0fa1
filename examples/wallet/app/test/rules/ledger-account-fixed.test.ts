/*
 * Double-entry bookkeeping (chart of accounts)
 * The kind, the currency and the holder of an account are fixed
 *
 * What an account may be used for follows from its kind, and whose money is on it from its
 * holder.
 *
 * It requires
 *   record.kind == old.kind && record.currency == old.currency && (has(record.holder) ?
 *   has(old.holder) && record.holder == old.holder : !has(old.holder))
 */
import { testChange } from "#test/rule-change";

testChange("ledger-account-fixed", [
  {
    name: "as it was",
    given: {
      record: { kind: "customer", currency: "USD", holder: "p1" },
      old: { kind: "customer", currency: "USD", holder: "p1" },
    },
    expect: "allowed",
  },
  {
    name: "one of the institution's own",
    given: { record: { kind: "cash", currency: "USD" }, old: { kind: "cash", currency: "USD" } },
    expect: "allowed",
  },
  {
    name: "a customer's that becomes cash, which may be overdrawn",
    given: {
      record: { kind: "cash", currency: "USD", holder: "p1" },
      old: { kind: "customer", currency: "USD", holder: "p1" },
    },
    expect: "refused",
  },
  {
    name: "what is not cleared up yet becomes a customer's",
    given: {
      record: { kind: "customer", currency: "USD", holder: "p1" },
      old: { kind: "suspense", currency: "USD", holder: "p1" },
    },
    expect: "refused",
  },
  {
    name: "another currency",
    given: {
      record: { kind: "customer", currency: "EUR", holder: "p1" },
      old: { kind: "customer", currency: "USD", holder: "p1" },
    },
    expect: "refused",
  },
  {
    name: "another holder",
    given: {
      record: { kind: "customer", currency: "USD", holder: "p2" },
      old: { kind: "customer", currency: "USD", holder: "p1" },
    },
    expect: "refused",
  },
  {
    name: "no holder any more",
    given: {
      record: { kind: "customer", currency: "USD" },
      old: { kind: "customer", currency: "USD", holder: "p1" },
    },
    expect: "refused",
  },
  {
    name: "a holder afterwards",
    given: {
      record: { kind: "fees", currency: "USD", holder: "p1" },
      old: { kind: "fees", currency: "USD" },
    },
    expect: "refused",
  },
]);
