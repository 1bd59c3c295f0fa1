/*
 * 45 CFR 164.312(a)(2)(i)
 * Every user is known by an identifier of their own
 *
 * Each user has a unique name or number by which activity can be tied to that user.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-unique-user");
