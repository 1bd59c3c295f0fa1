/*
 * 16 CFR 314.4(c)(1)
 * Only those who need customer information reach it
 *
 * Access controls let in authorised users only, and only to the customer information that
 * they need.
 */
import { testControl } from "#test/rule-control";

testControl("glba-access");
