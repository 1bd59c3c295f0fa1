/*
 * GS1 General Specifications, 7.9; 3.3 (GTIN)
 * A GTIN has a right check digit
 *
 * The last digit of a GS1 key is worked out from the others: from the right they count three
 * and one in turn, and the whole is a multiple of ten.
 *
 * It requires
 *   !has(record.gtin) || isGs1Key(record.gtin, 8) || isGs1Key(record.gtin, 12) ||
 *   isGs1Key(record.gtin, 13) || isGs1Key(record.gtin, 14)
 */
import { testChange } from "#test/rule-change";

testChange("gtin-check-digit", [
  { name: "a right check digit", given: { record: { gtin: "12345678901231" } }, expect: "allowed" },
  { name: "a wrong check digit", given: { record: { gtin: "12345678901232" } }, expect: "refused" },
  { name: "a digit too few", given: { record: { gtin: "1234567890123" } }, expect: "refused" },
  { name: "eight digits", given: { record: { gtin: "02345673" } }, expect: "allowed" },
  { name: "twelve digits", given: { record: { gtin: "416000336108" } }, expect: "allowed" },
  { name: "thirteen digits", given: { record: { gtin: "1234567890128" } }, expect: "allowed" },
  { name: "none", given: { record: {} }, expect: "allowed" },
]);
