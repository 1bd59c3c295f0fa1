/*
 * PCI DSS 4.0.1 8.2.1
 * Everyone who reaches cardholder data has an id of their own
 *
 * Every user has a unique id before access is given.
 */
import { testControl } from "#test/rule-control";

testControl("pci-unique-id");
