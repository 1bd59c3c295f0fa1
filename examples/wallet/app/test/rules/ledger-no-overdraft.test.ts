/*
 * Double-entry bookkeeping (available funds)
 * No account gives what it does not have
 *
 * Debits that come at the same time never exceed what is available, holds included.
 *
 * It requires
 *   record.kind in ["settlement", "cash"] || record.balance - record.held >= 0
 */
import { testChange } from "#test/rule-change";

testChange("ledger-no-overdraft", [
  {
    name: "nothing on it",
    given: { record: { kind: "customer", balance: 0, held: 0 } },
    expect: "allowed",
  },
  {
    name: "a minor unit short",
    given: { record: { kind: "customer", balance: -1, held: 0 } },
    expect: "refused",
  },
  {
    name: "all of it on hold",
    given: { record: { kind: "customer", balance: 10000, held: 10000 } },
    expect: "allowed",
  },
  {
    name: "a minor unit more on hold than there is",
    given: { record: { kind: "customer", balance: 10000, held: 10001 } },
    expect: "refused",
  },
  {
    name: "beyond 32 bits",
    given: { record: { kind: "customer", balance: 9007199254740991, held: 9007199254740991 } },
    expect: "allowed",
  },
  {
    name: "settlement with others may be owed",
    given: { record: { kind: "settlement", balance: -10000, held: 0 } },
    expect: "allowed",
  },
  {
    name: "cash in hand is an asset",
    given: { record: { kind: "cash", balance: -10000, held: 0 } },
    expect: "allowed",
  },
  {
    name: "what is not cleared up yet is not spent",
    given: { record: { kind: "suspense", balance: -1, held: 0 } },
    expect: "refused",
  },
  {
    name: "nor are fees",
    given: { record: { kind: "fees", balance: -1, held: 0 } },
    expect: "refused",
  },
  {
    name: "a balance that is not known",
    given: { record: { kind: "customer", held: 0 } },
    expect: "refused",
  },
]);
