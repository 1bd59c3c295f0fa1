/*
 * 45 CFR 164.312(d)
 * Whoever seeks access is who they say they are
 *
 * It is verified that a person or entity that seeks access to electronic protected health
 * information is the one claimed.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-person-authentication");
