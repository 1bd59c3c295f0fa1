/*
 * 45 CFR 164.312(a)(2)(iii)
 * A session ends after a time without activity
 *
 * Electronic sessions end after a predetermined time of inactivity. The rule sets no number
 * of minutes.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-automatic-logoff");
