/*
 * 16 CFR 314.4(c)(3)
 * Customer information is stored encrypted
 *
 * Customer information that is held, and that is sent over external networks, is protected by
 * encryption.
 */
import { testControl } from "#test/rule-control";

testControl("glba-encryption");
