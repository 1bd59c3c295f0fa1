/*
 * GS1 General Specifications, 7.9; 2.4 (GLN)
 * The GLN of a location has a right check digit
 *
 * The last digit of a GS1 key is worked out from the others: from the right they count three
 * and one in turn, and the whole is a multiple of ten.
 *
 * It requires
 *   !has(record.gln) || isGs1Key(record.gln, 13)
 */
import { testChange } from "#test/rule-change";

testChange("location-gln-check-digit", [
  { name: "a right check digit", given: { record: { gln: "1234567890128" } }, expect: "allowed" },
  { name: "a wrong check digit", given: { record: { gln: "1234567890129" } }, expect: "refused" },
  { name: "a digit too few", given: { record: { gln: "123456789012" } }, expect: "refused" },
  { name: "none", given: { record: {} }, expect: "allowed" },
]);
