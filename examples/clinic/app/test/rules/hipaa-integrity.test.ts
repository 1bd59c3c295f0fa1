/*
 * 45 CFR 164.312(c)(1)
 * Protected health information is not altered or destroyed unnoticed
 *
 * Electronic protected health information is protected from improper alteration or
 * destruction.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-integrity");
