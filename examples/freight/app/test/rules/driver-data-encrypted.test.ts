/*
 * Design decision of this pack; no clause is claimed
 * Names and licence numbers of drivers are stored encrypted
 *
 * Stored personal data of drivers is not readable to whoever gets hold of the database.
 */
import { testControl } from "#test/rule-control";

testControl("driver-data-encrypted");
