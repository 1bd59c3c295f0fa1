/*
 * GS1 General Specifications, 7.9; 3.2 (SSCC)
 * An SSCC has a right check digit
 *
 * The last digit of a GS1 key is worked out from the others: from the right they count three
 * and one in turn, and the whole is a multiple of ten.
 *
 * It requires
 *   isGs1Key(record.sscc, 18)
 */
import { testChange } from "#test/rule-change";

testChange("sscc-check-digit", [
  {
    name: "a right check digit",
    given: { record: { sscc: "123456789012345675" } },
    expect: "allowed",
  },
  {
    name: "a wrong check digit",
    given: { record: { sscc: "123456789012345674" } },
    expect: "refused",
  },
  { name: "a digit too few", given: { record: { sscc: "12345678901234567" } }, expect: "refused" },
]);
