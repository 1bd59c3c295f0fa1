/*
 * PCI DSS 4.0.1 7.2.1, 7.2.2, 7.3.3
 * Access to cardholder data is by role and denied unless granted
 *
 * Access is given by job and function, at the least privilege that is needed; what is not
 * granted is refused.
 */
import { testControl } from "#test/rule-control";

testControl("pci-access");
