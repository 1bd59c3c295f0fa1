/*
 * Design decision of this pack; no clause is claimed
 * What is done with loads, papers and duty records is recorded
 *
 * Whoever answers to an inspector or a court must be able to show who did what, refusals
 * included.
 */
import { testControl } from "#test/rule-control";

testControl("actions-recorded");
