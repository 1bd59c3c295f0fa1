/*
 * 49 CFR 395.30(c)-(f)
 * Every version of a duty record is kept
 *
 * An edit does not write over the original record, which is kept.
 */
import { testControl } from "#test/rule-control";

testControl("duty-records-versions");
