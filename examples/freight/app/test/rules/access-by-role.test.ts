/*
 * Design decision of this pack; no clause is claimed
 * Only those who were granted access reach records
 *
 * People reach what their work needs and nothing else.
 */
import { testControl } from "#test/rule-control";

testControl("access-by-role");
