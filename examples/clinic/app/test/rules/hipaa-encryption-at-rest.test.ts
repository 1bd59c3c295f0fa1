/*
 * 45 CFR 164.312(a)(2)(iv)
 * Stored protected health information is encrypted
 *
 * There is a mechanism to encrypt and decrypt electronic protected health information.
 */
import { testControl } from "#test/rule-control";

testControl("hipaa-encryption-at-rest");
