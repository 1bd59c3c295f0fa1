/*
 * 16 CFR 314.4(c)(8)
 * The activity of users is logged
 *
 * Activity of authorised users is monitored and logged, so that unauthorised access to
 * customer information is detected.
 */
import { testControl } from "#test/rule-control";

testControl("glba-activity");
