/*
 * ISO 4217
 * A remittance is in a currency that there is
 *
 * A currency is called by three letters, and its minor unit is the major one divided by a
 * power of ten, whose exponent the list gives; codes for metals, funds without a minor unit,
 * tests and no currency have none.
 *
 * It requires
 *   currencyExponent(record.currency) >= 0 && (!has(record.receivedCurrency) ||
 *   currencyExponent(record.receivedCurrency) >= 0)
 */
import { currencyExponent } from "#fintech/tables";
import { testChange } from "#test/rule-change";
import { testTables } from "#test/rule-tables";

testChange("iso-4217-remittance", [
  { name: "two digits", given: { record: { currency: "USD" } }, expect: "allowed" },
  { name: "no digits", given: { record: { currency: "JPY" } }, expect: "allowed" },
  { name: "three digits", given: { record: { currency: "KWD" } }, expect: "allowed" },
  { name: "four digits", given: { record: { currency: "CLF" } }, expect: "allowed" },
  { name: "the guarani has none", given: { record: { currency: "PYG" } }, expect: "allowed" },
  { name: "the loti has two", given: { record: { currency: "LSL" } }, expect: "allowed" },
  {
    name: "the Uruguayan unit has four",
    given: { record: { currency: "UYW" } },
    expect: "allowed",
  },
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
  {
    name: "received in yen",
    given: { record: { currency: "USD", receivedCurrency: "JPY" } },
    expect: "allowed",
  },
  {
    name: "received in gold",
    given: { record: { currency: "USD", receivedCurrency: "XAU" } },
    expect: "refused",
  },
]);

testTables("iso-4217-remittance", [
  { key: "fintech.currencyExponent", sql: "fintech.currency_exponent", compiled: currencyExponent },
]);
