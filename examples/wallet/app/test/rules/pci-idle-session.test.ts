/*
 * PCI DSS 4.0.1 8.2.8
 * A session that was idle for more than 15 minutes must authenticate again
 *
 * Whoever was idle for more than 15 minutes authenticates again to go on.
 */
import { testControl } from "#test/rule-control";

testControl("pci-idle-session");
