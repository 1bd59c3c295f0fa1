/*
 * PCI DSS 4.0.1 10.2.1, 10.2.2, 10.3.2
 * Every access to cardholder data is recorded
 *
 * Audit logs record who had access to cardholder data, administrative actions and refused
 * attempts, with user, kind, time, outcome, origin and what was affected, and cannot be
 * altered.
 */
import { testControl } from "#test/rule-control";

testControl("pci-audit");
