/*
 * 45 CFR 164.312(b)
 * What is done with protected health information is recorded, reading included
 *
 * Mechanisms record activity in systems that hold electronic protected health information,
 * and let it be examined.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-audit-controls");
