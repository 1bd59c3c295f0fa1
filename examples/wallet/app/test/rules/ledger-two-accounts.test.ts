/*
 * Double-entry bookkeeping (two sides)
 * A transfer goes from one account to another
 *
 * An entry has a debit and a credit, of different accounts.
 *
 * It requires
 *   record.from != record.to
 */
import { testChange } from "#test/rule-change";

testChange("ledger-two-accounts", [
  { name: "two accounts", given: { record: { from: "a1", to: "a2" } }, expect: "allowed" },
  { name: "one account", given: { record: { from: "a1", to: "a1" } }, expect: "refused" },
  { name: "no receiver", given: { record: { from: "a1" } }, expect: "refused" },
]);
