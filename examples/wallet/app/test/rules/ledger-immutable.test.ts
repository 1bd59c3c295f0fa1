/*
 * Double-entry bookkeeping (immutable journal)
 * The journal is never changed
 *
 * Rows that were posted never change; errors are corrected by further entries.
 */
import { testLedgerImmutable } from "../fintech/ledger-immutable.property.ts";

testLedgerImmutable("ledger-immutable");
