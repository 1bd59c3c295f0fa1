/*
 * PCI DSS 4.0.1 3.5.1
 * Stored card numbers are unreadable
 *
 * Card numbers are unreadable wherever they are stored, by tokens, truncation, a keyed hash
 * or strong cryptography with key management; encryption of the disk alone is not enough.
 */
import { testControl } from "#test/rule-control";

testControl("pci-pan-encrypted");
