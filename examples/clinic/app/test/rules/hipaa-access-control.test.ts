/*
 * 45 CFR 164.312(a)(1)
 * Only those who were granted access reach protected health information
 *
 * Systems that hold electronic protected health information let in only the persons and
 * programs that were granted access rights.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-access-control");
