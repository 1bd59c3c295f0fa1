/*
 * ISO 6346
 * A container number has a right check digit
 *
 * A container number is three letters of its owner, a category letter, six digits and a check
 * digit that is worked out from the ten characters before it.
 *
 * It requires
 *   isContainerNumber(record.number)
 */
import { testChange } from "#test/rule-change";

testChange("container-number", [
  { name: "a right check digit", given: { record: { number: "CSQU3054383" } }, expect: "allowed" },
  { name: "a wrong check digit", given: { record: { number: "CSQU3054384" } }, expect: "refused" },
  {
    name: "another category letter",
    given: { record: { number: "CSQX3054383" } },
    expect: "refused",
  },
  { name: "a digit too few", given: { record: { number: "CSQU305438" } }, expect: "refused" },
]);
