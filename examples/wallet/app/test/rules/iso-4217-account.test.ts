/*
 * ISO 4217
 * An account is in a currency that there is
 *
 * A currency is called by three letters, and its minor unit is the major one divided by a
 * power of ten, whose exponent the list gives; codes for metals, funds without a minor unit,
 * tests and no currency have none.
 *
 * It requires
 *   currencyExponent(record.currency) >= 0
 */
import { testChange } from "#test/rule-change";

testChange("iso-4217-account", [
  { name: "two digits", given: { record: { currency: "USD" } }, expect: "allowed" },
  { name: "no digits", given: { record: { currency: "JPY" } }, expect: "allowed" },
  { name: "three digits", given: { record: { currency: "KWD" } }, expect: "allowed" },
  { name: "four digits", given: { record: { currency: "CLF" } }, expect: "allowed" },
  { name: "gold is no currency here", given: { record: { currency: "XAU" } }, expect: "refused" },
  { name: "no currency", given: { record: { currency: "XXX" } }, expect: "refused" },
  { name: "a code for tests", given: { record: { currency: "XTS" } }, expect: "refused" },
  {
    name: "the successor of the Antillean guilder",
    given: { record: { currency: "XCG" } },
    expect: "allowed",
  },
  { name: "which itself is gone", given: { record: { currency: "ANG" } }, expect: "refused" },
  {
    name: "three letters that mean nothing",
    given: { record: { currency: "QQQ" } },
    expect: "refused",
  },
  { name: "without a currency", given: { record: {} }, expect: "refused" },
]);
