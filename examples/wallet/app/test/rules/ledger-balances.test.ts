/*
 * Double-entry bookkeeping (balances)
 * The balance of an account is the sum of its postings
 *
 * A balance is what the postings of the account add up to, and nothing else.
 */
import { testLedgerBalances } from "../fintech/ledger-balances.property.ts";

testLedgerBalances("ledger-balances");
