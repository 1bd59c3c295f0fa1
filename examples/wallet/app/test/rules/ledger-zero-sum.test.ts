/*
 * Double-entry bookkeeping (balance of an entry)
 * Every journal entry adds up to nothing in each currency
 *
 * The postings of one entry add up to zero in every currency.
 */
import { testLedgerZeroSum } from "../fintech/ledger-zero-sum.property.ts";

testLedgerZeroSum("ledger-zero-sum");
