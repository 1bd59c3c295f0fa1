/*
 * 49 CFR 395.22(b)
 * Everybody who records duty has an account of their own
 *
 * The carrier keeps accounts of drivers and support personnel for electronic logging, each
 * for one person.
 */
import { testControl } from "#test/rule-control";

testControl("unique-driver-accounts");
