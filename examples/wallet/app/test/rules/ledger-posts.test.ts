/*
 * Double-entry bookkeeping
 * A transfer is booked when it is posted, and taken back when it is reversed
 *
 * Every movement of money is an entry of two or more postings, written together with what it
 * changes; what was wrong is taken back by another entry.
 */
import { testLedger } from "../fintech/ledger.property.ts";

testLedger("ledger-posts");
