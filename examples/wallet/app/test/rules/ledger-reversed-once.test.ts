/*
 * Double-entry bookkeeping (reversals)
 * A journal entry is reversed once at most
 *
 * A reversal refers to the entry that it takes back, and each is taken back once.
 */
import { testLedgerReversals } from "../fintech/ledger-reversals.property.ts";

testLedgerReversals("ledger-reversed-once");
