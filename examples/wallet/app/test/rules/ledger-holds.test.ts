/*
 * Double-entry bookkeeping (holds)
 * What is on hold cannot be used
 *
 * A hold counts against what is available from when it is placed until it is captured, which
 * moves the money, or released.
 */
import { testLedgerHolds } from "../fintech/ledger-holds.property.ts";

testLedgerHolds("ledger-holds");
