/*
 * Double-entry bookkeeping (closing an account)
 * An account is closed when nothing is left on it
 *
 * What a closed account still held could no longer be moved.
 *
 * It requires
 *   record.balance == 0 && record.held == 0
 */
import { testChange } from "#test/rule-change";

testChange("ledger-closed-empty", [
  { name: "empty", given: { record: { balance: 0, held: 0 } }, expect: "allowed" },
  { name: "a minor unit left", given: { record: { balance: 1, held: 0 } }, expect: "refused" },
  { name: "a minor unit owed", given: { record: { balance: -1, held: 0 } }, expect: "refused" },
  { name: "a minor unit on hold", given: { record: { balance: 0, held: 1 } }, expect: "refused" },
]);
